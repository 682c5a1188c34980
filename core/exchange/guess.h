#pragma once

#include <QString>

namespace proven {

/// How much speaks for a guess.
enum class Sureness {
    Said,   ///< no guess: a person said so
    Sure,   ///< it can only be read so
    Likely, ///< much speaks for it
    Open    ///< hardly anything does: a person should look
};

/// What was found out about a table, and from what.
template <class Value>
struct Guessed {
    Value value;
    Sureness sureness = Sureness::Said;
    QString because; ///< such as "100 of the first 100 rows have 33 cells"; empty where it was said
};

} // namespace proven
