// Draws the pictures of docs/judgement.md from the cells of a full run, with the window's own charts.
#include "look/palette.h"
#include "simulation/cells.h"
#include "widgets/interval_bar.h"
#include "widgets/labels.h"

#include <QApplication>
#include <QFile>
#include <QGridLayout>
#include <QLabel>

#include <cstdio>

using namespace proven;
using namespace proven::simulation;

namespace {

/// One line of a picture.
struct Line {
    QString label;
    Estimate share;
    QString besides;
};

/// 9 to 1 sure on either side, as everywhere in the program.
constexpr double errorsAway = 1.2816;

bool draw(const QString &path, const QString &title, const QString &note, const std::vector<Line> &lines)
{
    constexpr int width = 640;
    QWidget sheet;
    sheet.setFixedWidth(width);
    auto *grid = new QGridLayout(&sheet);
    grid->setHorizontalSpacing(sheet.fontMetrics().height());
    grid->addWidget(titleLabel(title, &sheet), 0, 0, 1, 4);
    int row = 1;
    for (const Line &line : lines) {
        auto *bar = new IntervalBar(&sheet);
        const double away = errorsAway * line.share.error;
        bar->show(Interval{std::max(0.0, line.share.value - away), line.share.value,
                           std::min(1.0, line.share.value + away)},
                  line.label, line.besides);
        grid->addWidget(new QLabel(line.label, &sheet), row, 0);
        grid->addWidget(bar, row, 1);
        grid->addWidget(new QLabel(QStringLiteral("%1 in 100").arg(std::lround(100 * line.share.value)), &sheet), row,
                        2);
        grid->addWidget(new QLabel(line.besides, &sheet), row, 3);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    grid->addWidget(noteLabel(note, &sheet), row, 0, 1, 4);
    sheet.ensurePolished();
    sheet.adjustSize();
    return sheet.grab().save(path);
}

std::vector<Line> keepersByNumberTried(const Cells &cells)
{
    std::vector<Line> lines;
    for (const int number : {1, 2, 3, 4, 5, 6, 8, 10, 12, 15}) {
        const auto cellOf = [&](const char *column) {
            return cells.find(QStringLiteral("three a month each: mixed"), QString::number(number),
                              QLatin1String(column));
        };
        const Cell *found = cellOf("a keeper found");
        const Cell *wrong = cellOf("jobs gone wrong");
        if (!found || !wrong)
            return {};
        lines.push_back({QStringLiteral("%1 tried").arg(number), found->estimate,
                         QStringLiteral("%1 jobs go wrong").arg(std::lround(wrong->estimate.value))});
    }
    return lines;
}

std::vector<Line> badByMonth(const Cells &cells)
{
    std::vector<Line> lines;
    for (int month = 3; month <= 12; ++month) {
        const QString row = QStringLiteral("month %1").arg(month);
        const Cell *bad = cells.find(QStringLiteral("month of decision"), row, QStringLiteral("of them bad"));
        const Cell *promoted = cells.find(QStringLiteral("month of decision"), row, QStringLiteral("promoted"));
        if (!bad || !promoted)
            return {};
        lines.push_back({row, bad->estimate,
                         QStringLiteral("of %1 in 100 promoted").arg(std::lround(100 * promoted->estimate.value))});
    }
    return lines;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 3) {
        std::fputs("draw_chances CELLS.csv FOLDER\n", stderr);
        return EXIT_FAILURE;
    }
    dress(application, Look::Light);
    QFile file(QFile::decodeName(argv[1]));
    const Cells cells = file.open(QIODevice::ReadOnly) ? Cells::fromCsv(QString::fromUtf8(file.readAll())) : Cells();
    const std::vector<Line> keepers = keepersByNumberTried(cells);
    const std::vector<Line> bad = badByMonth(cells);
    const QString folder = QFile::decodeName(argv[2]);
    const bool drawn =
        !keepers.empty() && !bad.empty()
        && draw(
            folder + QStringLiteral("/why-ten.png"), QStringLiteral("One ready vendor at least at month six"),
            QStringLiteral(
                "Mixed population, three jobs a month each; the jobs gone wrong are those of all that are tried, in six months."),
            keepers)
        && draw(folder + QStringLiteral("/why-six.png"),
                QStringLiteral("Bad ones among the promoted, by month of decision"),
                QStringLiteral(
                    "Half of the vendors begin with a honeymoon of one to four months; three jobs a month each."),
                bad);
    if (!drawn)
        std::fputs("The cells or the pictures are missing; a full run of simulate --csv has the cells.\n", stderr);
    return drawn ? EXIT_SUCCESS : EXIT_FAILURE;
}
