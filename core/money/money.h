#pragma once

#include "base/result.h"
#include "money/rounding.h"

#include <QString>
#include <QStringView>

#include <compare>
#include <span>
#include <vector>

namespace trato::money {

class Decimal;

enum class Currency : quint8 { Brl };

/// "BRL"
QString currencyCode(Currency currency);

/// An amount: whole cents and a currency. There is no way in from floating point and no formatting for people
/// (ui/format does that). Arithmetic is checked: plus(), minus() and times() answer `amount_overflow` or
/// `currency_mismatch`; the operators are for amounts that are known to be bounded (everything that parse() let in
/// is) and end the program rather than give a wrong sum.
class Money final {
public:
    constexpr Money() = default;
    constexpr explicit Money(qint64 cents, Currency currency = Currency::Brl)
        : m_cents(cents)
        , m_currency(currency)
    {
    }
    static constexpr Money fromCents(qint64 cents) { return Money(cents); }

    /// "1000", "1000.5", "1000.00": at most 13 digits before the point and two behind; no sign, no thousands, nothing
    /// else. Code `invalid_amount`.
    static Result<Money> parse(QStringView text);
    /// The exact product or quotient rounded to cents. Code `amount_overflow`.
    static Result<Money> rounded(const Decimal& amount, Rounding rounding);

    [[nodiscard]] constexpr qint64 cents() const { return m_cents; }
    [[nodiscard]] constexpr Currency currency() const { return m_currency; }
    [[nodiscard]] constexpr bool isZero() const { return m_cents == 0; }
    [[nodiscard]] constexpr bool isPositive() const { return m_cents > 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_cents < 0; }

    /// "1234.56", "-0.05": the form of files, JSON and the command line.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] Decimal toDecimal() const;

    [[nodiscard]] Result<Money> plus(Money other) const;
    [[nodiscard]] Result<Money> minus(Money other) const;
    [[nodiscard]] Result<Money> times(qint64 factor) const;

    Money operator+(Money other) const;
    Money operator-(Money other) const;
    Money operator-() const;
    Money operator*(qint64 factor) const;
    Money& operator+=(Money other) { return *this = *this + other; }
    Money& operator-=(Money other) { return *this = *this - other; }

    /// Parts in the proportion of `ratios` that add up to this amount exactly; the cents that are left over go one each
    /// to the first parts with a ratio above zero. Code `invalid_ratios` when there is none, one is negative or they
    /// are all zero.
    [[nodiscard]] Result<std::vector<Money>> allocate(std::span<const qint64> ratios) const;
    /// `parts` equal parts, the first ones with the extra cents. Code `invalid_ratios` when parts < 1.
    [[nodiscard]] Result<std::vector<Money>> split(int parts) const;

    /// Compares amounts of one currency; different currencies are ordered by currency first.
    friend constexpr auto operator<=>(Money a, Money b)
    {
        if (const auto byCurrency = a.m_currency <=> b.m_currency; byCurrency != 0)
            return byCurrency;
        return a.m_cents <=> b.m_cents;
    }
    friend constexpr bool operator==(Money, Money) = default;

private:
    qint64 m_cents = 0;
    Currency m_currency = Currency::Brl;
};

/// The sum, or `amount_overflow` / `currency_mismatch`.
Result<Money> sum(std::span<const Money> amounts);

} // namespace trato::money
