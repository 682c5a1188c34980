#include "import/answers_dialog.h"

#include "dialogs/catch_up_card.h"
#include "look/space.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace proven {

namespace {

constexpr int widthInEm = 78;
constexpr int heightInEm = 24;
constexpr double shareOfScreen = 0.9;

} // namespace

AnswersDialog::AnswersDialog(Session &session, const std::vector<Id<Engagement>> &jobs, QWidget *parent)
    : Dialog(parent), m_table(new CatchUpCard(session, this))
{
    setWindowTitle(tr("How did they go?"));
    const Space space(*this);
    auto *column = new QVBoxLayout(this);
    Space::in(*column, space.page(), space.unit());
    m_table->showDelivered(jobs);
    column->addWidget(m_table);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    // Enter in the table records a row; it must not close the window.
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &CatchUpCard::formWanted, this, &AnswersDialog::formWanted);
    connect(&session, &Session::changed, m_table, &CatchUpCard::readAgain);
    const QSize most = screen()->availableSize() * shareOfScreen;
    resize(QSize(space.em * widthInEm, space.em * heightInEm).boundedTo(most));
    m_table->setFocus();
}

} // namespace proven
