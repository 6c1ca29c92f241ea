#pragma once

#include "app/demo/dice.h"
#include "app/demo/historian.h"
#include "app/demo/population.h"
#include "storage/database.h"

#include <vector>

namespace trato::demo {

/// What a life has around the debt: people, a second telephone, promises of the past, an hour at which somebody
/// answers. Throws dice of its own, so that the stories stay as they are.
class Surroundings final {
public:
    Surroundings(storage::Database& database, quint64 seed, Instant from, Instant now)
        : m_database(database)
        , m_seed(seed)
        , m_from(from)
        , m_now(now)
    {
    }

    /// Stores people, telephones and old promises; answers what was said in passing, before the last talk.
    Result<std::vector<PastLine>> give(const Character& character, DebtorId debtor, const Plot& plot) const;

private:
    Result<void> givePeople(const Character& character, DebtorId debtor, Dice& dice) const;
    Result<void> giveTelephones(const Character& character, DebtorId debtor, Dice& dice) const;
    Result<void> givePromises(const Character& character, DebtorId debtor, const Plot& plot, Dice& dice) const;
    Result<void> giveRecentPromise(const Character& character, DebtorId debtor, Dice& dice) const;
    [[nodiscard]] std::vector<PastLine> giveHabits(
        const Character& character, DebtorId debtor, const Plot& plot, Dice& dice) const;

    storage::Database& m_database;
    quint64 m_seed;
    Instant m_from;
    Instant m_now;
};

} // namespace trato::demo
