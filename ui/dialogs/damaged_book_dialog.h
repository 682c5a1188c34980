#pragma once

#include "dialogs/dialog.h"
#include "ledger/ledger.h"

namespace proven {

/// A book that can't be trusted as it is: what is wrong, what could be read of it and what not, and the ways on.
class DamagedBookDialog : public Dialog {
    Q_OBJECT

public:
    enum class Choice {
        None,
        Look,       ///< at what could be read, for reading only
        SaveNew,    ///< what could be read, as a new book
        FromBackup, ///< look for a whole one
    };
    /// `trouble` is why it was not opened, `found` the same book opened damaged.
    DamagedBookDialog(const Trouble &trouble, const Ledger &found, QWidget *parent = nullptr);
    [[nodiscard]] Choice choice() const { return m_choice; }

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("backups"); }

private:
    Choice m_choice = Choice::None;
};

} // namespace proven
