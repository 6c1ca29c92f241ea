#pragma once

#include "channels/outbox.h"

namespace trato::channels {

/// One row of the outbox table, all columns.
OutboxRow outboxRowFrom(const storage::Row& row);

/// The state that a status gives a message, and back; `played` is `read` there.
OutboxState outboxStateOf(DeliveryStatus status);
DeliveryStatus deliveryStatusOf(OutboxState state);

} // namespace trato::channels
