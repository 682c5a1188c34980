#pragma once

#include <QProxyStyle>

namespace proven {

/// Fusion, but on a dark window the frames of fields and boxes to tick are lighter than it instead of darker: Fusion's
/// own can't be seen there.
class OutlinedFusion : public QProxyStyle {
    Q_OBJECT

public:
    OutlinedFusion();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
};

} // namespace proven
