#include "app/sandbox/pixcode.h"

#include <QByteArray>

namespace trato::sandbox {

namespace {

QByteArray field(const char* id, const QByteArray& value)
{
    return id + QByteArray::number(value.size()).rightJustified(2, '0') + value;
}

/// CRC-16/CCITT-FALSE: polynomial 1021, starts at FFFF.
quint16 crc16(const QByteArray& bytes)
{
    quint16 crc = 0xFFFF;
    for (const char byte : bytes) {
        crc = quint16(crc ^ (uchar(byte) << 8));
        for (int bit = 0; bit < 8; ++bit)
            crc = quint16((crc & 0x8000) != 0 ? (crc << 1) ^ 0x1021 : crc << 1);
    }
    return crc;
}

} // namespace

QString pixCode(const QString& location, const QString& receiverName, const QString& receiverCity)
{
    const QByteArray account = field("00", "br.gov.bcb.pix") + field("25", location.toLatin1());
    const QByteArray body = field("00", "01") + field("01", "12") + field("26", account) + field("52", "0000") +
                            field("53", "986") + field("58", "BR") + field("59", receiverName.toLatin1().left(25)) +
                            field("60", receiverCity.toLatin1().left(15)) + field("62", field("05", "***")) + "6304";
    return QString::fromLatin1(body + QByteArray::number(crc16(body), 16).toUpper().rightJustified(4, '0'));
}

} // namespace trato::sandbox
