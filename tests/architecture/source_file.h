#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace proven::architecture {

/// One of our sources, as the architecture's bans read it.
struct SourceFile {
    QString path; ///< from the root of the project: "core/rules/decide.h"
    QString text;

    /// The text with every comment blanked, so that a ban reads what the compiler reads. Lines stay where they are.
    [[nodiscard]] QString code() const;
    /// What is included with quotes / with angle brackets.
    [[nodiscard]] QStringList quotedIncludes() const;
    [[nodiscard]] QStringList bracketIncludes() const;
    [[nodiscard]] qsizetype lineCount() const;
};

/// Every file below these folders of the project whose name ends like one of the patterns, in order of path.
[[nodiscard]] std::vector<SourceFile> filesBelow(const QStringList &folders, const QStringList &patterns);

} // namespace proven::architecture
