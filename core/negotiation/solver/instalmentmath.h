#pragma once

#include "money/decimal.h"

#include <QDate>

#include <optional>
#include <vector>

namespace trato::negotiation {

__extension__ using WideCents = unsigned __int128;

/// A factor that amounts of cents are multiplied by and rounded, half to even: in 128 bits, and in unlimited integers
/// where those leave open to which side a half falls. Always exact.
class CentsFactor final {
public:
    CentsFactor() = default;
    /// numerator/denominator, neither below zero.
    CentsFactor(boost::multiprecision::cpp_int numerator, boost::multiprecision::cpp_int denominator);

    [[nodiscard]] qint64 times(qint64 cents) const;

private:
    [[nodiscard]] qint64 timesExactly(qint64 cents) const;

    boost::multiprecision::cpp_int m_numerator;
    boost::multiprecision::cpp_int m_denominator;
    WideCents m_scaled = 0; ///< the factor · 2^62, rounded down; 0: too large for it
};

/// What equal instalments come to, of one rate and one first due date, to the cent as money::makePlan says it, without
/// making the plan: for whoever looks at thousands of them. Amounts are cents, from zero to 10^15.
class InstalmentMath final {
public:
    /// The rate is compound, a month; a first period that is no month counts days/30.
    InstalmentMath(const money::Rate& monthlyRate, QDate today, QDate firstDue);

    [[nodiscard]] QDate firstDue() const { return m_firstDue; }
    /// Each instalment but the last (without interest: the first). Grows with what is financed, falls with the number.
    [[nodiscard]] qint64 amount(qint64 financed, int instalments) const;
    /// All instalments together; nothing where one would be zero or less.
    [[nodiscard]] std::optional<qint64> total(qint64 financed, int instalments) const;
    /// From this amount on no row of the plan can be zero or less: more than all that rounding can add up to.
    [[nodiscard]] double safeAmount(int instalments) const;

private:
    [[nodiscard]] const CentsFactor& annuity(int instalments) const;
    [[nodiscard]] qint64 interest(qint64 balance) const;

    money::Decimal m_rate;
    money::Decimal m_growth;  ///< of the first period
    double m_grownAMonth = 1; ///< 1 + rate, for bounds only
    qint64 m_ratePart = 0;    ///< the rate is part/whole
    qint64 m_rateWhole = 1;
    CentsFactor m_firstInterest;
    QDate m_firstDue;
    mutable std::vector<std::optional<CentsFactor>> m_annuities; ///< by number of instalments, as they are asked for
};

} // namespace trato::negotiation
