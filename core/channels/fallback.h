#pragma once

#include "channels/outbox.h"

namespace trato::channels {

/// An RCS message that can't be, or was not, delivered goes to the same number as SMS: the same act, told by its dedupe
/// key, so that however often this is tried there is one SMS. It leaves only when nobody can get the first one any
/// more: refused by the provider, or taken back. All of it stands in the outbox, so that another program can go on with
/// it.
class Fallback final {
public:
    explicit Fallback(storage::Database& database)
        : m_database(database)
    {
    }

    /// Ends `row` with code and reason and queues its words, if an SMS could say any. False: it was delivered or has
    /// fallen back already.
    Result<bool> toSms(const OutboxRow& row, const QString& code, const QString& reason, Instant now);

    /// What is not delivered and nobody is taking back, the longest waiting first.
    Result<std::vector<OutboxRow>> overdue(Instant now, int limit) const;
    /// Takes one of them; committed before the provider is asked. False: somebody else has it, or it was delivered.
    Result<bool> beginRevoking(const OutboxRow& row, const QString& worker, Instant now, Instant until);
    /// It can't be taken back: it was delivered, or has run out, which the provider tells of its own accord; until it
    /// does, nobody asks again.
    Result<void> keep(const OutboxRow& row, Instant now);
    /// It must be asked again `at`; `inDoubt`: the provider may have taken it back without our hearing.
    Result<void> askLater(const OutboxRow& row, Instant at, bool inDoubt);
    /// Whether it was taken back, nobody can tell: failed with code `unknown_fate`, for a person.
    Result<void> giveUp(const OutboxRow& row, Instant now);

    /// It was delivered after all: the SMS is recalled if it has not left. True: it was.
    Result<bool> delivered(OutboxId id, Instant now);

    /// Beyond the time that the provider itself keeps to, which tells us of its own accord.
    static constexpr std::chrono::seconds patience{60};
    /// How long a provider may take to say what became of a message that it does not take back.
    static constexpr std::chrono::hours lastWord{24 * 15};

private:
    storage::Database& m_database;
};

} // namespace trato::channels
