#include "exchange/numberformat.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace trato::exchange {

namespace {

constexpr qint64 largestCents = 99'999'999'999'99;

/// What a cell says about the sign: only one reading is possible (strong), or one is likelier (weak).
struct Opinion {
    std::optional<DecimalSign> sign;
    bool strong = false;
};

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

bool areDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "1234", or "1.234.567" in groups of which the first doesn't begin with a zero.
bool isWhole(QStringView text, QChar grouping)
{
    const qsizetype first = text.indexOf(grouping);
    if (first < 0)
        return !text.isEmpty() && areDigits(text);
    if (first == 0 || first > 3 || text.front() == u'0' || !areDigits(text.first(first)))
        return false;
    for (qsizetype at = first; at < text.size(); at += 4) {
        if (text.size() - at < 4 || text[at] != grouping || !areDigits(text.sliced(at + 1, 3)))
            return false;
    }
    return true;
}

/// The text as an unsigned number with a point and no grouping, or nothing.
std::optional<QString> plain(QStringView text, DecimalSign decimal)
{
    const bool comma = decimal == DecimalSign::Comma;
    const QChar grouping = comma ? u'.' : u',';
    const QString core = withoutOrnament(text);
    const qsizetype sign = core.indexOf(comma ? u',' : u'.');
    const QStringView whole = QStringView(core).first(sign < 0 ? core.size() : sign);
    const QStringView places = sign < 0 ? QStringView() : QStringView(core).sliced(sign + 1);
    if (!isWhole(whole, grouping) || !areDigits(places))
        return std::nullopt;
    return whole.toString().remove(grouping).append(u'.').append(places);
}

/// Without what marks a number as negative: a credit is no debt, but it shows how the file writes numbers.
QStringView unsignedPart(QStringView text)
{
    QStringView core = text.trimmed();
    if (core.startsWith(u'(') && core.endsWith(u')'))
        core = core.sliced(1).chopped(1);
    if (core.startsWith(u'-'))
        core = core.sliced(1);
    return core.endsWith(u'-') ? core.chopped(1) : core;
}

Opinion opinionOf(QStringView text)
{
    const QStringView core = unsignedPart(text);
    if (isScientific(core) || (!core.contains(u',') && !core.contains(u'.')))
        return {};
    const bool comma = plain(core, DecimalSign::Comma).has_value();
    const bool point = plain(core, DecimalSign::Point).has_value();
    if (comma != point)
        return {comma ? DecimalSign::Comma : DecimalSign::Point, true};
    if (!comma)
        return {};
    // "1.234": three places are no money, so the sign groups thousands; but only weakly.
    return {core.contains(u',') ? DecimalSign::Point : DecimalSign::Comma, false};
}

struct Votes {
    int firstStrong = 0;
    int firstWeak = 0;
};

Failure contradiction(const QString& column, int one, int other)
{
    return failure(QStringLiteral("contradictory_numbers"),
        QCoreApplication::translate("exchange", "Column “%1”: line %2 and line %3 write numbers in different ways. Say "
                                                "in the mapping which sign is the decimal one.")
            .arg(column)
            .arg(one)
            .arg(other),
        {{QStringLiteral("column"), column}, {QStringLiteral("lines"), QJsonArray{one, other}}});
}

bool isNegative(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    return trimmed.contains(u'-') || trimmed.contains(QChar(0x2212)) ||
           (trimmed.startsWith(u'(') && trimmed.endsWith(u')'));
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
