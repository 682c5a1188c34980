#include "pages/vendor_page.h"

#include "look/button_text.h"
#include "look/space.h"
#include "models/readings.h"
#include "models/touched.h"
#include "pages/decide_card.h"
#include "pages/steps.h"
#include "pages/vendor_cards.h"
#include "rules/away.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "widgets/chooser.h"
#include "widgets/empty_state.h"
#include "widgets/labels.h"
#include "widgets/marked_line.h"
#include "widgets/page_scroll.h"
#include "widgets/table_view.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace proven {

namespace {

constexpr int mostHappenedShown = 12;

QComboBox *chooser(Choices &choices, const QString &accessibleName, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setModel(&choices);
    box->setAccessibleName(accessibleName);
    letShrink(*box);
    return box;
}

/// The name of a drop-down, for the eye and for Alt.
QLabel *chooserLabel(const QString &text, QComboBox *box)
{
    auto *label = new QLabel(text, box->parentWidget());
    label->setBuddy(box);
    return label;
}

/// L4: the reason given for the decision that made them what they are stands beside the vendor ever after.
QString lastReason(const TrialReading &reading)
{
    if (reading.state.standing.empty())
        return {};
    const Decision &last = *reading.state.standing.back();
    if (last.reason.isEmpty())
        return {};
    return VendorPage::tr("%1 on %2: %3")
        .arg(capitalised(wording::of(last.kind)), wording::day(last.date, reading.today), last.reason);
}

} // namespace

VendorPage::VendorPage(Session &session, Steps &steps, QWidget *parent)
    : Page(session, steps, parent), m_vendors(this), m_trials(this), m_timeLine(session, this),
      m_choose(chooser(m_vendors, tr("Vendor"), this)), m_chooseRound(chooser(m_trials, tr("Round"), this)),
      m_name(titleLabel(tr("Vendor"), this)), m_stage(new QWidget(this)), m_noVendor(new EmptyState(this)),
      m_body(new PageScroll(this))
{
    layOut();
    connect(m_choose, &QComboBox::activated, this,
            [this](int place) { show(Id<Vendor>(m_vendors.at(place).id), std::nullopt); });
    connect(m_chooseRound, &QComboBox::activated, this, [this](int place) {
        m_trial = Id<Trial>(m_trials.at(place).id);
        readTrial();
    });
    connect(m_noVendor, &EmptyState::pressed, this, [this] {
        if (book().all<Round>().empty())
            this->steps().showFirstSteps();
        else
            this->steps().addVendor();
    });
    connect(m_noTrial, &EmptyState::pressed, this, &VendorPage::findAPlace);
    connect(m_happened, &QAbstractItemView::activated, this, &VendorPage::openHappened);
}

void VendorPage::layOut()
{
    const Space space(*this);
    m_head = new QWidget(this);
    auto *choose = new QHBoxLayout;
    choose->setSpacing(space.unit());
    m_vendorLabel = chooserLabel(tr("&Vendor"), m_choose);
    m_roundLabel = chooserLabel(tr("&Round"), m_chooseRound);
    choose->addWidget(m_vendorLabel);
    choose->addWidget(m_choose, 1);
    choose->addWidget(m_roundLabel);
    choose->addWidget(m_chooseRound, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space.unit());
    auto *head = new QVBoxLayout(m_head);
    Space::in(*head, 0, space.unit());
    head->addLayout(choose);
    head->addLayout(buttons);
    const auto button = [&](const QString &words, auto act) {
        auto *made = new QPushButton(words, m_head);
        // In large letters five of them have no room for all their words.
        made->setToolTip(words);
        connect(made, &QPushButton::clicked, this, [this, act] {
            if (m_vendor)
                act(*m_vendor);
        });
        buttons->addWidget(made);
        return made;
    };
    m_handOver = button(tr("Hand over…"), [this](Id<Vendor>) {
        if (m_trial)
            steps().handOver(*m_trial);
    });
    button(tr("Talk to them…"), [this](Id<Vendor> vendor) { steps().talkTo(vendor, m_trial); });
    button(tr("Record a contact…"), [this](Id<Vendor> vendor) { steps().recordContact(vendor); });
    button(tr("Away…"), [this](Id<Vendor> vendor) { steps().setAway(vendor); });
    choose->addWidget(button(tr("Edit vendor…"), [this](Id<Vendor> vendor) { steps().editVendor(vendor); }));
    buttons->addStretch();

    auto *stage = new QVBoxLayout(m_stage);
    stage->setContentsMargins(0, 0, 0, 0);

    m_body->setObjectName(QStringLiteral("vendorScroll"));
    m_body->hold(buildCards());

    auto *column = new QVBoxLayout(this);
    Space::in(*column, space.page(), space.unit());
    column->addWidget(m_name);
    column->addWidget(m_head);
    column->addWidget(m_stage);
    column->addWidget(m_noVendor, 1);
    column->addWidget(m_body, 1);
}

QWidget *VendorPage::buildCards()
{
    const Space space(*this);
    auto *all = new QWidget(m_body);
    m_trialCards = new QWidget(all);
    m_noTrial = new EmptyState(all);
    m_facts = new FactsCard(all);
    m_experience = new ExperienceCard(all);
    m_probation = new ProbationCard(m_trialCards);
    m_checklist = new ChecklistCard(m_trialCards);
    m_record = new RecordCard(m_trialCards);
    m_given = new MayBeGivenCard(m_trialCards);
    m_decide = new DecideCard(m_trialCards);
    connect(m_decide, &DecideCard::wanted, this, [this](DecisionKind kind) {
        if (m_trial)
            steps().decide(*m_trial, kind);
    });
    auto *happened = new Card(tr("What happened"), all);
    m_happened = new TableView(tr("What happened"), {}, happened);
    m_happened->setModel(&m_timeLine);
    m_happened->setShares({10, 17, 45});
    m_happened->fitHeightToRows(mostHappenedShown);
    happened->contents().addWidget(m_happened);

    auto *trial = new QGridLayout(m_trialCards);
    Space::in(*trial, 0, space.betweenCards());
    trial->addWidget(m_decide, 0, 0, 1, 2);
    trial->addWidget(m_probation, 1, 0, 1, 2);
    trial->addWidget(m_record, 2, 0);
    trial->addWidget(m_checklist, 2, 1);
    trial->addWidget(m_given, 3, 0, 1, 2);
    trial->setColumnStretch(0, 1);
    trial->setColumnStretch(1, 1);

    auto *column = new QGridLayout(all);
    Space::in(*column, 0, space.betweenCards());
    column->addWidget(m_trialCards, 0, 0, 1, 2);
    column->addWidget(m_noTrial, 1, 0, 1, 2);
    column->addWidget(m_facts, 2, 0);
    column->addWidget(m_experience, 2, 1);
    column->addWidget(happened, 3, 0, 1, 2);
    column->setColumnStretch(0, 1);
    column->setColumnStretch(1, 1);
    column->setRowStretch(4, 1);
    return all;
}

Page::Chosen VendorPage::chosen() const
{
    Chosen chosen = m_trial ? about(*m_trial) : Chosen{};
    chosen.vendor = m_vendor;
    return chosen;
}

void VendorPage::show(Id<Vendor> vendor, std::optional<Id<Trial>> trial)
{
    m_vendor = vendor;
    m_trial = trial;
    turnTo();
}

void VendorPage::follow(const Changes &)
{
    readAgain();
}

void VendorPage::readAgain()
{
    offerVendors();
    offerTrials();
    readVendor();
    readTrial();
}

void VendorPage::offerVendors()
{
    std::vector<Choice> choices;
    std::vector<Choice> archived;
    for (const Vendor &vendor : book().all<Vendor>()) {
        if (vendor.archived)
            archived.push_back({vendor.id.number(), tr("%1 (archived)").arg(vendor.name)});
        else
            choices.push_back({vendor.id.number(), vendor.name});
    }
    const auto byName = [](const Choice &a, const Choice &b) {
        return QString::localeAwareCompare(a.words, b.words) < 0;
    };
    std::sort(choices.begin(), choices.end(), byName);
    std::sort(archived.begin(), archived.end(), byName);
    choices.insert(choices.end(), archived.begin(), archived.end());
    if (!m_vendor || !book().find(*m_vendor))
        m_vendor = choices.empty() ? std::nullopt : std::optional(Id<Vendor>(choices.front().id));
    m_vendors.offer(choices);
    m_choose->setCurrentIndex(m_vendor ? m_vendors.rowOf(m_vendor->number()) : -1);
}

void VendorPage::offerTrials()
{
    std::vector<Choice> choices;
    if (m_vendor) {
        for (const Trial *trial : book().trialsOf(*m_vendor))
            choices.push_back({trial->id.number(), book().get(trial->round).name});
    }
    const auto isOffered = [&](Id<Trial> id) {
        return std::any_of(choices.begin(), choices.end(),
                           [&](const Choice &choice) { return choice.id == id.number(); });
    };
    // The latest one is what an owner most likely means.
    if (!m_trial || !isOffered(*m_trial))
        m_trial = choices.empty() ? std::nullopt : std::optional(Id<Trial>(choices.back().id));
    m_trials.offer(choices);
    m_chooseRound->setCurrentIndex(m_trial ? m_trials.rowOf(m_trial->number()) : -1);
    m_chooseRound->setVisible(!choices.empty());
    m_roundLabel->setVisible(!choices.empty());
}

void VendorPage::readVendor()
{
    m_noVendor->say(tr("No vendor yet. Whom would you like to try first?"), tr("Add a vendor…"));
    m_noVendor->setVisible(!m_vendor);
    m_body->setVisible(m_vendor.has_value());
    m_head->setVisible(m_vendor.has_value());
    m_choose->setVisible(m_vendor.has_value());
    m_vendorLabel->setVisible(m_vendor.has_value());
    m_stage->setVisible(m_vendor.has_value());
    m_name->setText(m_vendor ? book().get(*m_vendor).name : tr("Vendor"));
    m_name->setToolTip(m_name->text());
    if (!m_vendor)
        return;
    m_facts->show(book(), book().get(*m_vendor));
    m_experience->show(book(), *m_vendor, session().today());
}

void VendorPage::readTrial()
{
    clearLayout(*m_stage->layout());
    m_timeLine.show(m_vendor, m_trial);
    m_trialCards->setVisible(m_trial.has_value());
    m_noTrial->setVisible(m_vendor && !m_trial);
    m_handOver->setVisible(false);
    if (m_vendor && !m_trial) {
        const std::vector<const Round *> rounds = openRounds();
        m_noTrial->say(tr("They have no place in a round yet, so they can't be given a job."),
                       rounds.empty()       ? tr("Set up a round…")
                       : rounds.size() == 1 ? tr("Give them a place in %1").arg(inButton(rounds.front()->name))
                                            : tr("Choose a round"));
    }
    if (m_trial) {
        const TrialReading reading = proven::readTrial(book(), *m_trial, session().today());
        m_stage->layout()->addWidget(
            new MarkedLine(toneOf(reading), stageInWords(reading), lastReason(reading), m_stage));
        m_probation->show(book(), reading);
        m_checklist->show(book(), reading);
        m_decide->show(book(), reading);
        m_record->show(reading);
        m_given->show(book(), *m_trial, session().today());
        m_handOver->setVisible(hasGone(reading.state.stage));
    }
    showAway();
    emit chosenChanged();
}

void VendorPage::showAway()
{
    if (!m_vendor)
        return;
    const Vendor &vendor = book().get(*m_vendor);
    const QString away = awayInWords(vendor, session().today());
    if (away.isEmpty())
        return;
    const bool isNow = isAway(vendor, session().today());
    auto *row = new QWidget(m_stage);
    auto *line = new QHBoxLayout(row);
    Space::in(*line, 0, Space(*this).unit());
    auto *back = new QPushButton(isNow ? tr("They are back") : tr("They do not go"), row);
    connect(back, &QPushButton::clicked, this, [this] {
        if (m_vendor)
            steps().welcomeBack(*m_vendor);
    });
    line->addWidget(new MarkedLine(Tone::Ended, away, isNow ? tr("They are given no job meanwhile.") : QString(), row),
                    1);
    line->addWidget(back, 0, Qt::AlignTop);
    m_stage->layout()->addWidget(row);
}

std::vector<const Round *> VendorPage::openRounds() const
{
    std::vector<const Round *> rounds;
    for (const Round &round : book().all<Round>()) {
        if (round.open)
            rounds.push_back(&round);
    }
    return rounds;
}

void VendorPage::findAPlace()
{
    const std::vector<const Round *> rounds = openRounds();
    if (rounds.empty())
        steps().addRound();
    else if (rounds.size() == 1 && m_vendor)
        steps().ask(command::ListVendor{.round = rounds.front()->id, .vendor = *m_vendor});
    else
        steps().showRound(rounds.front()->id);
}

QString VendorPage::decisionButton(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Listed:
        return tr("List…");
    case DecisionKind::Paused:
        return tr("Pause…");
    case DecisionKind::Resumed:
        return tr("Resume…");
    case DecisionKind::Extended:
        return tr("Extend…");
    case DecisionKind::Restarted:
        return tr("Put back on probation…");
    case DecisionKind::Promoted:
        return tr("Promote…");
    case DecisionKind::LetGo:
        return tr("Let go…");
    case DecisionKind::Left:
        return tr("They have left…");
    case DecisionKind::Reinstated:
        return tr("Reinstate…");
    case DecisionKind::Withdrawn:
        return tr("Take back the last decision…");
    }
    Q_UNREACHABLE();
}

void VendorPage::openHappened(const QModelIndex &index)
{
    const HappenedRow::Source source = m_timeLine.at(index.row()).source;
    if (const auto *job = std::get_if<Id<Engagement>>(&source))
        steps().howItWent(*job);
    else if (const auto *contact = std::get_if<Id<Touchpoint>>(&source))
        steps().editContact(*contact);
}

} // namespace proven
