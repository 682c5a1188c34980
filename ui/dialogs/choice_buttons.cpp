#include "dialogs/choice_buttons.h"

#include "look/palette.h"
#include "look/space.h"
#include "widgets/painting.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

namespace proven {

namespace {

QIcon tick(const QWidget &widget)
{
    const int em = Space(widget).em;
    QPixmap pixmap(QSize(em, em) * widget.devicePixelRatioF());
    pixmap.setDevicePixelRatio(widget.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painting::mark(painter, QRectF(0, 0, em, em), Tone::Proven, toneColor(Tone::Proven, widget.palette()));
    return QIcon(pixmap);
}

/// A pressed button differs in shade alone on many a screen: its word is heavier, too.
QFont boldened(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ChoiceButtons::ChoiceButtons(const QStringList &words, std::optional<int> firstGood, QWidget *parent)
    : QWidget(parent), m_firstGood(firstGood)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space(*this).unit() / 2);
    for (const QString &word : words) {
        const int place = static_cast<int>(m_buttons.size());
        auto *button = new QPushButton(word, this);
        button->setCheckable(true);
        // Enter is for the dialog's own button.
        button->setAutoDefault(false);
        button->installEventFilter(this);
        // Not clicked: a screen reader toggles without a click.
        connect(button, &QPushButton::toggled, this, [this, place] { press(place); });
        row->addWidget(button);
        m_buttons.push_back(button);
    }
    row->addStretch();
    mark();
    keepWidths();
    setFocusProxy(m_buttons.front());
}

void ChoiceButtons::choose(std::optional<int> place)
{
    m_chosen = place;
    for (std::size_t each = 0; each < m_buttons.size(); ++each) {
        const bool chosen = place && static_cast<std::size_t>(*place) == each;
        const QSignalBlocker quiet(m_buttons[each]);
        m_buttons[each]->setChecked(chosen);
        m_buttons[each]->setFont(chosen ? boldened(font()) : font());
    }
    emit changed();
}

void ChoiceButtons::press(int place)
{
    choose(m_chosen == place && !m_required ? std::nullopt : std::optional(place));
}

void ChoiceButtons::keepWidths()
{
    for (QPushButton *button : m_buttons) {
        button->setFont(boldened(font()));
        button->setMinimumWidth(button->sizeHint().width());
        button->setFont(font());
    }
}

void ChoiceButtons::mark()
{
    if (!m_firstGood)
        return;
    for (std::size_t place = 0; place < m_buttons.size(); ++place) {
        const bool good = static_cast<int>(place) >= *m_firstGood;
        if (good)
            m_buttons[place]->setIcon(tick(*this));
        m_buttons[place]->setToolTip(good ? tr("counts as good") : tr("does not count as good"));
        m_buttons[place]->setAccessibleDescription(m_buttons[place]->toolTip());
    }
}

bool ChoiceButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int place = key->key() - Qt::Key_1;
        if (key->modifiers() == Qt::NoModifier && place >= 0 && place < static_cast<int>(m_buttons.size())) {
            m_buttons[static_cast<std::size_t>(place)]->setFocus();
            choose(place);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChoiceButtons::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        mark();
    QWidget::changeEvent(event);
}

} // namespace proven
