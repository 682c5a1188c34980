#include "dialogs/takers.h"

#include <algorithm>

namespace proven {

Takers takersOf(const Book &book, const Engagement &job, QDate today)
{
    Takers takers;
    for (const Round *round : linkedRounds(book, book.get(job.trial).round)) {
        for (const Trial *trial : book.trialsOf(round->id)) {
            if (trial->vendor == book.get(job.trial).vendor)
                continue;
            const Stage stage = trialState(book, trial->id, today).stage;
            Verdict verdict = mayBeGiven(book, trial->id, workOf(job), today);
            if (verdict.level != VerdictLevel::Stop)
                takers.may.push_back({readTrial(book, trial->id, today), std::move(verdict)});
            else if (!hasGone(stage) && !book.get(trial->vendor).archived)
                takers.mayNot.push_back({readTrial(book, trial->id, today), std::move(verdict)});
        }
    }
    const auto better = [&](const Taking &a, const Taking &b) {
        if (a.verdict.level != b.verdict.level)
            return a.verdict.level < b.verdict.level;
        return ranksBefore(book, a.reading, b.reading);
    };
    std::sort(takers.may.begin(), takers.may.end(), better);
    std::sort(takers.mayNot.begin(), takers.mayNot.end(), better);
    return takers;
}

} // namespace proven
