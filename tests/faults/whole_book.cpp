#include "whole_book.h"

#include "operations.h"

#include <algorithm>

namespace proven::faults {

Acceptable asItIs(const QString &path)
{
    const auto ledger = openLedger(path);
    return {ledger->book(), ledger->history().size()};
}

QStringList losses(const QString &path, const std::vector<Acceptable> &acceptable)
{
    const Ledger::Opened opened = Ledger::open(path, steadyMachine(), Ledger::Waiting::Impatient);
    if (const auto *trouble = std::get_if<Trouble>(&opened))
        return {trouble->text};
    const Ledger &ledger = *std::get<std::unique_ptr<Ledger>>(opened);
    const Ledger::Examination found = ledger.examine();
    QStringList wrong = found.fileTrouble + found.brokenLaws;
    const std::size_t entries = ledger.history().size();
    if (std::none_of(acceptable.begin(), acceptable.end(),
                     [&](const Acceptable &each) { return each.entries == entries && each.book == ledger.book(); }))
        wrong += QStringLiteral("the book is neither as before nor as after: %1 entries").arg(entries);
    return wrong;
}

} // namespace proven::faults
