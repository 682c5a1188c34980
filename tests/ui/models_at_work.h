#pragma once

#include "support/office.h"
#include "support/watched.h"

#include <QAbstractItemModel>

#include <functional>

namespace proven::test {

/// All words of a table, row by row.
inline QStringList wordsOf(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data().toString();
        rows += cells.join(QStringLiteral(" | "));
    }
    return rows;
}

inline const QDate firstDay = day("2026-03-02");

/// Most of what can happen to a book, one after the other: each kind of record comes, changes and goes.
/// `afterEach` is called after each step.
inline void workThrough(Office &office, const std::function<void()> &afterEach)
{
    const Id<Round> calls = office.round(QStringLiteral("Call centre"));
    afterEach();
    const Id<Trial> bright = office.vendor(QStringLiteral("Bright Calls"), calls);
    afterEach();
    const Id<Trial> delta = office.vendor(QStringLiteral("Delta Lines"), calls);
    afterEach();
    office.task(QStringLiteral("Ring back customers"));
    afterEach();
    for (int week = 0; week < 4; ++week) {
        office.setToday(firstDay.addDays(7 * week + 7));
        office.job(bright, QStringLiteral("Calls of week %1").arg(week + 1), firstDay.addDays(7 * week), true);
        afterEach();
    }
    const Id<Engagement> late = office.job(delta, QStringLiteral("Test calls"), firstDay.addDays(7), false);
    afterEach();
    office.must(
        command::RecordOutcome{.id = late,
                               .before = Open{},
                               .after = Delivered{firstDay.addDays(20), {}, false, Rating::of(2), Rating::of(2)},
                               .unitsDone = {},
                               .note = QStringLiteral("Wrong list"),
                               .accept = false});
    afterEach();
    TouchpointDetails call;
    call.date = office.today();
    call.calls = 3;
    call.reached = true;
    office.must(command::LogTouchpoint{.vendor = office.book().get(bright).vendor, .touchpoint = call, .ref = {}});
    afterEach();
    const Vendor before = office.book().vendorOf(delta);
    VendorDetails renamed = before;
    renamed.name = QStringLiteral("Alpha Lines");
    office.must(command::EditVendor{.id = before.id, .before = before, .after = renamed});
    afterEach();
    office.must(command::Decide{.trial = delta,
                                .kind = DecisionKind::LetGo,
                                .on = office.today(),
                                .months = {},
                                .reason = QStringLiteral("Late and wrong")});
    afterEach();
    for (int step = 0; step < 5; ++step) {
        static_cast<void>(office.session().undo());
        afterEach();
    }
    for (int step = 0; step < 5; ++step) {
        static_cast<void>(office.session().redo());
        afterEach();
    }
    office.setToday(firstDay.addDays(60));
    afterEach();
}

} // namespace proven::test
