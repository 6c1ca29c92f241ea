#include "money/money.h"

#include "money/decimal.h"
#include "money/overflow.h"

#include <QCoreApplication>

#include <limits>

namespace trato::money {
namespace {

constexpr int maxWholeDigits = 13;

Failure mismatch()
{
    return failure(QStringLiteral("currency_mismatch"),
        QCoreApplication::translate("money", "Amounts of different currencies can't be added."));
}

Failure badRatios()
{
    return failure(QStringLiteral("invalid_ratios"),
        QCoreApplication::translate("money", "An amount can't be divided in these parts."));
}

Money certain(const Result<Money>& result)
{
    if (!result)
        qFatal("money: %s", qUtf8Printable(result.error().code));
    return *result;
}

} // namespace

Failure amountOverflow()
{
    return failure(QStringLiteral("amount_overflow"), QCoreApplication::translate("money", "The amount is too large."));
}

QString currencyCode(Currency currency)
{
    switch (currency) {
    case Currency::Brl: return QStringLiteral("BRL");
    }
    return {};
}

Result<Money> Money::parse(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView decimals = point < 0 ? QStringView() : text.sliced(point + 1);
    bool good = !whole.isEmpty() && whole.size() <= maxWholeDigits && decimals.size() <= 2;
    good = good && (point < 0 || !decimals.isEmpty());
    qint64 cents = 0;
    for (const QStringView part : {whole, decimals}) {
        for (const QChar c : part) {
            good = good && c >= u'0' && c <= u'9';
            cents = good ? cents * 10 + (c.unicode() - u'0') : 0;
        }
    }
    for (qsizetype missing = decimals.size(); missing < 2; ++missing)
        cents *= 10;
    if (!good)
        return failure(QStringLiteral("invalid_amount"),
            QCoreApplication::translate("money", "“%1” is not an amount such as 1000, 1000.5 or 1000.00.")
                .arg(text.left(40)));
    return Money(cents);
}

Result<Money> Money::rounded(const Decimal& amount, Rounding rounding)
{
    const boost::multiprecision::cpp_int cents = amount.scaled(2, rounding);
    if (abs(cents) > std::numeric_limits<qint64>::max())
        return amountOverflow();
    return Money(static_cast<qint64>(cents));
}

QString Money::toString() const
{
    const quint64 magnitude = m_cents < 0 ? ~static_cast<quint64>(m_cents) + 1 : static_cast<quint64>(m_cents);
    const QString cents = QString::number(magnitude % 100).rightJustified(2, u'0');
    const QString text = QString::number(magnitude / 100) + u'.' + cents;
    return m_cents < 0 ? QString(u'-' + text) : text;
}

Decimal Money::toDecimal() const { return Decimal::fraction(m_cents, 100); }

Result<Money> Money::plus(Money other) const
{
    if (m_currency != other.m_currency)
        return mismatch();
    qint64 cents = 0;
    if (__builtin_add_overflow(m_cents, other.m_cents, &cents))
        return amountOverflow();
    return Money(cents, m_currency);
}

Result<Money> Money::minus(Money other) const
{
    if (m_currency != other.m_currency)
        return mismatch();
    qint64 cents = 0;
    if (__builtin_sub_overflow(m_cents, other.m_cents, &cents))
        return amountOverflow();
    return Money(cents, m_currency);
}

Result<Money> Money::times(qint64 factor) const
{
    qint64 cents = 0;
    if (__builtin_mul_overflow(m_cents, factor, &cents))
        return amountOverflow();
    return Money(cents, m_currency);
}

Money Money::operator+(Money other) const { return certain(plus(other)); }

Money Money::operator-(Money other) const { return certain(minus(other)); }

Money Money::operator-() const { return certain(Money(0, m_currency).minus(*this)); }

Money Money::operator*(qint64 factor) const { return certain(times(factor)); }

Result<std::vector<Money>> Money::allocate(std::span<const qint64> ratios) const
{
    __extension__ using Wide = __int128;
    Wide total = 0;
    for (const qint64 ratio : ratios) {
        if (ratio < 0)
            return badRatios();
        total += ratio;
    }
    if (total == 0 || total > std::numeric_limits<qint64>::max())
        return badRatios();
    std::vector<Money> parts;
    parts.reserve(ratios.size());
    qint64 left = m_cents;
    for (const qint64 ratio : ratios) {
        const auto share = static_cast<qint64>(static_cast<Wide>(m_cents) * ratio / total);
        parts.emplace_back(share, m_currency);
        left -= share;
    }
    const qint64 step = left < 0 ? -1 : 1;
    for (size_t i = 0; left != 0; i = (i + 1) % parts.size()) {
        if (ratios[i] == 0)
            continue;
        parts[i].m_cents += step;
        left -= step;
    }
    return parts;
}

Result<std::vector<Money>> Money::split(int parts) const
{
    if (parts < 1)
        return badRatios();
    return allocate(std::vector<qint64>(static_cast<size_t>(parts), 1));
}

Result<Money> sum(std::span<const Money> amounts)
{
    Money total(0, amounts.empty() ? Currency::Brl : amounts.front().currency());
    for (const Money amount : amounts) {
        TRATO_TRY(total, total.plus(amount));
    }
    return total;
}

} // namespace trato::money
