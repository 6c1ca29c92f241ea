#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "channels/outbox.h"

namespace trato::engine {

/// Of a message of the machine that gives a Pix or announces one. Needless: what it announces has come, or comes no
/// more. Over: the code in it can't be paid any more, or its day is over.
enum class PixMessage { Fits, Needless, Over };

/// As things stand now; other messages fit.
Result<PixMessage> pixMessageNow(storage::Database& database, const Clock& clock, const channels::OutboxRow& row);

} // namespace trato::engine
