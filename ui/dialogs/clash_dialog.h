#pragma once

#include "dialogs/dialog.h"
#include "rules/clash.h"

#include <optional>

namespace proven {

/// What the owner wrote and what another window or program made of the same record meanwhile, side by side, and whose
/// word is to stand. Closing it changes nothing: the form behind it keeps what was typed.
class ClashDialog : public Dialog {
    Q_OBJECT

public:
    /// `what` says what it is about: the refusal's own words.
    ClashDialog(const QString &what, const Clash &clash, QWidget *parent = nullptr);
    /// What to ask for instead; nothing where the owner went back.
    [[nodiscard]] const std::optional<Command> &chosen() const { return m_chosen; }

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("what-to-do-when"); }

private:
    std::optional<Command> m_chosen;
};

} // namespace proven
