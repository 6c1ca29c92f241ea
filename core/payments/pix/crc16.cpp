#include "payments/pix/crc16.h"

namespace trato::payments {

quint16 crc16(QByteArrayView bytes)
{
    quint32 crc = 0xFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<quint32>(static_cast<unsigned char>(byte)) << 8;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 0x8000U) != 0 ? (crc << 1) ^ 0x1021U : crc << 1;
    }
    return static_cast<quint16>(crc & 0xFFFFU);
}

} // namespace trato::payments
