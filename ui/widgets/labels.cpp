#include "widgets/labels.h"

namespace proven {

namespace {

constexpr double titleSize = 1.6;
constexpr double noteSize = 0.9;

void resize(QLabel &label, double factor)
{
    QFont font = label.font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(font.pixelSize() * factor));
    label.setFont(font);
}

void embolden(QLabel &label)
{
    QFont font = label.font();
    font.setWeight(QFont::DemiBold);
    label.setFont(font);
}

} // namespace

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    auto *label = sentenceLabel(text, parent);
    resize(*label, titleSize);
    embolden(*label);
    return label;
}

QLabel *sectionLabel(const QString &text, QWidget *parent)
{
    auto *label = sentenceLabel(text, parent);
    embolden(*label);
    return label;
}

QLabel *noteLabel(const QString &text, QWidget *parent)
{
    auto *label = sentenceLabel(text, parent);
    resize(*label, noteSize);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *sentenceLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace proven
