#pragma once

#include "base/result.h"
#include "money/rounding.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <QString>
#include <QStringView>

#include <compare>

namespace trato::money {

/// The integer nearest to numerator/denominator (denominator above zero).
boost::multiprecision::cpp_int roundedQuotient(const boost::multiprecision::cpp_int& numerator,
    const boost::multiprecision::cpp_int& denominator, Rounding rounding);

/// An exact number: a fraction of integers without limit. Sums, products, quotients and whole powers of rates and
/// amounts are exact, so that each figure is rounded once and a half is known to be a half.
class Decimal final {
public:
    Decimal() = default;
    Decimal(qint64 value)
        : m_value(value)
    {
    }
    explicit Decimal(boost::multiprecision::cpp_rational value)
        : m_value(std::move(value))
    {
    }

    static Decimal fraction(qint64 numerator, qint64 denominator);
    /// "2", "1.99", "-0.5": digits with at most one point, at most 12 digits before and 12 behind it. Code
    /// `invalid_number`.
    static Result<Decimal> parse(QStringView text);

    [[nodiscard]] const boost::multiprecision::cpp_rational& value() const { return m_value; }
    [[nodiscard]] bool isZero() const { return m_value.is_zero(); }
    [[nodiscard]] bool isNegative() const { return m_value < 0; }

    /// The integer nearest to value × 10^places.
    [[nodiscard]] boost::multiprecision::cpp_int scaled(int places, Rounding rounding) const;
    /// With exactly `places` digits behind the point: "26.68".
    [[nodiscard]] QString toString(int places, Rounding rounding = Rounding::HalfEven) const;

    [[nodiscard]] Decimal power(unsigned exponent) const;

    Decimal operator-() const { return Decimal(-m_value); }
    friend Decimal operator+(const Decimal& a, const Decimal& b) { return Decimal(a.m_value + b.m_value); }
    friend Decimal operator-(const Decimal& a, const Decimal& b) { return Decimal(a.m_value - b.m_value); }
    friend Decimal operator*(const Decimal& a, const Decimal& b) { return Decimal(a.m_value * b.m_value); }
    /// Dividing by zero is a fault of the caller and ends the program.
    friend Decimal operator/(const Decimal& a, const Decimal& b);
    friend bool operator==(const Decimal& a, const Decimal& b) { return a.m_value == b.m_value; }
    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b)
    {
        const int c = a.m_value.compare(b.m_value);
        return c < 0 ? std::strong_ordering::less : c > 0 ? std::strong_ordering::greater : std::strong_ordering::equal;
    }

private:
    boost::multiprecision::cpp_rational m_value;
};

/// A rate as people write it, in percent: `percent` 1.99 is the factor 0.0199. The period (day, month, year) is said by
/// who holds it.
class Rate final {
public:
    Rate() = default;
    static Rate percent(const Decimal& percent) { return Rate(percent); }
    /// "1.99": percent, no sign, at most 12 decimals and not above 1,000,000. Code `invalid_rate`.
    static Result<Rate> parse(QStringView text);

    [[nodiscard]] const Decimal& inPercent() const { return m_percent; }
    /// percent / 100
    [[nodiscard]] Decimal factor() const { return m_percent / Decimal(100); }
    [[nodiscard]] bool isZero() const { return m_percent.isZero(); }
    /// As written in files: the fewest decimals that are exact, at least two ("1.99", "2.00", "0.0333").
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Rate&, const Rate&) = default;

private:
    explicit Rate(Decimal percent)
        : m_percent(std::move(percent))
    {
    }
    Decimal m_percent;
};

} // namespace trato::money
