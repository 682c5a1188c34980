#include "pages/page.h"

namespace proven {

Page::Page(Session &session, Steps &steps, QWidget *parent) : QWidget(parent), m_session(session), m_steps(steps)
{
    connect(&session, &Session::changed, this, [this](const Changes &changes) {
        if (isVisible())
            follow(changes);
        else
            m_isCurrent = false;
    });
    connect(&session, &Session::dayTurned, this, &Page::turnTo);
}

void Page::turnTo()
{
    if (isVisible())
        readAgain();
    else
        m_isCurrent = false;
}

void Page::showEvent(QShowEvent *event)
{
    if (!m_isCurrent) {
        m_isCurrent = true;
        readAgain();
    }
    QWidget::showEvent(event);
}

Page::Chosen Page::about(Id<Trial> id) const
{
    const Trial *trial = book().find(id);
    if (!trial)
        return {};
    return {.job = std::nullopt, .trial = id, .vendor = trial->vendor, .round = trial->round, .task = std::nullopt};
}

} // namespace proven
