#pragma once

#include "dialogs/dialog.h"
#include "session.h"

#include <vector>

namespace proven {

class CatchUpCard;
class Steps;

/// The catch-up table over jobs that were delivered: what else can be said of them, one key a cell.
class AnswersDialog : public Dialog {
    Q_OBJECT

public:
    AnswersDialog(Session &session, Steps &steps, const std::vector<Id<Engagement>> &jobs, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("today"); }

private:
    CatchUpCard *m_table;
};

} // namespace proven
