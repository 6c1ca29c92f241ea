#include "exchange/numberformat.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace trato::exchange {

namespace {

constexpr qint64 largestCents = 99'999'999'999'99;

/// What a cell says about the sign: only one reading is possible (strong), or one is likelier (weak).
struct Opinion {
    std::optional<DecimalSign> sign;
    bool strong = false;
};

QString bare(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isDigit() || c == u',' || c == u'.')
            out.append(c);
    }
    return out;
}

Opinion opinionOf(QStringView text)
{
    if (isScientific(text))
        return {};
    const QString digits = bare(text);
    const qsizetype commas = digits.count(u',');
    const qsizetype points = digits.count(u'.');
    if (commas == 0 && points == 0)
        return {};
    if (commas > 0 && points > 0)
        return {digits.lastIndexOf(u',') > digits.lastIndexOf(u'.') ? DecimalSign::Comma : DecimalSign::Point, true};
    const bool comma = commas > 0;
    const DecimalSign here = comma ? DecimalSign::Comma : DecimalSign::Point;
    const DecimalSign other = comma ? DecimalSign::Point : DecimalSign::Comma;
    if (commas + points > 1)
        return {other, true};
    const qsizetype behind = digits.size() - 1 - digits.indexOf(comma ? u',' : u'.');
    // "1.234": three places are no money, so the sign groups thousands; but only weakly.
    return behind == 3 ? Opinion{other, false} : Opinion{here, true};
}

struct Votes {
    int firstStrong = 0;
    int firstWeak = 0;
};

Failure contradiction(const QString& column, int one, int other)
{
    return failure(QStringLiteral("contradictory_numbers"),
        QCoreApplication::translate("exchange",
            "Column “%1”: line %2 and line %3 write numbers in different ways. Say in the mapping which sign is the decimal one.")
            .arg(column)
            .arg(one)
            .arg(other),
        {{QStringLiteral("column"), column}, {QStringLiteral("lines"), QJsonArray{one, other}}});
}

/// Without currency, blanks, apostrophes and a leading plus.
QString withoutOrnament(QStringView text)
{
    QString core;
    core.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace() && c != u'\'')
            core.append(c);
    }
    for (const QStringView currency : {u"R$", u"BRL"}) {
        if (const qsizetype at = core.indexOf(currency, 0, Qt::CaseInsensitive); at >= 0)
            core.remove(at, currency.size());
    }
    if (core.startsWith(u'+'))
        core.remove(0, 1);
    return core;
}

/// The text as an unsigned number with a point and no grouping, or nothing.
std::optional<QString> plain(QStringView text, DecimalSign decimal)
{
    static const QRegularExpression comma(QStringLiteral("^(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d*))?$"));
    static const QRegularExpression point(QStringLiteral("^(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d*))?$"));
    const QString core = withoutOrnament(text);
    const auto match = (decimal == DecimalSign::Comma ? comma : point).match(core);
    if (!match.hasMatch())
        return std::nullopt;
    QString whole = match.captured(1);
    whole.remove(u'.').remove(u',');
    return whole + u'.' + match.captured(2);
}

bool isNegative(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    return trimmed.contains(u'-') || trimmed.contains(QChar(0x2212)) || (trimmed.startsWith(u'(') && trimmed.endsWith(u')'));
}

} // namespace

bool isScientific(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*[+-]?\\d+(?:[.,]\\d+)?[eE][+-]?\\d+\\s*$"));
    return text.contains(u'e', Qt::CaseInsensitive) && pattern.match(text.toString()).hasMatch();
}

Result<DecimalSign> decideDecimal(const std::vector<Evidence>& cells, const QString& column)
{
    Votes comma;
    Votes point;
    for (const Evidence& cell : cells) {
        const Opinion opinion = opinionOf(cell.text);
        if (!opinion.sign)
            continue;
        Votes& votes = *opinion.sign == DecimalSign::Comma ? comma : point;
        int& first = opinion.strong ? votes.firstStrong : votes.firstWeak;
        first = first ? first : cell.line;
    }
    if (comma.firstStrong && point.firstStrong)
        return contradiction(column, comma.firstStrong, point.firstStrong);
    if (comma.firstStrong || point.firstStrong)
        return comma.firstStrong ? DecimalSign::Comma : DecimalSign::Point;
    if (comma.firstWeak && point.firstWeak)
        return contradiction(column, comma.firstWeak, point.firstWeak);
    return point.firstWeak ? DecimalSign::Point : DecimalSign::Comma;
}

ReadAmount readAmount(QStringView text, DecimalSign decimal)
{
    if (isScientific(text))
        return {0, NumberFault::LostDigits};
    if (isNegative(text))
        return {0, NumberFault::NotPositive};
    const auto number = plain(text.trimmed(), decimal);
    if (!number)
        return {0, NumberFault::NotANumber};
    const qsizetype dot = number->indexOf(u'.');
    const QString places = number->mid(dot + 1);
    for (const QChar c : places.mid(2)) {
        if (c != u'0')
            return {0, NumberFault::TooPrecise};
    }
    if (dot > 14)
        return {0, NumberFault::TooLarge};
    const qint64 cents = number->left(dot).toLongLong() * 100 + places.left(2).leftJustified(2, u'0').toLongLong();
    if (cents > largestCents)
        return {0, NumberFault::TooLarge};
    return cents == 0 ? ReadAmount{0, NumberFault::NotPositive} : ReadAmount{cents, NumberFault::None};
}

} // namespace trato::exchange
