#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>

#include <cmath>

namespace trato::test {

/// A tone of some seconds as a WAV file: mono, 8000 a second, its second half louder.
inline QByteArray wav(int seconds = 1)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    const quint32 samples = 8000U * static_cast<quint32>(seconds);
    out.writeRawData("RIFF", 4);
    out << quint32(36 + 2 * samples);
    out.writeRawData("WAVEfmt ", 8);
    out << quint32(16) << quint16(1) << quint16(1) << quint32(8000) << quint32(16000) << quint16(2) << quint16(16);
    out.writeRawData("data", 4);
    out << quint32(2 * samples);
    for (quint32 i = 0; i < samples; ++i)
        out << qint16(12000 * std::sin(i * 0.3) * (i < samples / 2 ? 0.2 : 1));
    return bytes;
}

} // namespace trato::test
