#pragma once

#include "dialogs/form_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace proven {

class AmountField;
class DateField;
class OutcomeFields;
class ProfileFields;
class VendorChoice;
class VerdictPanel;

/// Gives a job, records one that is given or over, or corrects one. While the form is filled the assignment law (L5)
/// says under the fields what it thinks, before anything is saved.
class JobDialog : public FormDialog {
    Q_OBJECT

public:
    enum class Purpose {
        Give,      ///< a plan: the law may stop it
        RecordPast ///< a fact: recorded whatever the law says, with its mark
    };

    JobDialog(Session &session, Purpose purpose, std::optional<Id<Trial>> preset, std::optional<Id<Task>> task,
              QWidget *parent = nullptr);
    /// Corrects a job. How it went is told in OutcomeDialog.
    JobDialog(Session &session, Id<Engagement> toEdit, QWidget *parent = nullptr);

    /// Begins with what a job said, for the same vendor: the next of one that repeats, a week or a month later.
    void giveAgain(Id<Engagement> job);
    /// Begins with what a job said and what remains of it, for whoever takes it over: saving it closes that job.
    void takeOver(Id<Engagement> job);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("giving-a-job"); }
    void save() override;
    [[nodiscard]] QString draftKey() const override;
    [[nodiscard]] bool corrects() const override { return m_edited.has_value(); }

private:
    /// What the fields say, and the first thing about them that is to be mended.
    struct Said {
        EngagementDetails details;
        QString problem;
        QWidget *field;
    };

    JobDialog(Session &session, Purpose purpose, std::optional<Id<Engagement>> edited, QWidget *parent);
    void addRequired();
    void addRest();
    void fill(const EngagementDetails &details);
    void takeFromTask();
    [[nodiscard]] Said said() const;
    [[nodiscard]] Command commandFor(Id<Trial> trial, const EngagementDetails &details) const;
    [[nodiscard]] std::optional<Id<Trial>> trial() const;
    /// Lets the law speak about what the fields say so far.
    void weigh();
    void letTheLawSpeak(Id<Trial> trial, const Said &asked);
    void turnIntoPast();

    Purpose m_purpose;
    std::optional<Id<Engagement>> m_edited;
    std::optional<Id<Engagement>> m_takesOver;
    EngagementDetails m_before;
    VendorChoice *m_vendor = nullptr;
    QLineEdit *m_title = nullptr;
    DateField *m_due = nullptr;
    QCheckBox *m_noDue = nullptr;
    DateField *m_start = nullptr;
    QComboBox *m_task = nullptr;
    AmountField *m_hours = nullptr;
    AmountField *m_price = nullptr;
    AmountField *m_cost = nullptr;
    ProfileFields *m_profile = nullptr;
    QLineEdit *m_units = nullptr;
    QComboBox *m_repeats = nullptr;
    QLineEdit *m_doneBy = nullptr;
    QLineEdit *m_dueHour = nullptr;
    QPlainTextEdit *m_brief = nullptr;
    QLineEdit *m_links = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QCheckBox *m_remembered = nullptr;
    OutcomeFields *m_outcome = nullptr;
    VerdictPanel *m_verdict = nullptr;
    QPushButton *m_asPast = nullptr;
};

} // namespace proven
