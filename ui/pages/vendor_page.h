#pragma once

#include "models/choices.h"
#include "models/time_line.h"
#include "pages/page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace proven {

class ChecklistCard;
class DecideCard;
class EmptyState;
class ExperienceCard;
class FactsCard;
class MayBeGivenCard;
class ProbationCard;
class RecordCard;
class PageScroll;
class TableView;

/// Everything about one vendor in one round.
class VendorPage : public Page {
    Q_OBJECT

public:
    VendorPage(Session &session, Steps &steps, QWidget *parent);
    [[nodiscard]] Chosen chosen() const override;
    void show(Id<Vendor> vendor, std::optional<Id<Trial>> trial);

    /// What the button of a decision says.
    [[nodiscard]] static QString decisionButton(DecisionKind kind);

protected:
    void follow(const Changes &changes) override;
    void readAgain() override;

private:
    void layOut();
    [[nodiscard]] QWidget *buildCards();
    void offerVendors();
    void offerTrials();
    void readVendor();
    void readTrial();
    void showAway();
    void findAPlace();
    [[nodiscard]] std::vector<const Round *> openRounds() const;
    void openHappened(const QModelIndex &index);

    std::optional<Id<Vendor>> m_vendor;
    std::optional<Id<Trial>> m_trial;
    Choices m_vendors;
    Choices m_trials;
    TimeLine m_timeLine;
    QWidget *m_head;
    QComboBox *m_choose;
    QComboBox *m_chooseRound;
    QLabel *m_vendorLabel;
    QLabel *m_roundLabel;
    QLabel *m_name;
    QWidget *m_stage;
    EmptyState *m_noVendor;
    PageScroll *m_body;
    FactsCard *m_facts;
    QWidget *m_trialCards;
    EmptyState *m_noTrial;
    ProbationCard *m_probation;
    ChecklistCard *m_checklist;
    RecordCard *m_record;
    MayBeGivenCard *m_given;
    ExperienceCard *m_experience;
    DecideCard *m_decide;
    TableView *m_happened;
    QPushButton *m_handOver;
};

} // namespace proven
