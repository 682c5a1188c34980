#include "exchange/report_reading.h"

#include <algorithm>

namespace proven {

std::vector<RoundReading> readRounds(const Book &book, std::optional<Id<Round>> round, QDate today)
{
    std::vector<RoundReading> rounds;
    for (const Round &candidate : book.all<Round>()) {
        if (round && *round != candidate.id)
            continue;
        RoundReading reading{&candidate, {}};
        for (const Trial *trial : book.trialsOf(candidate.id)) {
            FullReading read = readInFull(book, trial->id, today);
            // Nothing of it had happened by that day (L6).
            if (read.state.standing.empty() && !read.state.clock)
                continue;
            reading.trials.push_back(std::move(read));
        }
        std::sort(reading.trials.begin(), reading.trials.end(), [&](const TrialReading &a, const TrialReading &b) {
            return foldedName(book.vendorOf(a.trial).name) < foldedName(book.vendorOf(b.trial).name);
        });
        rounds.push_back(std::move(reading));
    }
    std::sort(rounds.begin(), rounds.end(), [](const RoundReading &a, const RoundReading &b) {
        return foldedName(a.round->name) < foldedName(b.round->name);
    });
    return rounds;
}

} // namespace proven
