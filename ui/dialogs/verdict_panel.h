#pragma once

#include "rules/assignment.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace proven {

class Notice;

/// The assignment law, speaking while a form is filled: its verdict, the reasons and the way on; where it may be
/// overruled, the line that asks why.
class VerdictPanel : public QWidget {
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget *parent = nullptr);

    /// "Stop: Critical work goes only to a proven vendor, ...": the verdict and its gravest reason.
    [[nodiscard]] static QString headingOf(const Verdict &verdict);

    /// `lastReason`: why a stop was overruled for that vendor before; empty where none was. `alsoSaid`: what else
    /// follows.
    void show(const Verdict &verdict, const QString &lastReason, const QStringList &alsoSaid);
    /// A fact is recorded all the same: the mark it will carry, if any.
    void showMark(const QString &mark, const QStringList &alsoSaid);
    void clear();

    /// Why the owner overrules; empty where nothing is to be overruled.
    [[nodiscard]] QString overruledBecause() const;
    void setOverruledBecause(const QString &reason);
    /// Whether the law lets it through, with the reason that is written.
    [[nodiscard]] bool lets() const;

signals:
    void reasonChanged();

private:
    Notice *m_notice;
    QWidget *m_overrule;
    QLineEdit *m_reason;
    QPushButton *m_same;
    QString m_lastReason;
    bool m_stopped = false;
    bool m_overridable = false;
};

} // namespace proven
