// ./dev simulate: what the rule does to vendors whose nature is known, as tables (docs/judgement.md).
#include "simulation/experiments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace proven::simulation;

namespace {

struct Experiment {
    const char *name;
    void (*run)(const SimulationRun &run, Cells &cells);
};
constexpr std::array experiments = {
    Experiment{"criterion", oneCriterion},       Experiment{"archetypes", archetypesAtMonthSix},
    Experiment{"baselines", besideTheBaselines}, Experiment{"tried", numberTried},
    Experiment{"month", monthOfDecision},        Experiment{"numbers", otherNumbers},
};

void print(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
    std::fflush(stdout);
}

int failed(const QString &reason)
{
    std::fputs((reason + u'\n').toUtf8().constData(), stderr);
    return EXIT_FAILURE;
}

/// "latch=3/6" and the like. False where it is none of them; the window is at most the product's.
bool change(RuleNumbers &numbers, const QString &asked)
{
    static const QRegularExpression form(QStringLiteral("^([a-z]+)=([0-9.]+)(?:/([0-9]+))?$"));
    const auto match = form.match(asked);
    const QString name = match.captured(1);
    const int first = match.captured(2).toInt();
    const int second = match.captured(3).toInt();
    const double bar = match.captured(2).toDouble();
    if (name == QLatin1String("window") && first >= 1 && first <= proven::windowOutcomes) {
        numbers.window = first;
    } else if (name == QLatin1String("bar") && bar > 0 && bar < 1) {
        numbers.gateLow = bar;
    } else if (name == QLatin1String("months") && first >= 1) {
        numbers.activeMonths = first;
    } else if (name == QLatin1String("latch") && second >= 1 && second <= proven::windowOutcomes) {
        numbers.latchWindow = second;
        numbers.latchBad = first > 0 ? first : second + 1;
    } else if (name == QLatin1String("trouble") && first >= 1 && second >= 1) {
        numbers.troubleOfBad = first;
        numbers.troubleFrom = second;
    } else {
        return false;
    }
    return true;
}

/// Nothing is written where a table has no heading of its own in the document.
bool putInto(const QString &path, const Cells &cells)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QString text = QString::fromUtf8(file.readAll());
    file.close();
    for (const QString &table : cells.tables()) {
        const QString heading = QStringLiteral("### %1\n").arg(table);
        const qsizetype start = text.indexOf(heading);
        if (start < 0)
            return false;
        const qsizetype first = start + heading.size();
        // The old one ends with its standard error, unless there is none before the next heading.
        qsizetype end = text.indexOf(QStringLiteral("\nStandard error: "), first);
        const qsizetype next = text.indexOf(QStringLiteral("\n#"), first);
        end = end < 0 || (next >= 0 && next < end) ? first : text.indexOf(u'\n', end + 1) + 1;
        text.replace(first, end - first, u'\n' + cells.asMarkdown(table));
    }
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(QStringLiteral(
        "Drives the rule over vendors whose nature is known, and prints what it does to them: criterion, archetypes, "
        "baselines, tried, month, numbers; all where none is named."));
    options.addPositionalArgument(QStringLiteral("experiment"), QStringLiteral("What to try."),
                                  QStringLiteral("[experiment...]"));
    const QCommandLineOption quick(QStringLiteral("quick"),
                                   QStringLiteral("A tenth of the vendors, three engagements a month."));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Where the random numbers begin (1)."),
                                  QStringLiteral("number"), QStringLiteral("1"));
    const QCommandLineOption csv(QStringLiteral("csv"),
                                 QStringLiteral("Writes every cell with its standard error into a file."),
                                 QStringLiteral("file"));
    const QCommandLineOption tried(QStringLiteral("try"),
                                   QStringLiteral(
                                       "Numbers of the rule to try in \"numbers\": window=18, bar=0.68, months=5, "
                                       "latch=3/6 (0/6: none), trouble=8/12. May be given again."),
                                   QStringLiteral("name=value"));
    const QCommandLineOption
        into(QStringLiteral("into"),
             QStringLiteral("Puts each table below its own heading in a document, in place of the one there."),
             QStringLiteral("file"));
    options.addOptions({quick, seed, csv, into, tried});
    options.addHelpOption();
    options.process(application);

    SimulationRun run;
    bool isNumber = false;
    run.seed = options.value(seed).toULongLong(&isNumber);
    if (!isNumber)
        return failed(QStringLiteral("A seed is a whole number; %1 is none.").arg(options.value(seed)));
    for (const QString &number : options.values(tried)) {
        if (!run.tried)
            run.tried.emplace();
        if (!change(*run.tried, number))
            return failed(QStringLiteral("%1 is no number of the rule; --help says which there are.").arg(number));
    }
    if (options.isSet(quick)) {
        run.vendors = 2'000;
        run.paces = {usualPace};
    }
    const QStringList asked = options.positionalArguments();
    for (const QString &name : asked) {
        if (std::none_of(experiments.begin(), experiments.end(),
                         [&](const Experiment &each) { return name == QLatin1String(each.name); }))
            return failed(QStringLiteral("There is no experiment called %1.").arg(name));
    }
    Cells all;
    for (const Experiment &experiment : experiments) {
        if (!asked.isEmpty() && !asked.contains(QLatin1String(experiment.name)))
            continue;
        Cells cells;
        experiment.run(run, cells);
        for (const QString &table : cells.tables())
            print(QStringLiteral("### %1\n\n%2\n").arg(table, cells.asMarkdown(table)));
        for (const Cell &cell : cells.all())
            all.add(cell.table, cell.row, cell.column, cell.estimate);
    }
    if (options.isSet(csv)) {
        QFile file(options.value(csv));
        const QByteArray text = all.asCsv().toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return failed(QStringLiteral("%1 can't be written: %2").arg(file.fileName(), file.errorString()));
    }
    if (options.isSet(into) && !putInto(options.value(into), all))
        return failed(
            QStringLiteral("%1 can't be rewritten, or has no heading for one of the tables.").arg(options.value(into)));
    return EXIT_SUCCESS;
}
