#pragma once

#include "every_view.h"

#include <QScrollArea>
#include <QWidget>

#include <algorithm>

namespace proven {

/// As high as its longest page is, so that all of it is on the picture; and back.
class Stretched {
public:
    explicit Stretched(QWidget &view) : m_view(view), m_size(view.size())
    {
        int hidden = 0;
        for (const QScrollArea *area : view.findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->widget())
                hidden = std::max(hidden, area->widget()->sizeHint().height() - area->viewport()->height());
        }
        if (hidden > 0)
            m_view.resize(m_size.width(), m_size.height() + hidden);
        settle();
    }
    ~Stretched() { m_view.resize(m_size); }
    Q_DISABLE_COPY_MOVE(Stretched)

private:
    QWidget &m_view;
    QSize m_size;
};

} // namespace proven
