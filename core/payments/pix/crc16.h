#pragma once

#include <QByteArrayView>

namespace trato::payments {

/// CRC-16/CCITT-FALSE: polynomial 1021, start FFFF, not reflected. "123456789" gives 29B1.
quint16 crc16(QByteArrayView bytes);

} // namespace trato::payments
