#include "app/sandbox/random.h"

#include <cmath>
#include <numbers>

namespace trato::sandbox {

quint64 Random::next()
{
    m_state += 0x9E3779B97F4A7C15U;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31);
}

double Random::fraction() { return double(next() >> 11) / double(quint64{1} << 53); }

int Random::below(int limit) { return limit <= 1 ? 0 : int(next() % quint64(limit)); }

double Random::around(double median, double spread)
{
    const double first = 1 - fraction();
    const double second = fraction();
    const double normal = std::sqrt(-2 * std::log(first)) * std::cos(2 * std::numbers::pi * second);
    return median * std::exp(spread * normal);
}

quint64 seedOf(quint64 seed, QByteArrayView name)
{
    quint64 hash = 0xCBF29CE484222325U ^ Random(seed).next();
    for (const char c : name)
        hash = (hash ^ uchar(c)) * 0x100000001B3U;
    return Random(hash).next();
}

QByteArray randomText(Random& random, int length, QByteArrayView alphabet)
{
    QByteArray text;
    for (int i = 0; i < length; ++i)
        text.append(alphabet[random.below(int(alphabet.size()))]);
    return text;
}

} // namespace trato::sandbox
