#pragma once

#include <QString>
#include <QStringList>

namespace proven {

/// Of `known`, those that a slip of the finger may have turned into `said`, the likeliest first; at most three.
[[nodiscard]] QStringList nearest(const QString &said, const QStringList &known);
/// "Did you mean A or B?"; empty where nothing is near.
[[nodiscard]] QStringList didYouMean(const QString &said, const QStringList &known);

} // namespace proven
