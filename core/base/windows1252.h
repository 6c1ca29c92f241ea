#pragma once

#include <QByteArrayView>
#include <QString>

namespace trato {

/// Text of Windows-1252 bytes: Latin-1 but for 0x80…0x9F. Bytes that it leaves open stay what they are.
QString fromWindows1252(QByteArrayView bytes);

} // namespace trato
