#pragma once

#include <QByteArray>

#include <functional>
#include <random>

namespace trato::test {

/// Feeds `parse` with `good` cut at every byte, and with `rounds` damaged copies of it: bytes flipped, removed,
/// doubled, pieces repeated, and the characters that formats live by. The same for the same seed. A parser passes by
/// coming back.
inline void torment(const QByteArray& good, int rounds, const std::function<void(const QByteArray&)>& parse)
{
    for (qsizetype length = 0; length <= good.size(); ++length)
        parse(good.left(length));
    std::minstd_rand random(20'261'121);
    const auto below = [&](qsizetype bound) {
        return static_cast<qsizetype>(random() % static_cast<unsigned long>(std::max<qsizetype>(bound, 1)));
    };
    static const QByteArray signs("\0\"{}[]:,\\&=%+\r\n\t <>@;-_\xff\xc3\x80", 25);
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes = good;
        for (qsizetype change = below(8); change >= 0 && !bytes.isEmpty(); --change) {
            const qsizetype at = below(bytes.size());
            switch (below(5)) {
            case 0: bytes[at] = static_cast<char>(random()); break;
            case 1: bytes.remove(at, below(20)); break;
            case 2: bytes.insert(at, bytes.mid(below(bytes.size()), below(60))); break;
            case 3: bytes[at] = signs[below(signs.size())]; break;
            default: bytes.insert(at, QByteArray(below(5), signs[below(signs.size())])); break;
            }
        }
        parse(bytes);
    }
}

} // namespace trato::test
