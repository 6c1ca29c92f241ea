#pragma once

#include "base/result.h"
#include "channels/adapter.h"
#include "training/record.h"
#include "training/scenario.h"

#include <memory>

namespace trato::storage {
class Database;
}

namespace trato::training {

/// The practice desk's play: puts the person of a scenario into its database, and lets them write. Nothing here knows
/// a network.
class Stage final {
public:
    Stage(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// A person with a debt, what happened before, their first message, and the case in the queue. `number` keeps
    /// attempts apart. Codes of storage.
    Result<Attempt> open(const Scenario& scenario, quint64 seed, int number);

    /// Their messages that are due by now and not there yet come in. Answers how many. `fast`: nobody waits.
    Result<int> work(const Record& record, bool fast = false);

    /// Closes what is left of an attempt: nothing of it stands in the queue any more.
    Result<void> close(const Attempt& attempt);

private:
    Result<DebtorId> makePerson(const Scenario& scenario, const Cast& cast);
    Result<void> makePast(const Scenario& scenario, const Attempt& attempt, const Cast& cast);
    Result<void> confirm(const Scenario& scenario, DebtorId debtor);
    Result<InteractionId> write(const Attempt& attempt, const QString& text, const QStringList& marks, int number);

    storage::Database& m_database;
    const Clock& m_clock;
};

/// A channel that takes every message and brings it nowhere.
std::unique_ptr<channels::ChannelAdapter> practiceChannel(Channel channel);

} // namespace trato::training
