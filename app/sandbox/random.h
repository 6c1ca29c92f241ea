#pragma once

#include <QByteArrayView>
#include <QList>

namespace trato::sandbox {

/// A small generator whose numbers are the same on every machine for the same seed (splitmix64).
class Random final {
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next();
    /// In [0, 1).
    double fraction();
    /// In [0, limit).
    int below(int limit);
    /// In [from, to].
    int between(int from, int to) { return from + below(to - from + 1); }
    bool chance(double probability) { return fraction() < probability; }
    /// Positive, half of the draws below `median`; `spread` 1 is a wide human one.
    double around(double median, double spread);

    template <class T>
    const T& pick(const QList<T>& items)
    {
        return items.at(below(int(items.size())));
    }

private:
    quint64 m_state;
};

/// The same for the same seed and name, unrelated for different ones.
quint64 seedOf(quint64 seed, QByteArrayView name);

/// `length` characters of the alphabet of wire ids (letters and digits).
QByteArray randomText(Random& random, int length, QByteArrayView alphabet);

inline constexpr QByteArrayView alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
inline constexpr QByteArrayView hexadecimal = "0123456789abcdef";

} // namespace trato::sandbox
