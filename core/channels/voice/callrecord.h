#pragma once

#include "base/result.h"
#include "channels/event.h"

namespace trato::channels {

/// The call (or calls: an array under "calls") of a record in our own format, docs/call-record.md. Code `invalid_json`,
/// or `invalid_call_record` with the field that can't be right.
Result<std::vector<InboundEvent>> parseCallRecord(QByteArrayView json);

} // namespace trato::channels
