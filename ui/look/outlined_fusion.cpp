#include "look/outlined_fusion.h"

#include "look/palette.h"

#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>

namespace proven {

namespace {

/// Fusion outlines in the window's colour made 1.4 times darker.
constexpr int undoesFusion = 140;

template <class Option>
Option lightened(const Option &option)
{
    Option copy = option;
    copy.palette.setColor(QPalette::Window,
                          option.palette.color(QPalette::PlaceholderText).lighter(undoesFusion).darker(150));
    return copy;
}

} // namespace

OutlinedFusion::OutlinedFusion() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void OutlinedFusion::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (isDark(option->palette)) {
        if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton) {
            if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
                const QStyleOptionButton copy = lightened(*button);
                QProxyStyle::drawPrimitive(element, &copy, painter, widget);
                return;
            }
        }
        // A text of several lines has the frame of any panel.
        if (element == PE_FrameLineEdit || (element == PE_Frame && qobject_cast<const QPlainTextEdit *>(widget))) {
            if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
                const QStyleOptionFrame copy = lightened(*frame);
                QProxyStyle::drawPrimitive(element, &copy, painter, widget);
                return;
            }
        }
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void OutlinedFusion::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                        const QWidget *widget) const
{
    if (isDark(option->palette) && control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            const QStyleOptionSpinBox copy = lightened(*spin);
            QProxyStyle::drawComplexControl(control, &copy, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace proven
