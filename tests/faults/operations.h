#pragma once

#include "ledger/ledger.h"

#include <QString>

#include <functional>
#include <vector>

namespace proven::faults {

inline const QDate today(2026, 11, 23);

/// A machine whose clock stands still and whose chance repeats itself.
[[nodiscard]] Machine steadyMachine();
/// The ledger that was opened; ends the program where there is none.
[[nodiscard]] std::unique_ptr<Ledger> ledgerOf(Ledger::Opened opened);
/// Opens a book that must open; ends the program where it does not.
[[nodiscard]] std::unique_ptr<Ledger> openLedger(const QString &path);
/// What the ledger answers is what was done; ends the program where it is not.
Performed done(Performance performance);

/// Makes a lively small book: two vendors on trial with jobs and contacts, a table taken in, something taken back.
void makeBook(const QString &path);

/// One change to the book of makeBook, as an owner makes it.
struct Operation {
    const char *name;
    std::function<Performance(Ledger &)> run;
};
/// Giving a job, recording how it went, an import of hundreds of rows, taking it all back, erasing a vendor.
[[nodiscard]] const std::vector<Operation> &operations();
/// The one of that name; ends the program where there is none.
[[nodiscard]] const Operation &operationNamed(const QString &name);

/// One more round, with a name that is free.
[[nodiscard]] Performance addRound(Ledger &ledger, const QString &name);

} // namespace proven::faults
