#pragma once

#include "open_ledger.h"

#include <rapidcheck.h>

namespace proven::test {

/// Some command on what the book holds; the law may refuse it.
[[nodiscard]] inline Command anyCommand(const Book &book)
{
    const auto pick = [](const auto &records) {
        auto at = records.begin();
        std::advance(at, *rc::gen::inRange<std::size_t>(0, records.size()));
        return *at;
    };
    const QString word = QString::number(*rc::gen::inRange(0, 1000));
    switch (*rc::gen::inRange(0, 9)) {
    case 0:
        return addRound(QStringLiteral("Round ") + word);
    case 1:
        if (!book.all<Round>().empty())
            return addVendor(QStringLiteral("Vendor ") + word, pick(book.all<Round>()).id);
        break;
    case 2:
        if (!book.all<Vendor>().empty())
            return editNotes(pick(book.all<Vendor>()), word);
        break;
    case 3:
    case 4:
        if (!book.all<Trial>().empty())
            return logJob(pick(book.all<Trial>()).id, QStringLiteral("Job ") + word, today.addDays(-2));
        break;
    case 5:
        if (!book.all<Engagement>().empty())
            return delivered(pick(book.all<Engagement>()), today);
        break;
    case 6:
        if (!book.all<Trial>().empty())
            return command::Decide{pick(book.all<Trial>()).id,
                                   *rc::gen::element(DecisionKind::Paused, DecisionKind::LetGo,
                                                     DecisionKind::Withdrawn),
                                   today,
                                   {},
                                   QStringLiteral("Because")};
        break;
    case 7:
        if (!book.all<Trial>().empty())
            return command::RemoveCandidate{pick(book.all<Trial>()).id};
        break;
    default:
        break;
    }
    return addVendor(QStringLiteral("Vendor ") + word);
}

/// The rows of a small table, as an import has them.
[[nodiscard]] inline command::Import threeVendors()
{
    command::Import import;
    import.tables.source = QStringLiteral("vendors.csv");
    for (int row = 2; row < 5; ++row) {
        Vendor vendor{{}, Id<Vendor>(1)};
        vendor.name = QStringLiteral("Imported %1").arg(row);
        vendor.notes = QStringLiteral("Kept by the undo");
        import.tables.vendors.push_back({.at = {QStringLiteral("vendors.csv"), row},
                                         .record = vendor,
                                         .given = {QStringLiteral("name"), QStringLiteral("notes")},
                                         .round = {},
                                         .vendor = {},
                                         .task = {},
                                         .ref = {}});
    }
    return import;
}

} // namespace proven::test
