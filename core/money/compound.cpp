#include "money/compound.h"

#include "money/highprecision.h"
#include "money/overflow.h"

#include <string>

namespace trato::money {
namespace {

using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;

constexpr qint64 largestExactExponent = 1200;
constexpr int keptDecimals = 80;

} // namespace

HighPrecision toHighPrecision(const Decimal& value)
{
    return HighPrecision(boost::multiprecision::numerator(value.value())) /
           HighPrecision(boost::multiprecision::denominator(value.value()));
}

Decimal fromHighPrecision(const HighPrecision& value)
{
    std::string digits = value.str(keptDecimals, std::ios_base::fixed);
    const bool negative = digits.front() == '-';
    std::erase_if(digits, [](char c) { return c < '0' || c > '9'; });
    // A leading zero would be read as octal.
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    const cpp_int units(digits);
    const cpp_rational scaled(
        negative ? cpp_int(-units) : units, boost::multiprecision::pow(cpp_int(10), keptDecimals));
    return Decimal(scaled);
}

Result<Decimal> compoundFactor(const Decimal& rate, qint64 numerator, qint64 denominator)
{
    static const HighPrecision largest("1e40");
    const Decimal base = Decimal(1) + rate;
    const bool whole = numerator % denominator == 0;
    if (whole && numerator / denominator <= largestExactExponent) {
        const Decimal exact = base.power(static_cast<unsigned>(numerator / denominator));
        return toHighPrecision(exact) > largest ? Result<Decimal>(amountOverflow()) : Result<Decimal>(exact);
    }
    const HighPrecision exponent = HighPrecision(numerator) / HighPrecision(denominator);
    const HighPrecision value = exp(log(toHighPrecision(base)) * exponent);
    if (value > largest)
        return amountOverflow();
    return fromHighPrecision(value);
}

} // namespace trato::money
