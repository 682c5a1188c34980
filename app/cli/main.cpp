#include "call.h"
#include "cli_words.h"
#include "clock.h"
#include "command_line.h"
#include "commands.h"
#include "completion.h"
#include "default_book.h"
#include "help.h"
#include "language.h"
#include "standard_streams.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace proven::cli {

namespace {

ExitCode run(const QStringList &words)
{
    const std::optional<QString> language = languageAskedFor(words);
    if (const std::optional<QString> reason = unspoken(language))
        throw Stop{ExitCode::BadInput, *reason};
    if (language && !language->isEmpty())
        speak(*language);
    const ReadLine line = readLine(words);
    const auto wants = [&](const QString &name) { return line.program.contains(name); };
    if (wants(u"version"_s)) {
        say(u"proven-cli %1"_s.arg(QStringLiteral(PROVEN_VERSION)));
        return ExitCode::Done;
    }
    if (wants(u"man"_s)) {
        write(manualPage().toUtf8());
        return ExitCode::Done;
    }
    if (wants(u"completion"_s)) {
        write(bashCompletion().toUtf8());
        return ExitCode::Done;
    }
    if (wants(u"help"_s)) {
        const QString help = line.entry             ? commandHelp(*line.entry)
                             : line.group.isEmpty() ? programHelp()
                                                    : groupHelp(line.group);
        write(help.toUtf8());
        return ExitCode::Done;
    }
    if (!line.entry)
        throw Stop{ExitCode::Unreadable,
                   CliWords::tr("Say what to do: a command is missing."),
                   {line.group.isEmpty() ? CliWords::tr("See: proven-cli --help")
                                         : CliWords::tr("See: proven-cli %1 --help").arg(line.group)}};

    QDate today = localDay();
    if (wants(u"today"_s))
        read(u"--today"_s, line.program.at(u"today"_s).last(), today);
    const bool bookNamed = wants(u"book"_s);
    Call call(*line.entry, line.given, bookNamed ? line.program.at(u"book"_s).last() : defaultBookPath(), bookNamed,
              today);
    return line.entry->run(call);
}

ExitCode runAndTell(const QStringList &words)
{
    try {
        const ExitCode code = run(words);
        if (outputArrived())
            return code;
        throw Stop{ExitCode::FileTrouble,
                   CliWords::tr("The answer could not be written: the disk is full, or nobody reads it.")};
    } catch (const Stop &stop) {
        warn(stop.text);
        for (const QString &instead : stop.instead)
            warn(u"  "_s + instead);
        return stop.code;
    }
}

} // namespace

} // namespace proven::cli

int main(int argc, char **argv)
{
    if (!proven::keepStandardStreams())
        return EXIT_FAILURE;
    // It speaks English in UTF-8 wherever it runs, unless told otherwise, so that scripts can rely on what it says.
    qputenv("LC_ALL", "C.UTF-8");
    QLocale::setDefault(QLocale::c());
    const QCoreApplication application(argc, argv);
    return static_cast<int>(proven::cli::runAndTell(QCoreApplication::arguments().sliced(1)));
}
