#pragma once

#include <QByteArray>
#include <QString>

namespace trato::channels {

/// Bytes as text: by `charset` when that is known and the bytes fit it, else UTF-8 when they are valid UTF-8, else
/// Windows-1252, which fits everything. `asNamed` (if given) says whether the named one was used.
QString decodedText(const QByteArray& bytes, const QByteArray& charset, bool* asNamed = nullptr);

} // namespace trato::channels
