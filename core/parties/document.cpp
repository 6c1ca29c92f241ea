#include "parties/document.h"

namespace trato::parties {
namespace {

constexpr qsizetype cpfLength = 11;
constexpr qsizetype cnpjLength = 14;
constexpr qsizetype rootLength = 8;
/// Shorter numbers are row counters and house numbers rather than documents without zeros.
constexpr qsizetype shortestRestored = 3;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isLetter(QChar c) { return c >= u'A' && c <= u'Z'; }

/// Without separators and in upper case; empty when there is anything else or a separator stands at an end.
QString bare(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    QString out;
    for (const QChar original : trimmed) {
        const QChar c = original >= u'a' && original <= u'z' ? QChar(original.unicode() - u'a' + u'A') : original;
        if (isDigit(c) || isLetter(c))
            out.append(c);
        else if (c != u'.' && c != u'-' && c != u'/' && !c.isSpace())
            return {};
        if (out.isEmpty() || out.size() > cnpjLength)
            return {};
    }
    const bool endsInSeparator = !trimmed.isEmpty() && !trimmed.back().isLetterOrNumber();
    return endsInSeparator ? QString() : out;
}

bool allDigits(QStringView text)
{
    for (const QChar c : text) {
        if (!isDigit(c))
            return false;
    }
    return true;
}

bool isOneRepeated(QStringView text) { return text.count(text.front()) == text.size(); }

/// Modulus 11 with weights that rise from 2 at the right end, restarting after `highest`.
QChar checkDigit(QStringView text, int highest)
{
    int sum = 0;
    int weight = 2;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        sum += (text.at(i).unicode() - u'0') * weight;
        weight = weight == highest ? 2 : weight + 1;
    }
    const int rest = sum % 11;
    return QChar(rest < 2 ? u'0' : u'0' + (11 - rest));
}

bool checkDigitsHold(QStringView text, int highestWeight)
{
    const qsizetype body = text.size() - 2;
    return text.at(body) == checkDigit(text.first(body), highestWeight) &&
           text.at(body + 1) == checkDigit(text.first(body + 1), highestWeight);
}

bool isCpf(QStringView text)
{
    return text.size() == cpfLength && allDigits(text) && !isOneRepeated(text) && checkDigitsHold(text, 11);
}

bool isCnpj(QStringView text)
{
    return text.size() == cnpjLength && allDigits(text.last(2)) && !isOneRepeated(text) && checkDigitsHold(text, 9);
}

std::optional<Document> recognised(const QString& text)
{
    if (isCpf(text))
        return Document{DocumentKind::Cpf, text};
    if (isCnpj(text))
        return Document{DocumentKind::Cnpj, text};
    return std::nullopt;
}

} // namespace

QString documentKindName(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Cpf: return QStringLiteral("cpf");
    case DocumentKind::Cnpj: return QStringLiteral("cnpj");
    }
    return {};
}

QString Document::root() const { return kind == DocumentKind::Cnpj ? normalised.first(rootLength) : QString(); }

std::optional<Document> parseDocument(QStringView text) { return recognised(bare(text)); }

std::optional<Document> restoreDocument(QStringView text)
{
    const QString plain = bare(text);
    if (const auto document = recognised(plain))
        return document;
    if (plain.size() < shortestRestored || !allDigits(plain))
        return std::nullopt;
    if (plain.size() < cpfLength) {
        if (const auto cpf = recognised(plain.rightJustified(cpfLength, u'0')))
            return cpf;
    }
    return recognised(plain.rightJustified(cnpjLength, u'0'));
}

QString formatDocument(const Document& document)
{
    const QString& n = document.normalised;
    if (document.kind == DocumentKind::Cpf)
        return n.sliced(0, 3) + u'.' + n.sliced(3, 3) + u'.' + n.sliced(6, 3) + u'-' + n.sliced(9);
    return n.sliced(0, 2) + u'.' + n.sliced(2, 3) + u'.' + n.sliced(5, 3) + u'/' + n.sliced(8, 4) + u'-' + n.sliced(12);
}

} // namespace trato::parties
