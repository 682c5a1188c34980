#include "dialogs/open_job_card.h"

#include "dialogs/takers.h"
#include "dialogs/verdict_panel.h"
#include "look/button_text.h"
#include "look/space.h"
#include "rules/probation.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "widgets/labels.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace proven {

namespace {

constexpr std::size_t mostShown = 3;

QString whatRemains(const Engagement &job, QDate today)
{
    QStringList parts;
    if (job.units)
        parts += OpenJobCard::tr("%1 of %2 remain").arg(*job.units - job.unitsDone).arg(*job.units);
    if (const auto due = countingDue(job, today))
        parts += *due < today ? OpenJobCard::tr("was due on %1").arg(wording::day(*due, today))
                              : OpenJobCard::tr("due on %1").arg(wording::day(*due, today));
    else
        parts += OpenJobCard::tr("no due day");
    if (job.profile.critical)
        parts += OpenJobCard::tr("critical");
    if (job.profile.timeSensitive)
        parts += OpenJobCard::tr("time-sensitive");
    return parts.join(QStringLiteral(", "));
}

QString nameOf(const Book &book, const Taking &taking)
{
    return book.vendorOf(taking.reading.trial).name;
}

} // namespace

OpenJobCard::OpenJobCard(const Book &book, const Engagement &job, QDate today, QWidget *parent)
    : Card(job.title, parent)
{
    const Space space(*this);
    contents().addWidget(sentenceLabel(whatRemains(job, today), this));
    const Takers takers = takersOf(book, job, today);
    if (takers.may.empty())
        contents().addWidget(sentenceLabel(tr("Nobody may be given it today."), this));
    // One column of buttons, as wide as the longest name.
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(space.betweenCards());
    rows->setVerticalSpacing(space.toField());
    rows->setColumnStretch(1, 1);
    for (std::size_t place = 0; place < std::min(takers.may.size(), mostShown); ++place) {
        const Taking &taking = takers.may[place];
        const Id<Trial> taker = taking.reading.trial;
        const int row = static_cast<int>(place);
        auto *give = new QPushButton(tr("Give to %1").arg(inButton(nameOf(book, taking))), this);
        give->setAutoDefault(false);
        give->setAccessibleName(tr("Give to %1").arg(nameOf(book, taking)));
        give->setToolTip(give->accessibleName());
        give->setAccessibleDescription(job.title);
        connect(give, &QPushButton::clicked, this, [this, taker] { emit giveWanted(taker); });
        rows->addWidget(give, row, 0, Qt::AlignTop);
        auto *why = sentenceLabel(VerdictPanel::headingOf(taking.verdict), this);
        why->setMinimumHeight(give->sizeHint().height());
        rows->addWidget(why, row, 1);
    }
    contents().addLayout(rows);
    for (std::size_t place = 0; place < std::min(takers.mayNot.size(), mostShown); ++place) {
        const Taking &taking = takers.mayNot[place];
        QStringList words{taking.verdict.reasons.first()};
        if (!taking.verdict.instead.isEmpty())
            words += taking.verdict.instead.first();
        contents().addWidget(noteLabel(tr("Not %1 today: %2").arg(nameOf(book, taking), words.join(u' ')), this));
    }
    if (takers.mayNot.size() > mostShown)
        contents().addWidget(noteLabel(counted(static_cast<qint64>(takers.mayNot.size() - mostShown),
                                               tr("Nor one other."), tr("Nor %1 others.")),
                                       this));
}

} // namespace proven
