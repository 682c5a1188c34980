#pragma once

#include "dialogs/dialog.h"
#include "session.h"

#include <vector>

namespace proven {

class CatchUpCard;

/// The catch-up table over jobs that were delivered: what else can be said of them, one key a cell.
class AnswersDialog : public Dialog {
    Q_OBJECT

public:
    AnswersDialog(Session &session, const std::vector<Id<Engagement>> &jobs, QWidget *parent = nullptr);

signals:
    /// More is to be said of a job than the table asks.
    void formWanted(Id<Engagement> job);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("today"); }

private:
    CatchUpCard *m_table;
};

} // namespace proven
