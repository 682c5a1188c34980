#pragma once

#include "domain/engagement.h"

#include <QWidget>

#include <optional>
#include <utility>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace proven {

class ChoiceButtons;
class DateField;

/// The words on buttons that say how a job went. What is not answered counts nowhere.
class OutcomeFields : public QWidget {
    Q_OBJECT

public:
    /// `mayBeOpen` offers "still open" as an answer, too.
    OutcomeFields(QDate today, bool mayBeOpen, QWidget *parent = nullptr);

    /// What the questions depend on: an agreed hour, the day it counts on, and units of work.
    void setJob(std::optional<QDate> due, std::optional<QTime> dueHour, std::optional<qint64> units);
    void fill(const Outcome &outcome, const QString &note, qint64 unitsDone);
    void setNote(const QString &note);
    /// What was answered was answered on that day: its "today" is not this one.
    void wereFilledOn(QDate day);
    /// Its list says how many units are done: that is shown, and not asked.
    void followList(qint64 unitsDone);

    /// Nothing while the first question is not answered or the day can't be read.
    [[nodiscard]] std::optional<Outcome> outcome() const;
    /// Why there is no outcome, and the field to mend.
    [[nodiscard]] std::pair<QString, QWidget *> problem() const;
    [[nodiscard]] std::optional<qint64> unitsDone() const;
    [[nodiscard]] bool acceptsFewer() const;
    [[nodiscard]] QString note() const;

signals:
    void changed();

private:
    enum How { DeliveredToday, DeliveredAnotherDay, CancelledByUs, AbandonedByThem, StillOpen };
    QLabel *addRow(const QString &label, QWidget *field);
    void showWhatMatters();
    [[nodiscard]] bool fewerThanPlanned() const;

    QDate m_today;
    std::optional<QDate> m_due;
    std::optional<QTime> m_dueHour;
    std::optional<qint64> m_units;
    QFormLayout *m_form;
    ChoiceButtons *m_how;
    DateField *m_on;
    ChoiceButtons *m_byTheHour;
    QLabel *m_byTheHourLabel;
    ChoiceButtons *m_followed;
    ChoiceButtons *m_quality;
    ChoiceButtons *m_liked;
    QLineEdit *m_unitsDone;
    QLabel *m_unitsLabel;
    QCheckBox *m_accept;
    QPlainTextEdit *m_note;
    std::vector<QWidget *> m_ofDelivery;
};

} // namespace proven
