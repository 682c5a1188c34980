#include "dialogs/verdict_panel.h"

#include "look/space.h"
#include "widgets/notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace proven {

VerdictPanel::VerdictPanel(QWidget *parent)
    : QWidget(parent), m_notice(new Notice(this)), m_overrule(new QWidget(this)), m_reason(new QLineEdit(m_overrule)),
      m_same(new QPushButton(tr("The same as last time"), m_overrule))
{
    auto *column = new QVBoxLayout(this);
    const Space space(*this);
    Space::in(*column, 0, space.unit());
    column->addWidget(m_notice);
    column->addWidget(m_overrule);

    auto *row = new QHBoxLayout(m_overrule);
    row->setContentsMargins(space.em * 7 / 4, 0, 0, 0);
    row->setSpacing(space.toField());
    auto *label = new QLabel(tr("Give it all the same, &because"), m_overrule);
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Give it all the same, because"));
    m_same->setAutoDefault(false);
    row->addWidget(label);
    row->addWidget(m_reason, 1);
    row->addWidget(m_same);
    connect(m_reason, &QLineEdit::textChanged, this, &VerdictPanel::reasonChanged);
    connect(m_same, &QPushButton::clicked, this, [this] { m_reason->setText(m_lastReason); });
    clear();
}

QString VerdictPanel::headingOf(const Verdict &verdict)
{
    const QString reason = verdict.reasons.value(0);
    switch (verdict.level) {
    case VerdictLevel::Go:
        return tr("Go: %1").arg(reason);
    case VerdictLevel::Caution:
        return tr("Caution: %1").arg(reason);
    case VerdictLevel::Stop:
        return tr("Stop: %1").arg(reason);
    }
    Q_UNREACHABLE();
}

void VerdictPanel::show(const Verdict &verdict, const QString &lastReason, const QStringList &alsoSaid)
{
    m_stopped = verdict.level == VerdictLevel::Stop;
    m_overridable = verdict.overridable;
    m_lastReason = lastReason;
    m_notice->say(verdict.level == VerdictLevel::Go ? Tone::Proven : Tone::NeedsALook, headingOf(verdict),
                  verdict.reasons.mid(1) + verdict.instead + alsoSaid);
    m_overrule->setVisible(m_stopped && m_overridable);
    m_same->setVisible(!lastReason.isEmpty());
    m_same->setToolTip(lastReason);
    m_same->setAccessibleDescription(lastReason);
}

void VerdictPanel::showMark(const QString &mark, const QStringList &alsoSaid)
{
    clear();
    if (!mark.isEmpty())
        m_notice->say(Tone::NeedsALook, tr("It is recorded, with the mark “against the rule”"),
                      QStringList{mark} + alsoSaid);
    else if (!alsoSaid.isEmpty())
        m_notice->say(Tone::OnTrial, alsoSaid.first(), alsoSaid.mid(1));
}

void VerdictPanel::clear()
{
    m_stopped = false;
    m_overridable = false;
    m_notice->clear();
    m_overrule->hide();
}

QString VerdictPanel::overruledBecause() const
{
    return m_stopped && m_overridable ? m_reason->text().trimmed() : QString();
}

void VerdictPanel::setOverruledBecause(const QString &reason)
{
    m_reason->setText(reason);
}

bool VerdictPanel::lets() const
{
    return !m_stopped || !overruledBecause().isEmpty();
}

} // namespace proven
