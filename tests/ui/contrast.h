#pragma once

#include <QColor>

#include <algorithm>
#include <cmath>

namespace proven::test {

/// A share of red, green or blue as light, of which an eye makes sums.
[[nodiscard]] inline double asLight(double share)
{
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

[[nodiscard]] inline double luminance(const QColor &color)
{
    return 0.2126 * asLight(color.redF()) + 0.7152 * asLight(color.greenF()) + 0.0722 * asLight(color.blueF());
}

[[nodiscard]] inline double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

/// As much as small letters need.
inline constexpr double readable = 4.5;

} // namespace proven::test
