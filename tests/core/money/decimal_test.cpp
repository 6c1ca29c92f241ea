#include "money/decimal.h"
#include "support/result.h"
#include "support/sharedjson.h"

namespace trato::money {
namespace {

QString roundedText(const char* text, int places, Rounding rounding)
{
    return Decimal::parse(QString::fromUtf8(text))->toString(places, rounding);
}

TEST(Decimal, KnowsAnExactHalf)
{
    EXPECT_EQ(roundedText("3.465", 2, Rounding::HalfEven), QStringLiteral("3.46"));
    EXPECT_EQ(roundedText("3.465", 2, Rounding::HalfUp), QStringLiteral("3.47"));
    EXPECT_EQ(roundedText("1.475", 2, Rounding::HalfEven), QStringLiteral("1.48"));
    EXPECT_EQ(roundedText("0.005", 2, Rounding::HalfEven), QStringLiteral("0.00"));
    EXPECT_EQ(roundedText("0.005000000001", 2, Rounding::HalfEven), QStringLiteral("0.01"));
    EXPECT_EQ(roundedText("-3.465", 2, Rounding::HalfUp), QStringLiteral("-3.47"));
    EXPECT_EQ(roundedText("-0.001", 2, Rounding::HalfUp), QStringLiteral("0.00"));
    EXPECT_EQ(roundedText("1234.5", 0, Rounding::HalfEven), QStringLiteral("1234"));
}

TEST(Decimal, IsExactWhereBinaryIsNot)
{
    EXPECT_EQ(*Decimal::parse(u"0.1") + *Decimal::parse(u"0.2"), *Decimal::parse(u"0.3"));
    EXPECT_EQ(Decimal::fraction(1, 3) * Decimal(3), Decimal(1));
    EXPECT_EQ(Decimal::fraction(11, 10).power(3), *Decimal::parse(u"1.331"));
    EXPECT_LT(Decimal::fraction(1, 3), Decimal::fraction(34, 100));
}

TEST(Decimal, RefusesNonsense)
{
    for (const char* text :
        {"", "-", ".", "1.", ".1", "1,5", "1e2", "--1", "1.2.3", "1234567890123", "0.1234567890123", "٣"})
        EXPECT_EQ(Decimal::parse(QString::fromUtf8(text)).error().code, QStringLiteral("invalid_number")) << text;
    EXPECT_EQ(Decimal::parse(u"010.010")->toString(3), QStringLiteral("10.010"));
}

TEST(Rate, ReadsPercent)
{
    EXPECT_EQ(Rate::parse(u"1.99")->factor(), Decimal::fraction(199, 10000));
    EXPECT_EQ(Rate::parse(u"1.99")->toString(), QStringLiteral("1.99"));
    EXPECT_EQ(Rate::parse(u"2")->toString(), QStringLiteral("2.00"));
    EXPECT_EQ(Rate::parse(u"0.033333333333")->toString(), QStringLiteral("0.033333333333"));
    for (const char* text : {"", "-1", "+1", "1,99", "1.9999999999999", "1%", "1000001", "abc"})
        EXPECT_EQ(Rate::parse(QString::fromUtf8(text)).error().code, QStringLiteral("invalid_rate")) << text;
}

TEST(Decimal, AgreesWithOthers)
{
    const QString file = QStringLiteral("vectors/finance/rounding.json");
    TRATO_SKIP_WITHOUT(test::sharedPath(file));
    for (const QJsonValue& rule : test::sharedJson(file).array()) {
        for (const QJsonValue& value : rule.toObject().value(u"cases").toArray()) {
            const QJsonObject one = value.toObject();
            EXPECT_EQ(Decimal::parse(one.value(u"in").toString())->toString(one.value(u"dp").toInt()),
                one.value(u"out").toString())
                << test::shown(one);
        }
    }
}

} // namespace
} // namespace trato::money
