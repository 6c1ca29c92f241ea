#pragma once

#include "macros/performer.h"
#include "ui/composer/outgoing.h"
#include "ui/desk/opencase.h"

namespace trato::workstation {

/// A case as it would be when it were open: its channel, its number, whether we know who reads it. For a pool thread.
Result<ui::OpenCase> openAs(storage::Database& database, const queue::WorkItem& item, const QString& user, Instant now);

/// As the composer sends, but that a refusal is an error: its code is the rule. For a pool thread.
Result<OutboxId> sendTo(storage::Database& database, const Clock& clock, const ui::Outgoing& outgoing);

/// What macros do by the same ways as the desk's parts. `shown`: the case that is open keeps the channel chosen there.
macros::Hands deskHands(const ui::OpenCase& shown);

} // namespace trato::workstation
