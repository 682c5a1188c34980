#include "models/touched.h"

namespace proven {

std::set<Id<Trial>> touchedTrials(const Book &book, const Changes &changes)
{
    std::set<Id<Trial>> touched;
    const auto touch = [&](Id<Trial> id) {
        if (book.find(id))
            touched.insert(id);
    };
    const auto touchAll = [&](const std::vector<const Trial *> &trials) {
        for (const Trial *trial : trials)
            touched.insert(trial->id);
    };
    eachTouched<Trial>(changes, [&](const Trial &trial) { touch(trial.id); });
    eachTouched<Decision>(changes, [&](const Decision &decision) { touch(decision.trial); });
    eachTouched<Engagement>(changes, [&](const Engagement &engagement) { touch(engagement.trial); });
    eachTouched<Touchpoint>(changes, [&](const Touchpoint &contact) { touchAll(book.trialsOf(contact.vendor)); });
    eachTouched<Vendor>(changes, [&](const Vendor &vendor) { touchAll(book.trialsOf(vendor.id)); });
    eachTouched<Round>(changes, [&](const Round &round) { touchAll(book.trialsOf(round.id)); });
    eachTouched<Unit>(changes, [&](const Unit &unit) {
        if (const Engagement *engagement = book.find(unit.engagement))
            touch(engagement->trial);
    });
    return touched;
}

} // namespace proven
