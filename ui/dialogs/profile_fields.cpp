#include "dialogs/profile_fields.h"

#include "look/space.h"
#include "rules/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace proven {

ProfileFields::ProfileFields(QWidget *parent)
    : QWidget(parent), m_critical(new QCheckBox(tr("&Critical: it would hurt if it went wrong"), this)),
      m_timeSensitive(new QCheckBox(tr("&Time-sensitive: a day late does harm"), this)),
      m_directions(new QComboBox(this)), m_repetitive(new QCheckBox(tr("Rep&etitive: the same again and again"), this))
{
    auto *column = new QVBoxLayout(this);
    const Space space(*this);
    Space::in(*column, 0, space.unit() / 2);
    column->addWidget(m_critical);
    column->addWidget(m_timeSensitive);
    column->addWidget(m_repetitive);
    auto *row = new QHBoxLayout;
    row->setSpacing(space.toField());
    auto *label = new QLabel(tr("D&irections are"), this);
    label->setBuddy(m_directions);
    m_directions->setAccessibleName(tr("Directions are"));
    for (const Directions each : {Directions::Simple, Directions::Detailed, Directions::Expert})
        m_directions->addItem(wording::of(each));
    row->addWidget(label);
    row->addWidget(m_directions);
    row->addStretch();
    column->addLayout(row);
    setFocusProxy(m_critical);

    for (QCheckBox *box : {m_critical, m_timeSensitive, m_repetitive})
        connect(box, &QCheckBox::toggled, this, &ProfileFields::changed);
    connect(m_directions, &QComboBox::currentIndexChanged, this, &ProfileFields::changed);
}

Profile ProfileFields::profile() const
{
    return {.critical = m_critical->isChecked(),
            .timeSensitive = m_timeSensitive->isChecked(),
            .directions = static_cast<Directions>(m_directions->currentIndex()),
            .repetitive = m_repetitive->isChecked()};
}

void ProfileFields::set(const Profile &profile)
{
    m_critical->setChecked(profile.critical);
    m_timeSensitive->setChecked(profile.timeSensitive);
    m_directions->setCurrentIndex(static_cast<int>(profile.directions));
    m_repetitive->setChecked(profile.repetitive);
}

void ProfileFields::inherit(const Profile &task)
{
    set(combined(task, profile()));
    m_critical->setEnabled(!task.critical);
    m_timeSensitive->setEnabled(!task.timeSensitive);
    m_repetitive->setEnabled(!task.repetitive);
    auto *steps = qobject_cast<QStandardItemModel *>(m_directions->model());
    for (int step = 0; step < m_directions->count(); ++step)
        steps->item(step)->setEnabled(step >= static_cast<int>(task.directions));
}

} // namespace proven
