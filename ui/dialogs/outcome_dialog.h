#pragma once

#include "dialogs/form_dialog.h"

class QCheckBox;
class QLineEdit;

namespace proven {

class DateField;
class OutcomeFields;

/// How a job went, in five clicks at most: delivered when, by the directions, the work, liked, a note.
class OutcomeDialog : public FormDialog {
    Q_OBJECT

public:
    OutcomeDialog(Session &session, Id<Engagement> job, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("jobs"); }
    void save() override;
    [[nodiscard]] QString draftKey() const override;
    [[nodiscard]] bool corrects() const override { return true; }

private:
    void addLateness();
    /// Shows what follows from the answers so far: lateness, and what would move.
    void weigh();
    [[nodiscard]] bool isLate(const Outcome &outcome) const;
    [[nodiscard]] command::RecordOutcome asked(const Outcome &outcome) const;
    /// The later due day, where the owner says to have held them up.
    [[nodiscard]] std::optional<DueMove> laterDue() const;
    void draftNext();

    Id<Engagement> m_job;
    Outcome m_before;
    OutcomeFields *m_outcome;
    QWidget *m_lateness = nullptr;
    QLabel *m_late = nullptr;
    QCheckBox *m_heldUp = nullptr;
    QWidget *m_later = nullptr;
    DateField *m_laterDay = nullptr;
    DateField *m_askedOn = nullptr;
    QLineEdit *m_because = nullptr;
    QLabel *m_follows = nullptr;
    QCheckBox *m_next = nullptr;
};

} // namespace proven
