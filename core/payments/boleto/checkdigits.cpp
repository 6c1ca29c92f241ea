#include "payments/boleto/checkdigits.h"

#include <algorithm>

namespace trato::payments {
namespace {

constexpr bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

constexpr int valueOf(QChar c) { return isDigit(c) ? c.unicode() - u'0' : 0; }

} // namespace

int mod10Digit(QStringView digits)
{
    int sum = 0;
    int weight = 2;
    for (auto at = digits.crbegin(); at != digits.crend(); ++at) {
        const int product = valueOf(*at) * weight;
        sum += product / 10 + product % 10;
        weight = 3 - weight;
    }
    return (10 - sum % 10) % 10;
}

int mod11Remainder(QStringView digits, int highestWeight)
{
    int sum = 0;
    int weight = 2;
    for (auto at = digits.crbegin(); at != digits.crend(); ++at) {
        sum = (sum + valueOf(*at) * weight) % 11;
        weight = weight == highestWeight ? 2 : weight + 1;
    }
    return sum;
}

int bankBarcodeDigit(QStringView digits)
{
    const int digit = 11 - mod11Remainder(digits);
    return digit >= 10 ? 1 : digit;
}

int utilityMod11Digit(QStringView digits)
{
    const int digit = 11 - mod11Remainder(digits);
    return digit >= 10 ? 0 : digit;
}

bool isDigits(QStringView text) { return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit); }

} // namespace trato::payments
