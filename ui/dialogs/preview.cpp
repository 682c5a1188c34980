#include "dialogs/preview.h"

#include "rules/probation.h"
#include "rules/wording.h"

#include <QCoreApplication>

namespace proven {

namespace {

struct PreviewWords {
    Q_DECLARE_TR_FUNCTIONS(PreviewWords)
};

} // namespace

Preview preview(const Book &book, const Command &command, QDate today)
{
    // Ids of a preview are never saved: they only have to be new.
    IdSource ids([] { return qint64{0}; }, [] { return quint32{0}; });
    ids.continueAfter(book.lastId());
    const Answer answer = decide(book, command, today, ids);
    if (const auto *refusal = std::get_if<Refusal>(&answer))
        return {.refusal = *refusal, .changes = {}, .after = book};
    Preview seen{.refusal = std::nullopt, .changes = std::get<Decided>(answer).changes, .after = book};
    seen.after.apply(seen.changes);
    return seen;
}

QString clockMove(const Book &before, const Book &after, Id<Trial> trial, QDate today)
{
    const TrialState then = trialState(before, trial, today);
    const TrialState now = trialState(after, trial, today);
    if (now.clock && !then.clock)
        return PreviewWords::tr("This starts the clock: probation then ends on %1.")
            .arg(wording::day(now.clock->end, today));
    if (then.clock && !now.clock)
        return PreviewWords::tr("The clock then has not begun: no job of this trial has started.");
    if (!then.clock || then.clock->end == now.clock->end)
        return {};
    return PreviewWords::tr("The end of probation moves from %1 to %2.")
        .arg(wording::day(then.clock->end, today), wording::day(now.clock->end, today));
}

} // namespace proven
