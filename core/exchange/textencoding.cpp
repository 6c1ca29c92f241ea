#include "exchange/textencoding.h"

#include "base/windows1252.h"
#include "exchange/words.h"

#include <QJsonArray>
#include <QStringDecoder>

#include <algorithm>

namespace trato::exchange {

namespace {

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<uchar>(c) < 0x80; });
}

struct Evidence {
    int firstUtf8Line = 0;
    int firstOtherLine = 0;
};

Evidence weigh(const QByteArray& bytes)
{
    Evidence evidence;
    int line = 1;
    for (qsizetype from = 0; from < bytes.size(); ++line) {
        qsizetype to = bytes.indexOf('\n', from);
        to = to < 0 ? bytes.size() : to;
        const QByteArrayView part(bytes.constData() + from, to - from);
        if (!isAscii(part)) {
            int& first = QUtf8StringView(part).isValidUtf8() ? evidence.firstUtf8Line : evidence.firstOtherLine;
            first = first ? first : line;
        }
        from = to + 1;
    }
    return evidence;
}

Result<DecodedText> decodeByEvidence(const QByteArray& bytes)
{
    const Evidence evidence = weigh(bytes);
    if (evidence.firstUtf8Line && evidence.firstOtherLine)
        return failure(QStringLiteral("contradictory_encoding"),
            Words::tr("Line %1 is UTF-8 and line %2 is Windows-1252. Save the file again in one encoding, or name it "
                      "in the mapping.")
                .arg(evidence.firstUtf8Line)
                .arg(evidence.firstOtherLine),
            {{QStringLiteral("lines"), QJsonArray{evidence.firstUtf8Line, evidence.firstOtherLine}}});
    if (evidence.firstOtherLine)
        return DecodedText{fromWindows1252(bytes), TextEncoding::Windows1252};
    return DecodedText{QString::fromUtf8(bytes), TextEncoding::Utf8};
}

bool isSpreadsheet(const QByteArray& bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0");
}

bool isUtf16(const QByteArray& bytes) { return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"); }

QString fromUtf16(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf16);
    return decoder(bytes);
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return QStringLiteral("utf-8");
    case TextEncoding::Windows1252: return QStringLiteral("windows-1252");
    case TextEncoding::Utf16: return QStringLiteral("utf-16");
    }
    Q_UNREACHABLE();
}

std::optional<TextEncoding> encodingFromName(QStringView name)
{
    const QString lower = name.toString().toLower();
    if (lower == QStringLiteral("utf-8") || lower == QStringLiteral("utf8"))
        return TextEncoding::Utf8;
    if (lower == QStringLiteral("windows-1252") || lower == QStringLiteral("latin1") ||
        lower == QStringLiteral("iso-8859-1"))
        return TextEncoding::Windows1252;
    if (lower == QStringLiteral("utf-16"))
        return TextEncoding::Utf16;
    return std::nullopt;
}

Result<DecodedText> decodeText(const QByteArray& bytes, std::optional<TextEncoding> wanted)
{
    if (bytes.trimmed().isEmpty())
        return failure(QStringLiteral("empty_file"), Words::tr("The file is empty."));
    if (isSpreadsheet(bytes))
        return failure(QStringLiteral("spreadsheet_file"),
            Words::tr("This is a spreadsheet. Save it as CSV (UTF-8) and import that file."));
    if (isUtf16(bytes))
        return DecodedText{fromUtf16(bytes), TextEncoding::Utf16};
    const QByteArray body = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    if (wanted == TextEncoding::Windows1252)
        return DecodedText{fromWindows1252(body), TextEncoding::Windows1252};
    if (wanted == TextEncoding::Utf8)
        return DecodedText{QString::fromUtf8(body), TextEncoding::Utf8};
    return decodeByEvidence(body);
}

} // namespace trato::exchange
