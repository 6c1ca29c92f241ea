#pragma once

#include "base/result.h"
#include "channels/adapter.h"

#include <QJsonObject>

namespace trato::channels {

/// The body of POST /v2/channels/{sms|rcs}/messages. SMS: the body of any kind, up to 1,520 characters. RCS: everything
/// that adapter.h knows for it; Zenvia's agents are Google's, so what RBM refuses is refused here. Code
/// `unsendable_message`.
Result<QJsonObject> zenviaRequest(Channel channel, const QString& from, const OutgoingMessage& message);

} // namespace trato::channels
