#pragma once

#include "cadence/definition.h"

#include <optional>
#include <vector>

namespace trato::ui {

/// A row of the cadence: a channel, what is chosen for each person, or a person who calls.
struct CadenceLane {
    enum class Kind { Channel, Best, Person };
    Kind kind = Kind::Channel;
    Channel channel = Channel::WhatsApp; ///< of Kind::Channel
    int levels = 1;                      ///< how many cards of one day stand below each other

    [[nodiscard]] bool isFor(Kind other, Channel of) const
    {
        return kind == other && (kind != Kind::Channel || channel == of);
    }
};

/// A day on which something is done. Only days in use are columns: to scale most of it would be empty.
struct CadenceDay {
    std::optional<cadence::Event> after;
    int day = 0;

    friend bool operator==(const CadenceDay&, const CadenceDay&) = default;
};

/// Where a step stands. `rank` 0: what is tried first; more: what is tried when the ones before don't reach them.
struct CadenceCard {
    const cadence::Step* step = nullptr;
    std::size_t lane = 0;
    std::size_t column = 0;
    int level = 0;
    int rank = 0;
};

/// The steps of a cadence over days and channels: those counted from the due date first, then those after each event.
/// Cards point into the definition, which must outlive them.
struct CadenceLanes {
    std::vector<CadenceLane> lanes;
    std::vector<CadenceDay> columns;
    std::vector<CadenceCard> cards;

    static CadenceLanes of(const cadence::Definition& definition);
    /// Of rank 0.
    [[nodiscard]] const CadenceCard* cardOf(const QString& step) const;
};

} // namespace trato::ui
