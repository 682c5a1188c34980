#pragma once

#include "rules/imported_rows.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace proven {

/// Why a command changed nothing, in the owner's words. A normal answer, never an error of the program.
struct Refusal {
    enum class Ground {
        Law,     ///< one of L1 to L9 says no
        Input,   ///< what was asked can't be: an unknown vendor, 30 February, a rating of 6
        Outdated ///< the book changed meanwhile: another window or program
    };
    Ground ground = Ground::Law;
    QString text;                  ///< what, where, why: one or two sentences
    QStringList instead;           ///< what is possible: a sentence each
    bool overridable = false;      ///< an assignment stopped by time-sensitivity alone: a written reason overrules it
    std::vector<RejectedRow> rows; ///< of an import
};

} // namespace proven
