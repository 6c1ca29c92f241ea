#pragma once

#include <QByteArrayView>

#include <random>

namespace trato::insight {

/// Numbers that are the same on every machine for the same seed: a choice that was drawn can be drawn again.
class Random final {
public:
    explicit Random(quint64 seed)
        : m_engine(seed)
    {
    }
    /// The same for the same seed and name ("choice/42/2026-11-20"), unrelated for different ones.
    static Random named(quint64 seed, QByteArrayView name);

    /// In (0, 1).
    double fraction();
    /// In [0, limit).
    int below(int limit);
    /// From the Beta distribution; both shapes above 0.
    double beta(double alpha, double beta);
    double normal();

private:
    double gamma(double shape);

    std::mt19937_64 m_engine;
};

} // namespace trato::insight
