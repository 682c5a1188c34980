#pragma once

#include "domain/quantity.h"

#include <QLineEdit>

#include <optional>

namespace proven {

/// Hours or an amount of money, or nothing: exact, with a decimal point or comma.
class AmountField : public QLineEdit {
    Q_OBJECT

public:
    explicit AmountField(QWidget *parent = nullptr);

    /// False where something is typed that is no amount.
    [[nodiscard]] bool isReadable() const { return isBlank() || read().has_value(); }
    [[nodiscard]] bool isBlank() const { return text().trimmed().isEmpty(); }
    /// What is wrong, with the field's name; empty where nothing is.
    [[nodiscard]] QString problem() const;

    [[nodiscard]] std::optional<Hours> hours() const { return as<Hours>(); }
    [[nodiscard]] std::optional<Money> money() const { return as<Money>(); }
    template <class Unit>
    void set(std::optional<Quantity<Unit>> amount)
    {
        setText(amount ? toText(*amount) : QString());
    }

private:
    [[nodiscard]] std::optional<qint64> read() const;
    template <class Amount>
    [[nodiscard]] std::optional<Amount> as() const
    {
        const auto count = read();
        return count ? std::optional(Amount::ofTenThousandths(*count)) : std::nullopt;
    }
};

} // namespace proven
