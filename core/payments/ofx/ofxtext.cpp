#include "payments/ofx/ofxtext.h"

#include "base/windows1252.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace trato::payments {

namespace {

constexpr qsizetype longestHead = 2000;

/// What stands before <OFX>, in capitals without blanks.
QByteArray headOf(QByteArrayView bytes)
{
    QByteArray head = bytes.first(std::min(bytes.size(), longestHead)).toByteArray().toUpper();
    if (const qsizetype body = head.indexOf("<OFX>"); body >= 0)
        head.truncate(body);
    return head.replace(' ', "");
}

bool namesUtf8(QByteArrayView bytes)
{
    const QByteArray head = headOf(bytes);
    if (head.contains("CHARSET:1252") || head.contains("ISO-8859") || head.contains("WINDOWS-1252"))
        return false;
    return head.contains("UTF-8") || head.contains("UTF8") || head.contains("UNICODE") ||
           (head.contains("<?XML") && !head.contains("ENCODING="));
}

struct NamedEntity {
    QStringView name;
    QChar character;
};

constexpr std::array namedEntities{NamedEntity{u"amp", u'&'}, NamedEntity{u"lt", u'<'}, NamedEntity{u"gt", u'>'},
    NamedEntity{u"quot", u'"'}, NamedEntity{u"apos", u'\''}, NamedEntity{u"nbsp", u' '}};

QString entityText(QStringView name)
{
    for (const NamedEntity& entity : namedEntities) {
        if (name.compare(entity.name, Qt::CaseInsensitive) == 0)
            return entity.character;
    }
    if (!name.startsWith(u'#'))
        return {};
    const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
    bool isNumber = false;
    const uint code = name.sliced(hex ? 2 : 1).toUInt(&isNumber, hex ? 16 : 10);
    const bool printable = isNumber && code >= 0x20 && code < 0x110000 && !QChar::isSurrogate(code);
    const char32_t character = code;
    return printable ? QString::fromUcs4(&character, 1) : QString();
}

} // namespace

OfxText decodeOfx(QByteArrayView bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder utf16(QStringDecoder::Utf16);
        const QString text = utf16.decode(bytes);
        return {text, utf16.hasError()};
    }
    const bool marked = bytes.startsWith("\xef\xbb\xbf");
    if (marked)
        bytes = bytes.sliced(3);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8.decode(bytes);
    const bool plain = std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<uchar>(c) < 0x80; });
    const bool fits = !utf8.hasError();
    const bool named = marked || namesUtf8(bytes);
    return {fits ? text : fromWindows1252(bytes), !plain && fits != named};
}

QString withoutEntities(const QString& text)
{
    if (!text.contains(u'&'))
        return text;
    static const QRegularExpression form(QStringLiteral("&(#?[0-9A-Za-z]{2,8});"));
    QString out;
    qsizetype from = 0;
    for (auto all = form.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        const QString character = entityText(match.capturedView(1));
        out += QStringView(text).sliced(from, match.capturedStart() - from);
        out += character.isEmpty() ? match.captured() : character;
        from = match.capturedEnd();
    }
    out += QStringView(text).sliced(from);
    return out;
}

} // namespace trato::payments
