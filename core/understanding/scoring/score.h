#pragma once

#include "understanding/scoring/labelled.h"
#include "understanding/scoring/reliability.h"
#include "understanding/understanding.h"

#include <array>

namespace trato::understanding {

/// How often one label was read where it was meant.
struct Tally {
    int right = 0;
    int missed = 0;
    int invented = 0;

    void add(bool meant, bool read);
    [[nodiscard]] int meant() const { return right + missed; }
    [[nodiscard]] double recall() const { return meant() > 0 ? double(right) / meant() : 1.0; }
    [[nodiscard]] double precision() const { return right + invented > 0 ? double(right) / (right + invented) : 1.0; }
    [[nodiscard]] double f1() const { return right > 0 ? 2.0 * right / (2 * right + missed + invented) : 0.0; }
};

/// How often a value was read exactly where one is stated, and one was read where none is.
struct Exactness {
    int stated = 0;
    int exact = 0;
    int unstated = 0;
    int invented = 0;

    template <class Value>
    void add(const std::optional<Value>& meant, const std::optional<Value>& read)
    {
        stated += meant ? 1 : 0;
        exact += meant && read == meant ? 1 : 0;
        unstated += meant ? 0 : 1;
        invented += !meant && read ? 1 : 0;
    }
    [[nodiscard]] double rate() const { return stated > 0 ? double(exact) / stated : 1.0; }
    [[nodiscard]] double inventions() const { return unstated > 0 ? double(invented) / unstated : 0.0; }
};

/// How well messages were understood whose meaning is known.
struct Score {
    int messages = 0;
    std::array<Tally, intentCount> intents;
    /// [meant][read]
    std::array<std::array<int, intentCount>, intentCount> confusions = {};
    std::array<Tally, sensitivityCount> sensitivities;
    Tally any;  ///< any sensitivity against none
    Tally sure; ///< of the readings that may be acted upon: right ones, and wrong ones as "invented"
    Exactness amounts;
    Exactness instalments;
    Exactness dates;
    Reliability reliability; ///< of the intents

    void add(const Labelled& meant, const Reading& read);

    [[nodiscard]] const Tally& of(Intent intent) const { return intents[static_cast<size_t>(intent)]; }
    [[nodiscard]] const Tally& of(Sensitivity label) const { return sensitivities[static_cast<size_t>(label)]; }
    /// The mean of the intents' F1, of those that were meant or read at all.
    [[nodiscard]] double macroF1() const;
};

/// When the messages of a labelled table came in, unless said otherwise: their days hold for Thursday, 2026-11-19,
/// 10:00 in Brasília.
Instant labelledInstant();

/// The score of `messages` as `reader` reads them, written on WhatsApp at `receivedAt`.
Score scoreOf(const QVector<Labelled>& messages, const Reader& reader, Instant receivedAt = labelledInstant());

} // namespace trato::understanding
