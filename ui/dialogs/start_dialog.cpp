#include "dialogs/start_dialog.h"

#include "look/space.h"
#include "widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace proven {

namespace {

constexpr int widthInEm = 36;

} // namespace

StartDialog::StartDialog(QWidget *parent) : Dialog(parent)
{
    setWindowTitle(tr("Proven"));
    const Space space(*this);
    auto *column = new QVBoxLayout(this);
    Space::in(*column, 2 * space.page(), space.unit());
    setMinimumWidth(space.em * widthInEm);
    column->addWidget(titleLabel(tr("Try vendors out before you rely on them"), this));
    column->addWidget(sentenceLabel(
        tr("Small jobs for up to ten vendors, six months of kept promises, and only then the work that matters. "
           "Everything stays in one file on your computer."),
        this));
    column->addSpacing(space.betweenCards());

    const auto offer = [&](Choice choice, const QString &words, const QString &remark) {
        auto *button = new QPushButton(words, this);
        button->setMinimumHeight(space.row() * 3 / 2);
        button->setAccessibleDescription(remark);
        connect(button, &QPushButton::clicked, this, [this, choice] {
            m_choice = choice;
            accept();
        });
        column->addWidget(button);
        column->addWidget(noteLabel(remark, this));
        column->addSpacing(space.unit());
        return button;
    };
    QPushButton *own = offer(Choice::OwnBook, tr("Start &my book"),
                             tr("Two questions, and the first job can be given."));
    offer(Choice::OpenBook, tr("&Open a book…"), tr("One that you have already."));
    offer(Choice::SampleBook, tr("Look round a &sample"),
          tr("A file of its own, with invented vendors; it is never mixed with yours."));
    // A dialog of its own accord makes too little room for words that wrap.
    resize(minimumWidth(), column->totalHeightForWidth(minimumWidth()));
    own->setDefault(true);
    own->setFocus();
}

} // namespace proven
