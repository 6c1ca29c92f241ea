#pragma once

#include <QStringList>

#include <array>
#include <cstdint>

namespace trato::demo {

/// Chance that repeats itself: the same seed throws the same, on every machine (SplitMix64).
class Dice final {
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15u;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }

    /// from … to, both included.
    int between(int from, int to) { return from + static_cast<int>(next() % static_cast<quint64>(to - from + 1)); }
    bool chance(int percent) { return between(1, 100) <= percent; }
    QString oneOf(const QStringList& list) { return list[between(0, static_cast<int>(list.size()) - 1)]; }

    /// The index of a weight, in proportion to the weights.
    template <size_t N>
    size_t weighted(const std::array<int, N>& weights)
    {
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        int point = between(1, sum);
        for (size_t i = 0; i < N; ++i) {
            point -= weights[i];
            if (point <= 0)
                return i;
        }
        return N - 1;
    }

private:
    quint64 m_state;
};

} // namespace trato::demo
