#pragma once

#include "ledger/ledger.h"
#include "look/palette.h"

#include <QStringList>
#include <QWidget>

class QLabel;

namespace proven {

/// A marked sentence with what belongs to it below, in a form: what the law says, why something was refused. It takes
/// no room while it says nothing, and is read out when it begins to.
class Notice : public QWidget {
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);
    void say(Tone tone, const QString &sentence, const QStringList &below = {});
    /// Says why something was not done, with what is possible instead. True where it was not.
    [[nodiscard]] bool sayWhyNot(const Performance &performance);
    void clear();
    /// Everything it says, a line each.
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::NeedsALook;
    QLabel *m_sentence;
    QLabel *m_below;
};

} // namespace proven
