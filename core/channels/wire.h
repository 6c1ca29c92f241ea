#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QJsonValue>
#include <QString>

namespace trato::channels {
enum class MessageKind;
}

/// Reading what providers send: the same field comes as text from one and as a number from another.
namespace trato::channels::wire {

/// Without NUL and lone surrogates, which no database keeps and no screen shows. Everything else stays as written.
QString storable(QString text);

/// Text or whole number as text; anything else is empty.
QString text(const QJsonValue& value);
/// The same, taken from `object`.
QString text(const QJsonObject& object, const QString& name);

/// Seconds since 1970, as text or number. Never when absent, negative or beyond the year 9999.
Instant unixSeconds(const QJsonValue& value);

/// "+" and the digits, when these are 8 to 15 (E.164); else empty.
QString phone(QStringView text);

/// What a file is to its reader: image, audio, video, else a document.
MessageKind kindOfFile(const QString& mimeType);

/// The error for bytes that an adapter can't read at all; they stay in the inbox with this reason.
Failure unreadable(const QString& provider, const QString& why);

} // namespace trato::channels::wire
