#pragma once

#include <QByteArrayView>
#include <QString>

namespace trato::payments {

struct OfxText {
    QString text = {};
    bool foreignBytes = false; ///< some were not of the encoding that the file names
};

/// As its head says: CHARSET:1252 or USASCII is Windows-1252, UTF-8 where that alone is named, an XML head likewise.
/// When the bytes say otherwise they are believed.
OfxText decodeOfx(QByteArrayView bytes);

/// "&amp;", "&#231;" … A lone "&" stays what it is: SGML allows it, and banks write it.
QString withoutEntities(const QString& text);

} // namespace trato::payments
