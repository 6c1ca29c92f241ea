#pragma once

#include "base/clock.h"
#include "channels/outbox.h"

namespace trato::engine {

/// Puts a message that the provider has on the timeline, once: whether its answer or its receipt is heard first, and
/// also when the program that sent it is gone. `row.updatedAt`: the instant of its hand-over, from which what it asks
/// counts as asked. Inside a transaction that has changed the outbox row.
Result<InteractionId> enterOutgoing(storage::Database& database, const channels::OutboxRow& row,
    const QString& provider, const QString& providerId, Instant now);

} // namespace trato::engine
