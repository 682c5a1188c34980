#pragma once

#include "domain/names.h"
#include "domain/quantity.h"
#include "exchange/date_text.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <functional>
#include <limits>
#include <optional>

namespace proven {

/// What kinds of cells a column holds, as far as guessing goes.
enum class CellForm { Other, Date, Number };

/// Reads single cells of a foreign table as the values of a book. `read` says whether it could; `reason` then says why
/// not.
class CellReader {
public:
    /// Asked only where a cell can be read in more than one way.
    using AskDateOrder = std::function<std::optional<DateOrder>()>;
    using AskDecimal = std::function<QChar()>;
    CellReader(AskDateOrder dateOrder, AskDecimal decimal)
        : m_dateOrder(std::move(dateOrder)), m_decimal(std::move(decimal))
    {
    }

    [[nodiscard]] bool read(const QString &text, QString &value);
    [[nodiscard]] bool read(const QString &text, bool &value);
    [[nodiscard]] bool read(const QString &text, int &value);
    [[nodiscard]] bool read(const QString &text, qint64 &value);
    [[nodiscard]] bool read(const QString &text, QDate &value);
    [[nodiscard]] bool read(const QString &text, QTime &value);
    template <class Unit>
    [[nodiscard]] bool read(const QString &text, Quantity<Unit> &value)
    {
        const auto count = readTenThousandths(text);
        if (count)
            value = Quantity<Unit>::ofTenThousandths(*count);
        return count.has_value();
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    [[nodiscard]] bool read(const QString &text, Enum &value)
    {
        if (const auto known = fromName<Enum>(asName(text))) {
            value = *known;
            return true;
        }
        m_reason = noneOf(namesInWords<Enum>());
        return false;
    }
    [[nodiscard]] bool read(const QString &text, std::optional<Rating> &value);
    template <class Value>
    [[nodiscard]] bool read(const QString &text, std::optional<Value> &value)
    {
        Value found = blank<Value>();
        if (!read(text, found))
            return false;
        value = found;
        return true;
    }
    [[nodiscard]] const QString &reason() const { return m_reason; }

    /// The first date of each form that was read, for telling how dates are written.
    [[nodiscard]] const QString &firstYearFirst() const { return m_firstYearFirst; }
    [[nodiscard]] const QString &firstMonthName() const { return m_firstMonthName; }
    [[nodiscard]] bool sawNumbers() const { return m_sawNumbers; }

private:
    template <class Value>
    static Value blank()
    {
        if constexpr (requires { Value::ofTenThousandths(0); })
            return Value::ofTenThousandths(0);
        else
            return Value{};
    }
    static QString noneOf(const QString &words);
    [[nodiscard]] std::optional<qint64> readTenThousandths(const QString &text);
    [[nodiscard]] bool readWhole(const QString &text, qint64 most, qint64 &value);

    AskDateOrder m_dateOrder;
    AskDecimal m_decimal;
    QString m_reason;
    QString m_firstYearFirst;
    QString m_firstMonthName;
    bool m_sawNumbers = false;
};

} // namespace proven
