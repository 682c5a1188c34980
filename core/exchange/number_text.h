#pragma once

#include <QString>

#include <optional>

namespace proven {

/// A number as people write it ("1,234.50", "EUR 12", "12 %" is none), brought to digits and a decimal point.
/// Nothing where it is none, is negative, or is grouped in another way than by threes.
[[nodiscard]] std::optional<QString> plainNumber(QStringView text, QChar decimal);

/// Finds a table's decimal sign from all its numbers.
class DecimalGuess {
public:
    void see(QStringView text);
    /// Nothing where no number tells.
    [[nodiscard]] std::optional<QChar> decimal() const;
    /// A number that tells, such as 1.234,50; empty where none does.
    [[nodiscard]] QString tellingNumber() const;

private:
    int m_points = 0;
    int m_commas = 0;
    QString m_tellingPoint;
    QString m_tellingComma;
};

} // namespace proven
