#pragma once

#include "base/clock.h"
#include "channels/adapters.h"
#include "channels/outbox.h"
#include "engine/tickreport.h"
#include "storage/database.h"

#include <stop_token>

namespace trato::engine {

/// Lets RCS messages go on as SMS, never both (channels/fallback.h): what was refused for want of RCS at once, what was
/// not delivered in time when the provider says, or is told, that it is taken back.
class FallbackWorker final {
public:
    FallbackWorker(storage::Database& database, const Clock& clock, QString worker, const channels::Adapters& adapters)
        : m_database(database)
        , m_clock(clock)
        , m_worker(std::move(worker))
        , m_adapters(adapters)
    {
    }

    /// When a message that is handed over now is to fall back; never: it does not.
    [[nodiscard]] Instant fallBackAt(const channels::ChannelAdapter& adapter, Instant now) const;

    /// A batch of those that were not delivered in time.
    Result<TickReport> work(int limit, const std::stop_token& end);

    /// The provider refused `row`, just handed over, for want of RCS. False: it ends as any other failure.
    Result<bool> goElsewhere(
        const channels::OutboxRow& row, channels::ChannelAdapter& adapter, const channels::Failed& failed);

private:
    Result<TickReport> takeBack(const channels::OutboxRow& row, channels::ChannelAdapter& adapter);
    Result<TickReport> recordRevocation(const channels::OutboxRow& row, const Result<channels::Revocation>& answer);
    Result<void> fallBack(const channels::OutboxRow& row, const QString& code, const QString& reason);

    storage::Database& m_database;
    const Clock& m_clock;
    QString m_worker;
    const channels::Adapters& m_adapters;
};

} // namespace trato::engine
