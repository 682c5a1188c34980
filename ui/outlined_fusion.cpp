#include "outlined_fusion.h"

#include "palette.h"

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
        if (element == PE_FrameLineEdit) {
            if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
                const QStyleOptionFrame copy = lightened(*frame);
                QProxyStyle::drawPrimitive(element, &copy, painter, widget);
                return;
            }
        }
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace proven
