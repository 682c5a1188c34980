#include "simulation/chance.h"

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace proven::simulation {

namespace {

/// SplitMix64 (Steele, Lea, Flood 2014): the step of its counter, and how a count becomes a number.
constexpr std::uint64_t step = 0x9E3779B97F4A7C15U;
std::uint64_t mixed(std::uint64_t count)
{
    count = (count ^ (count >> 30U)) * 0xBF58476D1CE4E5B9U;
    count = (count ^ (count >> 27U)) * 0x94D049BB133111EBU;
    return count ^ (count >> 31U);
}

} // namespace

Chance::Chance(std::uint64_t seed, std::uint64_t stream) : m_state(mixed(mixed(seed + step) + stream * step)) {}

std::uint64_t Chance::next()
{
    m_state += step;
    return mixed(m_state);
}

double Chance::uniform()
{
    constexpr double perBit = 0x1p-53;
    return (static_cast<double>(next() >> 11U) + 0.5) * perBit;
}

double Chance::normal()
{
    const double radius = std::sqrt(-2.0 * std::log(uniform()));
    return radius * std::cos(2.0 * std::numbers::pi * uniform());
}

double Chance::wait(double perUnit)
{
    return -std::log(uniform()) / perUnit;
}

double shareBelow(double deviation)
{
    return 0.5 * std::erfc(-deviation / std::numbers::sqrt2);
}

BetaRates::BetaRates(double a, double b)
{
    constexpr int parts = 2000;
    for (int part = 0; part <= parts; ++part)
        m_sharesBelow.push_back(boost::math::ibeta(a, b, static_cast<double>(part) / parts));
}

double BetaRates::quantile(double share) const
{
    const auto above = std::upper_bound(m_sharesBelow.begin(), m_sharesBelow.end(), share);
    if (above == m_sharesBelow.end())
        return 1.0;
    const double within = (share - *(above - 1)) / (*above - *(above - 1));
    return (static_cast<double>(above - m_sharesBelow.begin() - 1) + within)
           / static_cast<double>(m_sharesBelow.size() - 1);
}

} // namespace proven::simulation
