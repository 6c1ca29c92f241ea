#include "payments/ofx/ofxvalues.h"

#include "base/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace trato::payments {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAmount = 24;

/// The groups that thousands are written in: one to three digits, then three each.
std::optional<QString> joinedGroups(QStringView text, QChar sign)
{
    const auto groups = text.split(sign);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype length = groups[i].size();
        if (i == 0 ? length < 1 || (groups.size() > 1 && length > 3) : length != 3)
            return {};
    }
    QString joined;
    for (const QStringView group : groups)
        joined += group;
    return joined;
}

bool onlyDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

struct SplitAmount {
    QString whole;
    QString cents;
};

std::optional<SplitAmount> splitAt(QStringView text, qsizetype decimal, QChar thousands)
{
    const auto whole = joinedGroups(decimal < 0 ? text : text.first(decimal), thousands);
    if (!whole)
        return {};
    return SplitAmount{*whole, decimal < 0 ? QString() : text.sliced(decimal + 1).toString()};
}

std::optional<SplitAmount> splitAmount(QStringView text)
{
    const qsizetype dot = text.lastIndexOf(u'.');
    const qsizetype comma = text.lastIndexOf(u',');
    if (dot >= 0 && comma >= 0)
        return dot > comma ? splitAt(text, dot, u',') : splitAt(text, comma, u'.');
    const QChar sign = dot >= 0 ? u'.' : u',';
    if (text.count(sign) > 1)
        return splitAt(text, -1, sign);
    const qsizetype at = std::max(dot, comma);
    return splitAt(text, at, u'\'');
}

} // namespace

std::optional<QDate> ofxDate(QStringView text)
{
    static const QRegularExpression form(
        u"^([0-9]{4})([0-9]{2})([0-9]{2})([0-9]{4}([0-9]{2}(\\.[0-9]{1,6})?)?)?\\s*(\\[[^\\]]*\\]?)?$"_s);
    const auto match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return {};
    const QDate date(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<money::Money> ofxAmount(QStringView text)
{
    text = text.trimmed();
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    if (text.isEmpty() || text.size() > longestAmount)
        return {};
    const auto parts = splitAmount(text);
    if (!parts || parts->whole.isEmpty() || !onlyDigits(parts->whole) || !onlyDigits(parts->cents))
        return {};
    QString cents = parts->cents;
    while (cents.size() > 3 && cents.endsWith(u'0'))
        cents.chop(1);
    if (cents.size() > 2 && !(parts->cents.size() > 3 && cents.endsWith(u'0')))
        return {};
    const auto amount = money::Money::parse(parts->whole + u'.' + (cents + u"00"_s).first(2));
    if (!amount)
        return {};
    return negative ? -*amount : *amount;
}

bool isBalanceLine(QStringView memo)
{
    // A balance is named first, and what follows says which one; "SALDO" alone may be the rest of a debt that was paid.
    static constexpr std::array<QStringView, 12> beginnings{u"saldo total", u"saldo anterior", u"saldo do dia",
        u"saldo dia", u"saldo final", u"saldo inicial", u"saldo em conta", u"saldo disponivel", u"saldo atual",
        u"saldo parcial", u"s a l d o", u"saldo bloqueado"};
    const QString words = text::folded(memo);
    return words == u"saldo" || std::any_of(beginnings.begin(), beginnings.end(),
                                    [&](QStringView beginning) { return words.startsWith(beginning); });
}

} // namespace trato::payments
