#include "widgets/empty_state.h"

#include "look/button_text.h"
#include "look/space.h"
#include "widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace proven {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_sentence(sentenceLabel({}, this)), m_button(new QPushButton(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    const Space space(*this);
    Space::in(*column, space.page() * 2, space.betweenCards());
    column->addStretch();
    column->addWidget(m_sentence);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::pressed);
}

void EmptyState::say(const QString &sentence, const QString &button)
{
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setAccessibleName(wordsOf(button));
    m_button->setAccessibleDescription(sentence);
    m_button->setVisible(!button.isEmpty());
}

} // namespace proven
