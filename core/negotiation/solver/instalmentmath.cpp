#include "negotiation/solver/instalmentmath.h"

#include "money/compound.h"

#include <cmath>

namespace trato::negotiation {

using boost::multiprecision::cpp_int;
using money::Decimal;

namespace {

using Wide = WideCents;

constexpr int fractionBits = 62;
constexpr int daysOfMonth = 30;
/// Factors below 2^14 times amounts below 2^50 stay within 128 bits.
constexpr int largestFactorBits = 14;
constexpr qint64 largestCents = qint64(1) << 50;

Wide toWide(const cpp_int& value)
{
    const cpp_int low = value & cpp_int(UINT64_MAX);
    return (Wide(cpp_int(value >> 64).convert_to<quint64>()) << 64) | low.convert_to<quint64>();
}

/// part/whole of the amount, half to even.
qint64 roundedShare(qint64 cents, qint64 part, qint64 whole)
{
    const Wide product = Wide(static_cast<quint64>(cents)) * static_cast<quint64>(part);
    const auto divisor = static_cast<quint64>(whole);
    quint64 quotient = 0;
    quint64 remainder = 0;
    if (product <= UINT64_MAX) {
        quotient = static_cast<quint64>(product) / divisor;
        remainder = static_cast<quint64>(product) % divisor;
    } else {
        quotient = static_cast<quint64>(product / divisor);
        remainder = static_cast<quint64>(product % divisor);
    }
    const quint64 rest = divisor - remainder;
    const bool up = remainder > rest || (remainder == rest && quotient % 2 == 1);
    return static_cast<qint64>(quotient + (up ? 1 : 0));
}

} // namespace

CentsFactor::CentsFactor(cpp_int numerator, cpp_int denominator)
    : m_numerator(std::move(numerator))
    , m_denominator(std::move(denominator))
{
    const cpp_int scaled = (m_numerator << fractionBits) / m_denominator;
    if (scaled < (cpp_int(1) << (fractionBits + largestFactorBits)))
        m_scaled = toWide(scaled);
}

qint64 CentsFactor::times(qint64 cents) const
{
    if (m_scaled == 0 || cents >= largestCents)
        return timesExactly(cents);
    // The exact product lies from `least` on and less than `cents` units above it.
    constexpr Wide half = Wide(1) << (fractionBits - 1);
    constexpr Wide fraction = (Wide(1) << fractionBits) - 1;
    const Wide least = m_scaled * static_cast<quint64>(cents) + half;
    const Wide most = least + static_cast<quint64>(cents);
    const bool halfway = (least & fraction) == 0;
    if (halfway || least >> fractionBits != most >> fractionBits)
        return timesExactly(cents);
    return static_cast<qint64>(least >> fractionBits);
}

qint64 CentsFactor::timesExactly(qint64 cents) const
{
    return money::roundedQuotient(m_numerator * cents, m_denominator, money::Rounding::HalfEven).convert_to<qint64>();
}

InstalmentMath::InstalmentMath(const money::Rate& monthlyRate, QDate today, QDate firstDue)
    : m_rate(monthlyRate.factor())
    , m_growth(Decimal(1) + m_rate)
    , m_firstDue(firstDue)
{
    if (m_rate.isZero())
        return;
    if (firstDue != today.addMonths(1))
        m_growth = money::compoundFactor(m_rate, today.daysTo(firstDue), daysOfMonth).value_or(m_growth);
    m_grownAMonth = (Decimal(1) + m_rate).value().convert_to<double>();
    m_ratePart = numerator(m_rate.value()).convert_to<qint64>();
    m_rateWhole = denominator(m_rate.value()).convert_to<qint64>();
    const auto first = (m_growth - Decimal(1)).value();
    m_firstInterest = CentsFactor(numerator(first), denominator(first));
}

const CentsFactor& InstalmentMath::annuity(int instalments) const
{
    const auto index = static_cast<std::size_t>(instalments);
    if (m_annuities.size() <= index)
        m_annuities.resize(index + 1);
    if (!m_annuities[index]) {
        // growth · r(1+r)^(n−1) / ((1+r)^n − 1) with r = part/whole.
        const cpp_int whole = m_rateWhole;
        const cpp_int grown = whole + m_ratePart;
        const cpp_int before = pow(grown, static_cast<unsigned>(instalments - 1));
        const cpp_int rest = before * grown - pow(whole, static_cast<unsigned>(instalments));
        m_annuities[index].emplace(
            before * m_ratePart * numerator(m_growth.value()), rest * denominator(m_growth.value()));
    }
    return *m_annuities[index];
}

qint64 InstalmentMath::amount(qint64 financed, int instalments) const
{
    if (m_rate.isZero())
        return (financed + instalments - 1) / instalments;
    return annuity(instalments).times(financed);
}

double InstalmentMath::safeAmount(int instalments) const
{
    return m_rate.isZero() ? 1 : 2 + instalments * std::pow(m_grownAMonth, instalments);
}

qint64 InstalmentMath::interest(qint64 balance) const { return roundedShare(balance, m_ratePart, m_rateWhole); }

std::optional<qint64> InstalmentMath::total(qint64 financed, int instalments) const
{
    if (m_rate.isZero())
        return financed >= instalments ? std::optional(financed) : std::nullopt;
    const qint64 each = amount(financed, instalments);
    qint64 balance = financed;
    qint64 interestDue = m_firstInterest.times(balance);
    for (int number = 1; number < instalments; ++number) {
        balance -= each - interestDue;
        if (balance < 0)
            return std::nullopt;
        interestDue = interest(balance);
    }
    const qint64 last = balance + interestDue;
    if (last <= 0 || (instalments > 1 && each <= 0))
        return std::nullopt;
    return each * (instalments - 1) + last;
}

} // namespace trato::negotiation
