#pragma once

#include "source_file.h"

#include <QSet>

namespace proven::architecture {

/// One function of a source, or one test of it.
struct Function {
    QString name; ///< of a test "Suite.Name"
    bool isTest = false;
    QString body;
};
/// Those that stand in no other.
[[nodiscard]] std::vector<Function> functionsIn(const SourceFile &file);

/// Does a text say what must be, itself or by calling one of these functions?
[[nodiscard]] bool assertsSomething(const QString &code, const QSet<QString> &assertingFunctions);

/// Those of the functions that assert something, also by calling one another or one that is known to.
[[nodiscard]] QSet<QString> assertingAmong(const std::vector<Function> &functions, QSet<QString> known);

} // namespace proven::architecture
