#include "channels/email/charset.h"

#include "channels/email/gmime.h"
#include "channels/wire.h"

#include <QStringDecoder>

#include <optional>

namespace trato::channels {

namespace {

std::optional<QString> byUtf8(const QByteArray& bytes)
{
    // Stateless: a sequence cut off at the end is an error, too.
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// What mail programs write and mean: Latin-1 with quotation marks is Windows-1252, Shift-JIS is Microsoft's.
QByteArray meant(const QByteArray& charset)
{
    const QByteArray name = charset.trimmed().toLower();
    if (name == "iso-8859-1" || name == "latin1" || name == "us-ascii" || name == "ascii")
        return "windows-1252";
    if (name == "ks_c_5601-1987" || name == "euc-kr")
        return "cp949";
    if (name == "gb2312")
        return "gb18030";
    return name;
}

std::optional<QString> byIconv(const QByteArray& bytes, const QByteArray& charset)
{
    gsize written = 0;
    const gmime::Text utf8(
        g_convert(bytes.constData(), bytes.size(), "UTF-8", charset.constData(), nullptr, &written, nullptr));
    return utf8 ? std::optional(QString::fromUtf8(utf8.get(), static_cast<qsizetype>(written))) : std::nullopt;
}

/// Windows-1252 with its five holes as U+FFFD.
QString byWindows1252(const QByteArray& bytes)
{
    constexpr QStringView upper = u"€\xFFFD‚ƒ„…†‡ˆ‰Š‹Œ\xFFFDŽ\xFFFD\xFFFD‘’“”•–—˜™š›œ\xFFFDžŸ";
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c >= QChar(0x80) && c < QChar(0xa0))
            c = upper[c.unicode() - 0x80];
    }
    return text;
}

} // namespace

QString decodedText(const QByteArray& bytes, const QByteArray& charset, bool* asNamed)
{
    const QByteArray name = meant(charset);
    if (asNamed)
        *asNamed = true;
    // Mail that says Latin-1 and is UTF-8 is common, the reverse reading of real Latin-1 as UTF-8 hardly ever valid.
    if (name.isEmpty() || name == "utf-8" || name == "utf8" || name == "windows-1252") {
        if (auto text = byUtf8(bytes))
            return wire::storable(*text);
        if (asNamed)
            *asNamed = !name.startsWith("utf");
        return wire::storable(byWindows1252(bytes));
    }
    if (auto text = byIconv(bytes, name))
        return wire::storable(*text);
    if (asNamed)
        *asNamed = false;
    return wire::storable(byUtf8(bytes).value_or(byWindows1252(bytes)));
}

} // namespace trato::channels
