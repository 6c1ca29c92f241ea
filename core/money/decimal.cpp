#include "money/decimal.h"

#include <QCoreApplication>

namespace trato::money {
namespace {

using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;

constexpr int maxDigits = 12;

struct Digits {
    QStringView whole;
    QStringView decimals;
};

bool areDigits(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return true;
}

std::optional<Digits> splitAtPoint(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    const Digits digits{point < 0 ? text : text.first(point), point < 0 ? QStringView() : text.sliced(point + 1)};
    const bool bad = digits.whole.isEmpty() || (point >= 0 && digits.decimals.isEmpty()) || !areDigits(digits.whole) ||
                     !areDigits(digits.decimals) || digits.whole.size() > maxDigits ||
                     digits.decimals.size() > maxDigits;
    if (bad)
        return std::nullopt;
    return digits;
}

cpp_int powerOfTen(int exponent) { return boost::multiprecision::pow(cpp_int(10), static_cast<unsigned>(exponent)); }

} // namespace

cpp_int roundedQuotient(const cpp_int& numerator, const cpp_int& denominator, Rounding rounding)
{
    cpp_int quotient;
    cpp_int remainder;
    boost::multiprecision::divide_qr(cpp_int(abs(numerator)), denominator, quotient, remainder);
    const int half = cpp_int(remainder * 2).compare(denominator);
    const bool odd = bit_test(quotient, 0);
    if (half > 0 || (half == 0 && (rounding == Rounding::HalfUp || odd)))
        ++quotient;
    return numerator < 0 ? cpp_int(-quotient) : quotient;
}

Decimal Decimal::fraction(qint64 numerator, qint64 denominator) { return Decimal(numerator) / Decimal(denominator); }

Result<Decimal> Decimal::parse(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    const auto digits = splitAtPoint(negative ? text.sliced(1) : text);
    if (!digits)
        return failure(QStringLiteral("invalid_number"),
            QCoreApplication::translate("money", "“%1” is not a number such as 1.99.").arg(text.left(40)));
    // cpp_int would read a leading zero as octal; both parts fit 64 bits.
    const cpp_int whole = digits->whole.toLongLong();
    const cpp_int decimals = digits->decimals.isEmpty() ? 0 : digits->decimals.toLongLong();
    const cpp_int scale = powerOfTen(static_cast<int>(digits->decimals.size()));
    const cpp_rational value(whole * scale + decimals, scale);
    return Decimal(negative ? cpp_rational(-value) : value);
}

cpp_int Decimal::scaled(int places, Rounding rounding) const
{
    const cpp_int numerator = boost::multiprecision::numerator(m_value) * powerOfTen(places);
    return roundedQuotient(numerator, boost::multiprecision::denominator(m_value), rounding);
}

QString Decimal::toString(int places, Rounding rounding) const
{
    const cpp_int units = scaled(places, rounding);
    QString digits = QString::fromStdString(cpp_int(abs(units)).str()).rightJustified(places + 1, u'0');
    if (places > 0)
        digits.insert(digits.size() - places, u'.');
    return units < 0 ? QChar(u'-') + digits : digits;
}

Decimal Decimal::power(unsigned exponent) const
{
    const cpp_int numerator = boost::multiprecision::pow(boost::multiprecision::numerator(m_value), exponent);
    const cpp_int denominator = boost::multiprecision::pow(boost::multiprecision::denominator(m_value), exponent);
    return Decimal(cpp_rational(numerator, denominator));
}

Decimal operator/(const Decimal& a, const Decimal& b)
{
    if (b.isZero())
        qFatal("division of a decimal by zero");
    return Decimal(a.m_value / b.m_value);
}

Result<Rate> Rate::parse(QStringView text)
{
    const auto refused = [&] {
        return failure(
            QStringLiteral("invalid_rate"), QCoreApplication::translate("money",
                                                "“%1” is not a rate in percent such as 1.99, with at most 12 decimals.")
                                                .arg(text.left(40)));
    };
    const auto digits = splitAtPoint(text);
    if (!digits)
        return refused();
    TRATO_TRY(const Decimal percent, Decimal::parse(text));
    if (percent > Decimal(1'000'000))
        return refused();
    return Rate(percent);
}

QString Rate::toString() const
{
    QString text = m_percent.toString(maxDigits);
    qsizetype end = text.size();
    const qsizetype shortest = end - maxDigits + 2;
    while (end > shortest && text.at(end - 1) == u'0')
        --end;
    return text.first(end);
}

} // namespace trato::money
