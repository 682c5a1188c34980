#include "pages/decide_card.h"

#include "look/space.h"
#include "pages/vendor_page.h"
#include "rules/wording.h"
#include "widgets/labels.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace proven {

namespace {

constexpr int buttonsInARow = 4;

/// What there is to decide, in a sentence; empty where the buttons say it all.
QString nextStep(const TrialReading &reading, const PromotionCase &promotion)
{
    switch (reading.state.stage) {
    case Stage::Candidate:
        return DecideCard::tr("Their first job starts probation; after it you may promote them.");
    case Stage::OnTrial:
        if (promotion.forbidden)
            return DecideCard::tr(
                       "Their probation is over on %1, %2 from today. What else the record needs stands under "
                       "“Before you may promote”.")
                .arg(wording::day(reading.state.clock->end, reading.today),
                     wording::days(reading.state.clock->leftDays));
        return promotion.reasonNeeded
                   ? DecideCard::tr(
                       "The time is over, but the record does not speak for them: promote them with a written reason, "
                       "extend, or let them go.")
                   : DecideCard::tr("The time is over and the record speaks for them: you may promote them.");
    case Stage::Paused:
        return DecideCard::tr("The clock is paused: resume it, and %1 are left before you may promote them.")
            .arg(wording::days(reading.state.clock ? reading.state.clock->leftDays : 0));
    case Stage::Promoted:
        return {};
    case Stage::LetGo:
    case Stage::Left:
        return DecideCard::tr("Reinstated, they begin again as a stranger.");
    }
    Q_UNREACHABLE();
}

} // namespace

DecideCard::DecideCard(QWidget *parent)
    : Card(tr("What you may decide"), parent), m_sentence(sentenceLabel({}, this)), m_buttons(new QGridLayout)
{
    m_buttons->setSpacing(Space(*this).unit());
    contents().addWidget(m_sentence);
    contents().addLayout(m_buttons);
}

void DecideCard::show(const Book &book, const TrialReading &reading)
{
    const PromotionCase promotion = promotionCase(book, reading.trial, reading.today, reading.today);
    const QString sentence = nextStep(reading, promotion);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    std::vector<Offer> offers;
    for (const DecisionKind kind : possibleDecisions(reading.state.stage)) {
        Offer offer{.kind = kind, .words = VendorPage::decisionButton(kind)};
        if (kind == DecisionKind::Promoted && promotion.forbidden) {
            offer.words = tr("Promote: not before %1").arg(wording::day(reading.state.clock->end, reading.today));
            offer.possible = false;
        } else if (kind == DecisionKind::Promoted) {
            offer.primary = !promotion.reasonNeeded;
        }
        offers.push_back(offer);
    }
    if (withdrawable(book, reading.trial, reading.today))
        offers.push_back(
            {.kind = DecisionKind::Withdrawn, .words = VendorPage::decisionButton(DecisionKind::Withdrawn)});
    // The buttons stay, and with them the keyboard's place, as long as the choice is the same.
    if (offers != m_offered)
        lay(offers);
}

void DecideCard::lay(const std::vector<Offer> &offers)
{
    m_offered = offers;
    clearLayout(*m_buttons);
    int place = 0;
    for (const Offer &offer : offers) {
        auto *button = new QPushButton(offer.words, this);
        button->setEnabled(offer.possible);
        button->setDefault(offer.primary);
        connect(button, &QPushButton::clicked, this, [this, kind = offer.kind] { emit wanted(kind); });
        m_buttons->addWidget(button, place / buttonsInARow, place % buttonsInARow);
        ++place;
    }
}

} // namespace proven
