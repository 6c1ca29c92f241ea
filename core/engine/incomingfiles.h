#pragma once

#include "channels/event.h"
#include "channels/inbox.h"
#include "storage/database.h"
#include "timeline/interaction.h"

namespace trato::engine {

/// The files that came with a message or call, beside its line: an e-mail's parts are kept at once, what a provider
/// holds is noted as not fetched yet. Within the caller's transaction.
Result<void> keepFiles(storage::Database& database, const channels::Message& message, const channels::InboxItem& item,
    DebtorId debtor, const timeline::Cursor& line, Instant now);
Result<void> keepRecording(storage::Database& database, const channels::Call& call, const channels::InboxItem& item,
    DebtorId debtor, const timeline::Cursor& line);

} // namespace trato::engine
