#include "channels/imap/foldername.h"

namespace trato::channels::imap {

namespace {

bool standsForItself(QChar c) { return c >= u' ' && c <= u'~'; }

/// UTF-16, big end first, in base64 with "," for "/" and without "=".
QByteArray shifted(QStringView text)
{
    QByteArray units;
    for (const QChar c : text) {
        units += static_cast<char>(c.unicode() >> 8);
        units += static_cast<char>(c.unicode() & 0xff);
    }
    return '&' + units.toBase64(QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
}

QString unshifted(QByteArray base64)
{
    const QByteArray units = QByteArray::fromBase64(base64.replace(',', '/'));
    QString text;
    for (qsizetype i = 0; i + 1 < units.size(); i += 2)
        text += QChar(static_cast<char16_t>((static_cast<uchar>(units[i]) << 8) | static_cast<uchar>(units[i + 1])));
    return text;
}

} // namespace

QByteArray encodedFolder(const QString& name)
{
    QByteArray encoded;
    for (qsizetype i = 0; i < name.size();) {
        if (standsForItself(name[i])) {
            encoded += name[i] == u'&' ? QByteArray("&-") : QByteArray(1, name[i].toLatin1());
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < name.size() && !standsForItself(name[end]))
            ++end;
        encoded += shifted(QStringView(name).mid(i, end - i));
        i = end;
    }
    return encoded;
}

QString decodedFolder(const QByteArray& name)
{
    QString decoded;
    for (qsizetype i = 0; i < name.size();) {
        const qsizetype end = name[i] == '&' ? name.indexOf('-', i) : -1;
        if (end < 0) {
            decoded += QLatin1Char(name[i]);
            ++i;
            continue;
        }
        decoded += end == i + 1 ? QStringLiteral("&") : unshifted(name.mid(i + 1, end - i - 1));
        i = end + 1;
    }
    return decoded;
}

QByteArray quotedText(const QByteArray& text)
{
    QByteArray quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

} // namespace trato::channels::imap
