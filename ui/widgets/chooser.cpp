#include "widgets/chooser.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QToolTip>

namespace proven {

namespace {

constexpr int lettersShown = 6;

/// Tells what is chosen as it is when it is asked: some fill their choices without a word.
class TellsChosen : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *chooser = qobject_cast<QComboBox *>(watched);
        if (!chooser || event->type() != QEvent::ToolTip)
            return QObject::eventFilter(watched, event);
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), chooser->currentText());
        return true;
    }
};

} // namespace

void letShrink(QComboBox &chooser)
{
    chooser.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    chooser.setMinimumContentsLength(lettersShown);
    chooser.installEventFilter(new TellsChosen(&chooser));
}

} // namespace proven
