#pragma once

#include "base/result.h"
#include "channels/event.h"

namespace trato::channels {

/// The events of one .eml in the mailbox `account`: a message (also an automatic one, of its own kind), a bounce for
/// each recipient, or an opt-out for a complaint. Code `unreadable_email`.
Result<std::vector<InboundEvent>> parseEmailEvents(const QByteArray& bytes, const QString& account);

} // namespace trato::channels
