#include "default_book.h"
#include "desktop_look.h"
#include "end_signals.h"
#include "language.h"
#include "look/icons.h"
#include "look/language_choice.h"
#include "look/palette.h"
#include "manual_page.h"
#include "paper_screen.h"
#include "printing.h"
#include "program.h"
#include "rules/words.h"
#include "single_instance.h"
#include "standard_streams.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace proven;

namespace {

/// Asked before there is an application: papers and help need no display.
bool has(const char *option, int argc, char **argv)
{
    const std::size_t length = std::strlen(option);
    for (int place = 1; place < argc; ++place) {
        const char *after = argv[place] + std::min(length, std::strlen(argv[place]));
        if (std::strncmp(argv[place], option, length) == 0 && (*after == '\0' || *after == '='))
            return true;
    }
    return false;
}

bool needsNoScreen(int argc, char **argv)
{
    constexpr std::array screenless{"--print", "--help", "--help-all", "-h", "--man", "--version", "-v"};
    return std::ranges::any_of(screenless, [&](const char *option) { return has(option, argc, argv); });
}

int complain(const QString &text, int exitCode)
{
    QTextStream(stderr) << text << Qt::endl;
    return exitCode;
}

/// The person's own runtime folder, and the screen that a window could come forward on.
QString runtimeFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}
QString screen()
{
    return QGuiApplication::platformName() + u' ' + qEnvironmentVariable("WAYLAND_DISPLAY") + u' '
           + qEnvironmentVariable("DISPLAY");
}

constexpr int unreadableCommandLine = 2;
constexpr int badInput = 3;
constexpr int troubleWithFile = 4;

QString tooMany(const QStringList &books)
{
    return QApplication::translate("main", "Proven opens one book at a time, not %1: %2.")
        .arg(books.size())
        .arg(books.join(QStringLiteral(", ")));
}

void nameTheProgram()
{
    QApplication::setApplicationName(QStringLiteral("proven"));
    QApplication::setOrganizationName(QStringLiteral("proven"));
    QApplication::setApplicationVersion(QStringLiteral(PROVEN_VERSION));
    QApplication::setApplicationDisplayName(QStringLiteral("Proven"));
    QApplication::setDesktopFileName(QStringLiteral("org.proven.proven"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/org.proven.proven.svg")));
}

/// What the command line can say beside what is to be printed.
struct Options {
    const QCommandLineOption book{QStringLiteral("book"), QApplication::translate("main", "The book to open."),
                                  QStringLiteral("FILE")};
    const QCommandLineOption day{QStringLiteral("today"), QApplication::translate("main", "The day to take for today."),
                                 QStringLiteral("YYYY-MM-DD")};
    const QCommandLineOption giveJob{QStringLiteral("give-a-job"),
                                     QApplication::translate("main", "Begin with giving a job.")};
    const QCommandLineOption language{languageOption,
                                      QApplication::translate("main", "The language to speak: %1.")
                                          .arg(languagesOfWords().join(QStringLiteral(", "))),
                                      QStringLiteral("CODE")};
    const QCommandLineOption man{QStringLiteral("man"),
                                 QApplication::translate("main", "Print the manual page, and end.")};
    [[nodiscard]] QList<QCommandLineOption> all() const { return {book, day, giveJob, language, man}; }
};

/// Hands the wish over to the window that is open already, or opens one and stays until it is closed.
int openWindow(QApplication &application, const StartWish &wish, const std::function<QDate()> &today)
{
    SingleInstance instance(runtimeFolder(), screen());
    if (instance.handOver(wish))
        return EXIT_SUCCESS;
    instance.listen(wish.today);

    DesktopLook desktop(DesktopLook::sessionBus());
    const auto dressAsChosen = [&] { dress(application, chosenLook(), desktop.prefersDark()); };
    dressAsChosen();
    QObject::connect(&desktop, &DesktopLook::changed, &application, dressAsChosen);
    Program program(today);
    QObject::connect(&program, &Program::dressWanted, &application, dressAsChosen);
    QObject::connect(&instance, &SingleInstance::wished, &program, [&program](const StartWish &later) {
        program.take(later.book);
        if (later.givesJob)
            program.giveJob();
    });
    const EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::wanted, &program, &Program::end);
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &program, &Program::prepareToEnd);
    if (!program.begin(wish.book))
        return wish.book ? troubleWithFile : EXIT_SUCCESS;
    if (wish.givesJob)
        QMetaObject::invokeMethod(&program, &Program::giveJob, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (!keepStandardStreams())
        return EXIT_FAILURE;
    std::optional<PaperScreen> paper;
    if (needsNoScreen(argc, argv))
        paper.emplace();
    QApplication application(argc, argv);
    nameTheProgram();

    // What the command line says about itself is said in it, too.
    const std::optional<QString> language = languageAskedFor(QApplication::arguments().sliced(1));
    if (const std::optional<QString> reason = unspoken(language))
        return complain(*reason, badInput);
    speak(language ? *language : chosenLanguage());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Try out vendors with small jobs before you rely on one."));
    const Options options;
    QList<QCommandLineOption> all = options.all();
    const Printing printing(parser, all);
    parser.addOptions(all);
    parser.addPositionalArgument(QStringLiteral("book"), QApplication::translate("main", "The book to open."),
                                 QStringLiteral("[BOOK]"));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(QApplication::arguments()))
        return complain(parser.errorText(), unreadableCommandLine);
    if (parser.isSet(help) || parser.isSet(QStringLiteral("help-all")))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();
    if (parser.isSet(options.man)) {
        QTextStream(stdout) << manualPage(all + QList{help, version});
        return EXIT_SUCCESS;
    }
    // A file manager names the book that was clicked without an option.
    const QStringList books = parser.values(options.book) + parser.positionalArguments();
    if (books.size() > 1)
        return complain(tooMany(books), unreadableCommandLine);
    const std::optional<QString> book = books.isEmpty() ? std::nullopt : std::optional(books.front());
    const QDate stated = QDate::fromString(parser.value(options.day), Qt::ISODate);
    if (parser.isSet(options.day) && !stated.isValid())
        return complain(QApplication::translate("main", "%1 is no day. Write it like 2026-05-23.")
                            .arg(parser.value(options.day)),
                        badInput);
    const std::function<QDate()> today = stated.isValid() ? std::function<QDate()>([stated] { return stated; })
                                                          : localDay;

    if (printing.isWanted())
        return printing.print(book.value_or(defaultBookPath()), today());
    findIconThemes();
    return openWindow(application,
                      {.book = book ? std::optional(QFileInfo(*book).absoluteFilePath()) : std::nullopt,
                       .today = stated.isValid() ? std::optional(stated) : std::nullopt,
                       .givesJob = parser.isSet(options.giveJob)},
                      today);
}
