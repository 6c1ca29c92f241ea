#pragma once

#include <QByteArray>
#include <QString>

namespace trato::channels::imap {

/// A folder's name as IMAP writes it: modified UTF-7 (RFC 3501, 5.1.3).
QByteArray encodedFolder(const QString& name);
/// The other way; what is no modified UTF-7 stays as it is.
QString decodedFolder(const QByteArray& name);

/// In quotation marks, as a command takes it. `text` has no line ends.
QByteArray quotedText(const QByteArray& text);

} // namespace trato::channels::imap
