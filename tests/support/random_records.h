#pragma once

#include "domain/book.h"

#include <rapidcheck.h>

#include <QDate>
#include <QString>

#include <optional>

/// RapidCheck generators for whole books: every kind of record, every field, odd texts.
namespace proven::test {

/// From `least` up to but not including `end`, all of them as likely in a small case as in a large one: inRange alone
/// keeps to the lower ones until the cases have grown, and the last kind of a list would hardly ever come.
template <class Number>
[[nodiscard]] rc::Gen<Number> below(Number least, Number end)
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange<Number>(least, end));
}

/// Any text without NUL: letters of many scripts, quotes, SQL, line breaks of every kind, control characters, what a
/// spreadsheet would run, beyond the basic plane.
[[nodiscard]] rc::Gen<QString> anyText();
[[nodiscard]] rc::Gen<QDate> anyDay();
[[nodiscard]] bool anyAnswer();
[[nodiscard]] std::optional<bool> maybeAnswer();
/// A few records of each kind whose references are whole; names, refs and pairs are unique, no other law is kept.
[[nodiscard]] Book anyBook();

} // namespace proven::test
