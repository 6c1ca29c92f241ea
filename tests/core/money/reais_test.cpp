#include "money/reais.h"

#include <gtest/gtest.h>

#include <limits>

namespace trato::money {
namespace {

using namespace Qt::StringLiterals;

TEST(Reais, AreWrittenAsBraziliansDo)
{
    EXPECT_EQ(reais(Money::fromCents(0)), u"R$\u00A00,00"_s);
    EXPECT_EQ(reais(Money::fromCents(5)), u"R$\u00A00,05"_s);
    EXPECT_EQ(reais(Money::fromCents(99'999)), u"R$\u00A0999,99"_s);
    EXPECT_EQ(reais(Money::fromCents(100'000)), u"R$\u00A01.000,00"_s);
    EXPECT_EQ(reais(Money::fromCents(123'456'789)), u"R$\u00A01.234.567,89"_s);
}

TEST(Reais, AMinusStandsBeforeTheCurrency)
{
    EXPECT_EQ(reais(Money::fromCents(-5)), u"\u2212R$\u00A00,05"_s);
    EXPECT_EQ(
        reais(Money::fromCents(std::numeric_limits<qint64>::min())), u"\u2212R$\u00A092.233.720.368.547.758,08"_s);
}

TEST(Reais, TheDigitsCarryNeitherCurrencyNorSign) { EXPECT_EQ(reaisDigits(Money::fromCents(-123'456)), u"1.234,56"_s); }

} // namespace
} // namespace trato::money
