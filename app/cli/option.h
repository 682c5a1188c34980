#pragma once

#include "domain/names.h"
#include "stop.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace proven::cli {

class Call;

/// What stands behind an option.
enum class ValueKind {
    Flag, ///< nothing: the option itself is said or not
    Text,
    Name, ///< of a vendor, round or task
    Day,
    Hour,
    Count,
    Hours,
    Amount,
    YesNo,
    Word, ///< one of `words`
    Step, ///< 1 to 5
    Path
};
/// How help shows it, such as YYYY-MM-DD.
[[nodiscard]] QString placeholder(ValueKind kind);

/// One option of a command, or one argument that goes by its place.
struct Option {
    QString name; ///< without the dashes; of an argument: as help shows it
    ValueKind kind = ValueKind::Text;
    QString help = {};
    bool required = false;
    bool repeated = false;
    QStringList words = {};
    /// A wrong word is an unreadable command line where it says how to answer, and bad input where it is about the
    /// book.
    bool aboutTheAnswer = false;
};

/// One command as data: parsing, help, man page and completion are all made from it.
struct CommandEntry {
    QString name; ///< such as "round add"
    QString help;
    std::vector<Option> arguments;
    std::vector<Option> options;
    ExitCode (*run)(Call &call);
};

template <class Enum>
[[nodiscard]] QStringList wordsOf()
{
    QStringList words;
    for (const QLatin1String word : NamesOf<Enum>::list)
        words += QString(word);
    return words;
}
template <class Enum>
[[nodiscard]] Option wordOption(const QString &name, const QString &help)
{
    return {.name = name, .kind = ValueKind::Word, .help = help, .words = wordsOf<Enum>()};
}
[[nodiscard]] Option formatOption();
[[nodiscard]] Option needed(Option option);

/// Several lists, one after another.
template <class Item, class... Lists>
[[nodiscard]] std::vector<Item> together(const std::vector<Item> &first, const Lists &...lists)
{
    std::vector<Item> all = first;
    (all.insert(all.end(), lists.begin(), lists.end()), ...);
    return all;
}

} // namespace proven::cli
