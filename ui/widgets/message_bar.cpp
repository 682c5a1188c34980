#include "widgets/message_bar.h"

#include "look/space.h"
#include "widgets/labels.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <chrono>

namespace proven {

namespace {

constexpr std::chrono::seconds shownFor{10};

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_text(sentenceLabel({}, this)), m_button(new QPushButton(this)), m_close(new QToolButton(this))
{
    setFrameShape(StyledPanel);
    setBackgroundRole(QPalette::ToolTipBase);
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("message"));
    m_button->setObjectName(QStringLiteral("messageButton"));
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());

    auto *row = new QHBoxLayout(this);
    const Space space(*this);
    row->setContentsMargins(space.page(), space.unit() / 2, space.unit(), space.unit() / 2);
    row->setSpacing(space.betweenCards());
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);

    m_leave.setSingleShot(true);
    m_leave.setInterval(shownFor);
    connect(&m_leave, &QTimer::timeout, this, &MessageBar::leave);
    m_settle.setSingleShot(true);
    m_settle.setInterval(0);
    connect(&m_settle, &QTimer::timeout, this, &MessageBar::stayOrLeave);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::leave);
    connect(m_button, &QPushButton::clicked, this, [this] {
        // What it does may say the next thing.
        const Act act = m_shown.act;
        leave();
        if (act)
            act();
    });
    m_button->installEventFilter(this);
    m_close->installEventFilter(this);
    QWidget::hide();
}

void MessageBar::say(const QString &text, const QString &button, Act act)
{
    take({.text = text, .button = button, .act = std::move(act), .insists = false});
}

void MessageBar::insist(const QString &text, const QString &button, Act act)
{
    take({.text = text, .button = button, .act = std::move(act), .insists = true});
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::take(Message message)
{
    std::erase_if(m_waiting, [&](const Message &other) { return other.text == message.text; });
    if (!isHidden() && m_shown.insists && m_shown.text != message.text)
        m_waiting.push_back(std::move(m_shown));
    show(std::move(message));
}

void MessageBar::leave()
{
    if (m_waiting.empty()) {
        hide();
        return;
    }
    Message next = std::move(m_waiting.back());
    m_waiting.pop_back();
    show(std::move(next));
}

void MessageBar::show(Message message)
{
    m_shown = std::move(message);
    m_text->setText(m_shown.text);
    m_button->setText(m_shown.button);
    m_button->setAccessibleName(m_shown.button);
    m_button->setAccessibleDescription(m_shown.text);
    m_button->setVisible(!m_shown.button.isEmpty());
    setAccessibleName(m_shown.text);
    QWidget::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    stayOrLeave();
}

void MessageBar::stayOrLeave()
{
    if (m_shown.insists || m_hovered || m_button->hasFocus() || m_close->hasFocus())
        m_leave.stop();
    else
        m_leave.start();
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        m_settle.start();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_hovered = true;
    stayOrLeave();
}

void MessageBar::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    m_hovered = false;
    stayOrLeave();
}

} // namespace proven
