#pragma once

#include "domain/engagement.h"
#include "domain/names.h"
#include "domain/quantity.h"
#include "stop.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <type_traits>

/// What a person writes on the command line, read into the values of the domain. Each reader throws Stop, naming
/// `where` it stood ("--due") and what is possible.
namespace proven::cli {

void read(const QString &where, const QString &text, QString &into);
void read(const QString &where, const QString &text, QDate &into);
void read(const QString &where, const QString &text, QTime &into);
void read(const QString &where, const QString &text, int &into);
void read(const QString &where, const QString &text, qint64 &into);
void read(const QString &where, const QString &text, bool &into);
[[noreturn]] void refuseStep(const QString &where, const QString &text);
[[noreturn]] void refuseAmount(const QString &where, const QString &text);
[[noreturn]] void refuseWord(const QString &where, const QString &text, const QStringList &words,
                             ExitCode code = ExitCode::BadInput);

template <class Unit>
void read(const QString &where, const QString &text, Quantity<Unit> &into)
{
    const auto quantity = quantityFromText<Unit>(text);
    if (!quantity)
        refuseAmount(where, text);
    into = *quantity;
}

template <class Enum>
requires std::is_enum_v<Enum>
void read(const QString &where, const QString &text, Enum &into)
{
    const auto value = fromName<Enum>(text);
    if (!value) {
        QStringList words;
        for (const QLatin1String word : NamesOf<Enum>::list)
            words += QString(word);
        refuseWord(where, text, words);
    }
    into = *value;
}

/// A value to be read into.
template <class T>
[[nodiscard]] constexpr T nothing()
{
    if constexpr (requires { T::ofTenThousandths(0); })
        return T::ofTenThousandths(0);
    else
        return T{};
}

/// An empty text takes back what was said.
template <class T>
void read(const QString &where, const QString &text, std::optional<T> &into)
{
    if (text.isEmpty()) {
        into.reset();
    } else if constexpr (std::is_same_v<T, Rating>) {
        bool isNumber = false;
        const auto rating = Rating::of(text.toLongLong(&isNumber));
        if (!isNumber || !rating)
            refuseStep(where, text);
        into = rating;
    } else {
        T value = nothing<T>();
        read(where, text, value);
        into = value;
    }
}

} // namespace proven::cli
