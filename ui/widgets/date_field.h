#pragma once

#include "exchange/date_entry.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace proven {

/// "Fri 27 November", with the year where it is another than that of `today`.
[[nodiscard]] QString dayWithWeekday(QDate date, QDate today);

/// A day that can be typed (today, fri, 12.3, -2, +1w) or picked. Beside the field stands the day that was understood,
/// or why it was not.
class DateField : public QWidget {
    Q_OBJECT

public:
    /// `lean` says which way a day without a year, or a weekday, is meant.
    DateField(QDate today, DateLean lean, QWidget *parent = nullptr);

    /// Nothing where the field is empty or can't be read.
    [[nodiscard]] std::optional<QDate> date() const { return m_date; }
    void setDate(std::optional<QDate> date);
    /// Why what is typed is no day; empty where it is one, or nothing is typed.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

signals:
    void changed();

private:
    void read();
    void pick();

    QDate m_today;
    DateLean m_lean;
    std::optional<QDate> m_date;
    QString m_problem;
    QLineEdit *m_edit;
    QToolButton *m_pick;
    QLabel *m_understood;
};

} // namespace proven
