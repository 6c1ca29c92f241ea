#pragma once

#include "channels/outbox.h"
#include "compliance/act.h"

namespace trato::casework {

/// A row of the outbox as the contact policy is asked about it. `writer`: the engine that has it in hand; empty: none.
compliance::Act actOf(const channels::OutboxRow& row, const QString& writer, Instant at);

} // namespace trato::casework
