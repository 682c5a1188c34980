#pragma once

#include "source_file.h"

namespace proven::architecture {

// Each reads one source and says in a sentence a piece what stands there against the rules of the house.

/// Includes of a room that this room may not know, or of no file of ours.
[[nodiscard]] QStringList forbiddenEdges(const SourceFile &file);
/// SQL, or a database's headers, anywhere but in core/store.
[[nodiscard]] QStringList sqlOutsideTheStore(const SourceFile &file);
/// Whatever asks what day or hour it is, anywhere but in app/clock.
[[nodiscard]] QStringList clocks(const SourceFile &file);
/// Chance that a test could not repeat, anywhere but in app/clock and where files are written.
[[nodiscard]] QStringList chance(const SourceFile &file);
/// In core: any header of Qt but those of Qt Core.
[[nodiscard]] QStringList windowsInTheCore(const SourceFile &file);
/// A file name that says nothing: manager, helper, util, service, handler.
[[nodiscard]] QStringList emptyNames(const SourceFile &file);
/// A test that asserts nothing, neither itself nor by a function of its file or of those that tests share.
[[nodiscard]] QStringList emptyTests(const SourceFile &file);
/// A file name of another style than the others'.
[[nodiscard]] QStringList otherCases(const SourceFile &file);
/// SQL that reads columns without their names.
[[nodiscard]] QStringList unnamedColumns(const SourceFile &file);
/// A path that only some machine has.
[[nodiscard]] QStringList pathsOfAMachine(const SourceFile &file);

/// Of the names of files and folders, those that have no place at the root of the project.
[[nodiscard]] QStringList strangersAtTheRoot(const QStringList &entries);

} // namespace proven::architecture
