#pragma once

#include "domain/profile.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace proven {

/// What makes a piece of work delicate, in words that say what each means.
class ProfileFields : public QWidget {
    Q_OBJECT

public:
    explicit ProfileFields(QWidget *parent = nullptr);

    [[nodiscard]] Profile profile() const;
    void set(const Profile &profile);
    /// What the task brings stays set: a job adds to its task and takes nothing away.
    void inherit(const Profile &task);

signals:
    void changed();

private:
    QCheckBox *m_critical;
    QCheckBox *m_timeSensitive;
    QComboBox *m_directions;
    QCheckBox *m_repetitive;
};

} // namespace proven
