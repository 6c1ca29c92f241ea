#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

/// What Google's RBM puts around its events, and the names that our messages have there.
namespace trato::channels {

/// The event in {"message": {"data": base64}}, byte for byte; nothing: these bytes are no such envelope.
std::optional<QByteArray> rbmEvent(QByteArrayView body);

/// When the envelope was published; never: it doesn't say.
Instant rbmPublishedAt(QByteArrayView body);

/// The UUID under which a message of ours goes; the same for the same client id, so that a repetition is known, and
/// readable backwards, so that a receipt finds a message whose answer was lost. A client id that is not 24 hexadecimal
/// digits gives a UUID that leads back to nothing.
QString rbmMessageId(const QString& clientId);
/// The outbox row's client id in such a UUID; empty when it is not ours.
QString rbmClientId(const QString& messageId);

} // namespace trato::channels
