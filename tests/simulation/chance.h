#pragma once

#include <cstdint>
#include <vector>

namespace proven::simulation {

/// Random numbers that are the same on every machine: the standard library's distributions are not.
class Chance {
public:
    /// One of many streams of a seed that have nothing to do with each other: one a vendor, so that no vendor depends
    /// on how many were drawn before it, or on which thread.
    Chance(std::uint64_t seed, std::uint64_t stream);

    /// Between 0 and 1, neither of them.
    [[nodiscard]] double uniform();
    [[nodiscard]] double uniform(double from, double to) { return from + (to - from) * uniform(); }
    /// Mean 0, deviation 1.
    [[nodiscard]] double normal();
    /// How long until the next event of a Poisson process with that many a unit of time.
    [[nodiscard]] double wait(double perUnit);
    [[nodiscard]] bool happens(double probability) { return uniform() < probability; }

private:
    [[nodiscard]] std::uint64_t next();
    std::uint64_t m_state;
};

/// The share of a normal distribution below `deviation`.
[[nodiscard]] double shareBelow(double deviation);

/// Beta(a, b) through its quantiles, so that two rates can be drawn together (a Gaussian copula).
class BetaRates {
public:
    BetaRates(double a, double b);
    /// The rate that the given share of all lie below, 0 < share < 1. Off by less than 1/2000.
    [[nodiscard]] double quantile(double share) const;

private:
    std::vector<double> m_sharesBelow; ///< of evenly spaced rates from 0 to 1
};

} // namespace proven::simulation
