#include "insight/random.h"

#include <cmath>
#include <numbers>

namespace trato::insight {

// The standard library's distributions differ between implementations; only its engine is the same everywhere.

Random Random::named(quint64 seed, QByteArrayView name)
{
    quint64 hash = 0xCBF29CE484222325U ^ seed;
    for (const char c : name)
        hash = (hash ^ static_cast<uchar>(c)) * 0x100000001B3U;
    return Random(hash);
}

double Random::fraction() { return (static_cast<double>(m_engine() >> 11) + 0.5) / static_cast<double>(1ULL << 53); }

int Random::below(int limit) { return limit <= 1 ? 0 : static_cast<int>(m_engine() % static_cast<quint64>(limit)); }

double Random::normal()
{
    const double radius = std::sqrt(-2 * std::log(fraction()));
    return radius * std::cos(2 * std::numbers::pi * fraction());
}

/// Marsaglia and Tsang, “A simple method for generating gamma variables” (2000).
double Random::gamma(double shape)
{
    if (shape < 1)
        return gamma(shape + 1) * std::pow(fraction(), 1 / shape);
    const double d = shape - 1.0 / 3;
    const double c = 1 / std::sqrt(9 * d);
    for (;;) {
        const double x = normal();
        const double v = std::pow(1 + c * x, 3);
        if (v > 0 && std::log(fraction()) < 0.5 * x * x + d - d * v + d * std::log(v))
            return d * v;
    }
}

double Random::beta(double alpha, double beta)
{
    const double one = gamma(alpha);
    const double other = gamma(beta);
    return one + other > 0 ? one / (one + other) : alpha / (alpha + beta);
}

} // namespace trato::insight
