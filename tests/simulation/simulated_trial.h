#pragma once

#include "domain/book.h"
#include "rules/standing.h"
#include "simulation/vendor_nature.h"

#include <QDate>

#include <vector>

namespace proven::simulation {

/// One engagement as it truly went.
struct Job {
    QDate day; ///< given and due
    bool onTime;
    bool directions;
    bool goodWork;
    bool liked;

    /// A late one is delivered on the day after.
    [[nodiscard]] QDate ended() const { return onTime ? day : day.addDays(1); }
    /// All that the gates ask.
    [[nodiscard]] bool isAllGood() const { return onTime && directions && goodWork; }
    /// What an owner gives who rates with stars, 1 to 5: 5 for good work that is liked, 4 for either, 2 for neither,
    /// and one less when it was late.
    [[nodiscard]] int stars() const;
};

/// A trial of one vendor: the first engagement starts the clock, the others follow as a Poisson process.
struct SimulatedTrial {
    QDate start;
    std::vector<Job> jobs; ///< in the order of their days
};
[[nodiscard]] SimulatedTrial simulate(const Nature &nature, double perMonth, int months, Chance &chance);

/// What the product says of it: the trial as a book, read by core/rules.
class ReadByTheProduct {
public:
    explicit ReadByTheProduct(const SimulatedTrial &simulated);

    struct Reading {
        Record record;
        Standing standing = Standing::TooEarly;
        bool isSlipping = false; ///< one of the latches is on, whatever the standing
        /// Larger where it comes first among those that are ready: by low(liked), then by the score, as in ranksBefore.
        [[nodiscard]] double rank() const;
    };
    /// `months`: how long a probation is to take.
    [[nodiscard]] Reading on(QDate day, int months = fewestProbationMonths) const;

private:
    QDate m_start;
    Book m_book;
    Id<Trial> m_trial = Id<Trial>(0);
};

} // namespace proven::simulation
