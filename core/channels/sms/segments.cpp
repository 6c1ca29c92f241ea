#include "channels/sms/segments.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <vector>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

// GSM 03.38, printable part of the basic table without ASCII letters, digits and what is listed by range.
constexpr QStringView basicSigns = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà";
constexpr QStringView extendedSigns = u"\f^{}\\[~]|€";
constexpr int longestZenvia = 1520;

struct Limits {
    int single;
    int part;
};

bool isAsciiAlphanumeric(char32_t c)
{
    return (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
}

int septets(char32_t c) { return isGsm7Extended(c) ? 2 : 1; }

using Fits = bool (*)(char32_t);

bool fitsTwilio(char32_t c) { return isGsm7Basic(c) || isGsm7Extended(c); }

/// Zenvia's documentation knows no accent outside unicode, also where GSM-7 has it.
bool fitsZenvia(char32_t c) { return fitsTwilio(c) && QChar::decomposition(c).isEmpty(); }

/// What may not be cut apart: a character with its escape or its surrogates.
std::vector<int> costs(const QString& text, SmsEncoding encoding)
{
    std::vector<int> units;
    for (const char32_t c : text.toUcs4())
        units.push_back(encoding == SmsEncoding::Gsm7 ? septets(c) : (c > 0xffff ? 2 : 1));
    return units;
}

int sum(const std::vector<int>& units)
{
    int total = 0;
    for (const int unit : units)
        total += unit;
    return total;
}

int partsOf(const std::vector<int>& units, int part)
{
    int parts = 1;
    int used = 0;
    for (const int unit : units) {
        if (used + unit > part) {
            ++parts;
            used = 0;
        }
        used += unit;
    }
    return parts;
}

SmsEncoding encodingOf(const QString& text, Fits fits)
{
    return std::ranges::all_of(text.toUcs4(), fits) ? SmsEncoding::Gsm7 : SmsEncoding::Ucs2;
}

SmsSize twilioSize(const QString& text)
{
    const SmsEncoding encoding = encodingOf(text, fitsTwilio);
    const Limits limits = encoding == SmsEncoding::Gsm7 ? Limits{160, 153} : Limits{70, 67};
    const std::vector<int> units = costs(text, encoding);
    const int total = sum(units);
    return {encoding, total, total <= limits.single ? (total > 0) : partsOf(units, limits.part)};
}

/// Where the part that starts at `from` ends: at the last blank that still fits behind it, or in the middle of a word
/// that is longer than a part.
size_t zenviaCut(const QString& text, const std::vector<int>& units, size_t from, int part)
{
    const QList<uint> characters = text.toUcs4();
    int used = 0;
    size_t to = from;
    size_t blank = from;
    while (to < units.size() && used + units[to] <= part) {
        used += units[to];
        if (characters[static_cast<qsizetype>(to)] == U' ')
            blank = to;
        ++to;
    }
    if (to >= units.size() || characters[static_cast<qsizetype>(to)] == U' ')
        return to;
    return blank > from ? blank : to;
}

int zenviaParts(const QString& text, const std::vector<int>& units, int part)
{
    const QList<uint> characters = text.toUcs4();
    int parts = 0;
    size_t from = 0;
    while (from < units.size()) {
        from = zenviaCut(text, units, from, part);
        ++parts;
        if (from < units.size() && characters[static_cast<qsizetype>(from)] == U' ')
            ++from;
    }
    return parts;
}

Result<SmsSize> zenviaSize(const QString& original)
{
    const QString text = original.simplified();
    if (text.toUcs4().size() > longestZenvia)
        return failure(u"sms_too_long"_s,
            QCoreApplication::translate("channels", "A text message holds at most %1 characters.").arg(longestZenvia),
            {{u"characters"_s, text.toUcs4().size()}, {u"limit"_s, longestZenvia}});
    const SmsEncoding encoding = encodingOf(text, fitsZenvia);
    const Limits limits = encoding == SmsEncoding::Gsm7 ? Limits{160, 152} : Limits{70, 66};
    const std::vector<int> units = costs(text, encoding);
    const int total = sum(units);
    return SmsSize{encoding, total, total <= limits.single ? (total > 0) : zenviaParts(text, units, limits.part)};
}

} // namespace

bool isGsm7Basic(char32_t character)
{
    return isAsciiAlphanumeric(character) ||
           (character <= 0xffff && basicSigns.contains(QChar(static_cast<char16_t>(character))));
}

bool isGsm7Extended(char32_t character)
{
    return character <= 0xffff && extendedSigns.contains(QChar(static_cast<char16_t>(character)));
}

Result<SmsSize> smsSize(SmsProvider provider, const QString& text)
{
    return provider == SmsProvider::Twilio ? Result<SmsSize>(twilioSize(text)) : zenviaSize(text);
}

QString plainForSms(const QString& text)
{
    static const QHash<QChar, QString> plain{{u'×', u"x"_s}, {u'–', u"-"_s}, {u'—', u"-"_s}, {u'−', u"-"_s},
        {u'“', u"\""_s}, {u'”', u"\""_s}, {u'‘', u"'"_s}, {u'’', u"'"_s}, {u'…', u"..."_s}};
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const bool marked = c.decompositionTag() == QChar::Canonical || c.decompositionTag() == QChar::Super;
        const QString bare = marked ? c.decomposition() : QString(c);
        if (const auto known = plain.constFind(c); known != plain.cend())
            out.append(*known);
        else if (c.isSpace() && c.unicode() > 0x7f)
            out.append(u' ');
        else
            out.append(bare.front().unicode() < 0x80 ? bare.front() : c);
    }
    return out;
}

} // namespace trato::channels
