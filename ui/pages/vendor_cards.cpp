#include "pages/vendor_cards.h"

#include "look/space.h"
#include "models/experience.h"
#include "models/probation_line.h"
#include "models/readings.h"
#include "rules/assignment.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "widgets/interval_bar.h"
#include "widgets/labels.h"
#include "widgets/marked_line.h"
#include "widgets/probation_strip.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace proven {

namespace {

QVBoxLayout *addLines(Card &card)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(Space(card).unit());
    card.contents().addLayout(lines);
    card.contents().addStretch();
    return lines;
}

Tone toneOf(VerdictLevel level)
{
    switch (level) {
    case VerdictLevel::Go:
        return Tone::Proven;
    case VerdictLevel::Caution:
        return Tone::NeedsALook;
    case VerdictLevel::Stop:
        return Tone::Ended;
    }
    Q_UNREACHABLE();
}

} // namespace

FactsCard::FactsCard(QWidget *parent)
    : Card(tr("Who they are"), parent), m_facts(new QGridLayout),
      m_nothing(noteLabel(tr("Nothing is noted about them yet."), this))
{
    m_facts->setSpacing(Space(*this).unit());
    m_facts->setColumnStretch(1, 1);
    contents().addLayout(m_facts);
    contents().addWidget(m_nothing);
    contents().addStretch();
}

void FactsCard::show(const Book &book, const Vendor &vendor)
{
    clearLayout(*m_facts);
    say(tr("Remember"), vendor.remember);
    say(tr("They hold of ours"), vendor.holds);
    say(tr("Contact"), vendor.contact);
    say(tr("Phone"), vendor.phone);
    say(tr("E-mail"), vendor.email);
    say(tr("Website"), vendor.website);
    say(tr("Links"), vendor.links);
    say(tr("Specialties"), vendor.specialties);
    say(tr("Hourly rate"), vendor.hourlyRate ? wording::money(*vendor.hourlyRate, book.currency()) : QString());
    say(tr("How found"), wording::of(vendor.foundThrough));
    say(tr("Notes"), vendor.notes);
    m_nothing->setVisible(m_facts->count() == 0);
}

void FactsCard::say(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = noteLabel(name, this);
    label->setWordWrap(false);
    auto *text = sentenceLabel(value, this);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    const int row = m_facts->count() / 2;
    m_facts->addWidget(label, row, 0, Qt::AlignTop);
    m_facts->addWidget(text, row, 1);
}

ProbationCard::ProbationCard(QWidget *parent)
    : Card(tr("Probation"), parent), m_strip(new ProbationStrip(this)), m_clock(noteLabel({}, this)),
      m_why(sentenceLabel({}, this))
{
    contents().addWidget(m_strip);
    contents().addWidget(m_clock);
    contents().addWidget(m_why);
    contents().addStretch();
}

void ProbationCard::show(const Book &book, const TrialReading &reading)
{
    m_strip->show(probationLineOf(book, reading));
    m_clock->setText(clockInWords(book, reading));
    m_why->setText(reading.reasons.join(u'\n'));
}

ChecklistCard::ChecklistCard(QWidget *parent) : Card(tr("Before you may promote"), parent), m_lines(addLines(*this)) {}

void ChecklistCard::show(const Book &book, const TrialReading &reading)
{
    clearLayout(*m_lines);
    setTitle(reading.state.stage == Stage::Promoted ? tr("How the promotion stands today")
                                                    : tr("Before you may promote"));
    for (const Condition &condition : promotionChecklist(reading))
        m_lines->addWidget(new MarkedLine(condition.met ? Tone::Proven : Tone::OnTrial, condition.text,
                                          condition.met ? QString() : capitalised(condition.missing), this));
    const bool underWay = reading.state.stage == Stage::OnTrial || reading.state.stage == Stage::Paused;
    if (const auto tenth = tenthPromiseAtThisPace(book, reading); underWay && tenth)
        m_lines->addWidget(
            sentenceLabel(tr("At this pace the tenth promise falls in %1.").arg(wording::monthOfYear(*tenth)), this));
}

RecordCard::RecordCard(QWidget *parent)
    : Card(tr("How they did"), parent), m_rows(new QGridLayout), m_badges(noteLabel({}, this))
{
    m_rows->setSpacing(Space(*this).unit());
    m_rows->setColumnStretch(1, 1);
    contents().addLayout(m_rows);
    contents().addWidget(m_badges);
    contents().addWidget(
        noteLabel(tr("The dot is the likely share, the band where it lies 9 to 1 on either side."), this));
    contents().addStretch();
    int row = 0;
    for (const Criterion criterion : allCriteria) {
        m_rows->addWidget(new QLabel(capitalised(wording::of(criterion)), this), row, 0);
        m_rows->addWidget(new IntervalBar(this), row, 1);
        auto *count = new QLabel(this);
        count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_rows->addWidget(count, row, 2);
        ++row;
    }
}

void RecordCard::show(const TrialReading &reading)
{
    int row = 0;
    for (const Criterion criterion : allCriteria) {
        const Figures &figures = reading.record[criterion];
        auto *bar = static_cast<IntervalBar *>(m_rows->itemAtPosition(row, 1)->widget());
        bar->show(rangeOf(figures), capitalised(wording::of(criterion)), capitalised(wording::keptInFull(figures)));
        static_cast<QLabel *>(m_rows->itemAtPosition(row, 2)->widget())->setText(wording::kept(figures));
        ++row;
    }
    QStringList said;
    if (reading.score)
        said += tr("Least certain: %1.").arg(wording::of(reading.score->weakest));
    if (const QString known = wording::knownToBe(reading.badges); !known.isEmpty())
        said += known;
    m_badges->setText(said.join(u' '));
    m_badges->setVisible(!said.isEmpty());
}

MayBeGivenCard::MayBeGivenCard(QWidget *parent)
    : Card(tr("What they may be given today"), parent), m_lines(addLines(*this))
{
}

void MayBeGivenCard::show(const Book &book, Id<Trial> trial, QDate today)
{
    clearLayout(*m_lines);
    Work ordinary;
    ordinary.hours = book.roundOf(trial).firstCommitmentHours;
    Work timeSensitive = ordinary;
    timeSensitive.profile.timeSensitive = true;
    Work critical = ordinary;
    critical.profile.critical = true;
    const auto line = [&](const QString &kind, const Work &work) {
        const Verdict verdict = mayBeGiven(book, trial, work, today);
        const QStringList remark = verdict.reasons + verdict.instead;
        m_lines->addWidget(new MarkedLine(toneOf(verdict.level), tr("%1: %2").arg(kind, wording::of(verdict.level)),
                                          remark.join(u' '), this));
    };
    line(tr("Ordinary work"), ordinary);
    line(tr("Time-sensitive work"), timeSensitive);
    line(tr("Critical work"), critical);
}

ExperienceCard::ExperienceCard(QWidget *parent)
    : Card(tr("What they handled well"), parent), m_tasks(sentenceLabel({}, this)), m_calls(sentenceLabel({}, this))
{
    contents().addWidget(m_tasks);
    contents().addSpacing(Space(*this).unit());
    contents().addWidget(sectionLabel(tr("Calls to reach somebody"), this));
    contents().addWidget(m_calls);
    contents().addStretch();
}

void ExperienceCard::show(const Book &book, Id<Vendor> vendor, QDate today)
{
    const QStringList handled = handledInWords(book, vendor, today);
    m_tasks->setText(handled.isEmpty() ? tr("No task of yours yet.") : handled.join(u'\n'));
    const QString calls = callsInWords(book, vendor, today);
    m_calls->setText(calls.isEmpty() ? tr("Not counted yet.") : calls);
}

} // namespace proven
