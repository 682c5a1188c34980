#pragma once

#include "dialogs/dialog.h"
#include "import/import_dialog.h"

namespace proven {

/// What came in, where the book as it was before and the rejected rows lie, and what nobody has said yet.
class ImportDoneDialog : public Dialog {
    Q_OBJECT

public:
    ImportDoneDialog(const Session &session, const Imported &imported, QWidget *parent = nullptr);

signals:
    /// The owner wants to answer about these jobs, the newest first.
    void answersWanted(const std::vector<proven::Id<proven::Engagement>> &jobs);
    void undoWanted();

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("import"); }
};

} // namespace proven
