#include "widgets/page_scroll.h"

namespace proven {

PageScroll::PageScroll(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void PageScroll::hold(QWidget *body)
{
    setWidget(body);
    body->setAutoFillBackground(false);
}

} // namespace proven
