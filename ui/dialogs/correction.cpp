#include "dialogs/correction.h"

#include "dialogs/contact_dialog.h"
#include "dialogs/decision_dialog.h"
#include "dialogs/job_dialog.h"
#include "dialogs/outcome_dialog.h"
#include "dialogs/round_dialog.h"
#include "dialogs/task_dialog.h"
#include "dialogs/vendor_dialog.h"
#include "domain/overloaded.h"
#include "rules/probation.h"

namespace proven {

namespace {

/// The first record of a kind that was added or revised and is still there.
template <class Record>
const Record *stillThere(const Changes &changes, const Book &book)
{
    for (const Change<Record> &change : changes.of<Record>()) {
        const auto id = std::visit(Overloaded{[](const Added<Record> &added) { return added.record.id; },
                                              [](const Removed<Record> &removed) { return removed.record.id; },
                                              [](const Revised<Record> &revised) { return revised.after.id; }},
                                   change);
        if (const Record *record = book.find(id))
            return record;
    }
    return nullptr;
}

bool isAboutOutcome(const Changes &changes)
{
    const auto *revised = std::get_if<Revised<Engagement>>(&changes.of<Engagement>().front());
    return revised && !(revised->before.outcome == revised->after.outcome);
}

} // namespace

QDialog *correctionOf(const Changes &changes, Session &session, QWidget *parent)
{
    const Book &book = session.book();
    if (const auto *job = stillThere<Engagement>(changes, book)) {
        if (isAboutOutcome(changes))
            return new OutcomeDialog(session, job->id, parent);
        return new JobDialog(session, job->id, parent);
    }
    if (const auto *contact = stillThere<Touchpoint>(changes, book))
        return new ContactDialog(session, contact->vendor, contact->id, parent);
    if (const auto *task = stillThere<Task>(changes, book))
        return new TaskDialog(session, task->id, parent);
    if (const auto *vendor = stillThere<Vendor>(changes, book))
        return new VendorDialog(session, vendor->id, std::nullopt, parent);
    if (const auto *round = stillThere<Round>(changes, book))
        return new RoundDialog(session, round->id, parent);
    // A decision is never rewritten: the latest that stands can be taken back.
    const auto *decision = stillThere<Decision>(changes, book);
    if (decision && withdrawable(book, decision->trial, session.today()) == decision)
        return new DecisionDialog(session, decision->trial, DecisionKind::Withdrawn, parent);
    return nullptr;
}

} // namespace proven
