#pragma once

#include "session.h"

#include <QDialog>

#include <vector>

namespace proven {

class CatchUpCard;
class Steps;

/// The catch-up table over jobs that were delivered: what else can be said of them, one key a cell.
class AnswersDialog : public QDialog {
    Q_OBJECT

public:
    AnswersDialog(Session &session, Steps &steps, const std::vector<Id<Engagement>> &jobs, QWidget *parent = nullptr);

private:
    CatchUpCard *m_table;
};

} // namespace proven
