#include "debts/charges.h"

#include "base/json.h"
#include "debts/chargerule.h"
#include "support/result.h"

#include <gtest/gtest.h>

namespace trato::debts {
namespace {

using namespace Qt::StringLiterals;
using money::Money;

const QString twoAndOne = u"{\"fine\":\"2\",\"interest\":\"1\",\"basis\":\"month30\"}"_s;

TEST(Charges, APartPaidInTimeLeavesTheRestToBeLate)
{
    // Due on Friday 9 January; half of it was paid that day.
    const ChargeBasis basis{
        .due = QDate(2026, 1, 9), .open = Money(5000), .rule = twoAndOne, .chargedUntil = QDate(2026, 1, 9)};
    ASSERT_UNWRAP(const Charges late, chargesOn(basis, QDate(2026, 1, 19)));
    EXPECT_EQ(late.fine.cents(), 100) << "the fine on what came late";
    EXPECT_EQ(late.interest.cents(), 17) << "10 days of 50.00";
}

TEST(Charges, APartPaidOnTheNextBusinessDayIsInTimeToo)
{
    const ChargeBasis basis{
        .due = QDate(2026, 1, 10), .open = Money(5000), .rule = twoAndOne, .chargedUntil = QDate(2026, 1, 12)};
    ASSERT_UNWRAP(const Charges late, chargesOn(basis, QDate(2026, 1, 20)));
    EXPECT_EQ(late.fine.cents(), 100);
    EXPECT_EQ(late.interest.cents(), 17) << "from the due date itself";
}

TEST(Charges, TheFineIsAskedForOnce)
{
    const ChargeBasis basis{.due = QDate(2026, 1, 9),
        .open = Money(5000),
        .rule = twoAndOne,
        .chargedUntil = QDate(2026, 1, 19),
        .chargesOpen = Money(30)};
    ASSERT_UNWRAP(const Charges late, chargesOn(basis, QDate(2026, 2, 18)));
    EXPECT_TRUE(late.fine.isZero());
    EXPECT_EQ(late.interest.cents(), 80) << "30 days of 50.00 and what was left";
}

TEST(Charges, EveryBasisOfARule)
{
    const auto on = [](const QString& rule, QDate day) {
        return chargesOn({.due = QDate(2026, 1, 9), .open = Money(100'000), .rule = rule}, day);
    };
    const QDate day(2026, 1, 15); // 6 days, 4 business days
    EXPECT_EQ(on(u"{\"interest\":\"2\",\"basis\":\"business21\"}"_s, day)->interest.cents(), 381);
    EXPECT_EQ(on(u"{\"interest\":\"2\",\"basis\":\"business22\"}"_s, day)->interest.cents(), 364);
    EXPECT_EQ(on(u"{\"interest\":\"12\",\"basis\":\"day365\"}"_s, day)->interest.cents(), 197);
    EXPECT_EQ(on(u"{\"fine\":\"10\",\"consumer\":true}"_s, day)->fine.cents(), 2000);
    EXPECT_EQ(on(u"{\"fine\":\"10\"}"_s, day)->fine.cents(), 10000);
}

TEST(Charges, LegalInterestAndCorrection)
{
    const ChargeBasis basis{
        .due = QDate(2024, 5, 31), .open = Money(100'000), .rule = u"{\"basis\":\"legal\",\"correction\":\"ipca\"}"_s};
    ASSERT_UNWRAP(const Charges late, chargesOn(basis, QDate(2024, 7, 31)));
    // IPCA of May and June 2024: 0.46 % and 0.21 %; two months at 1 %.
    EXPECT_EQ(late.correction.cents(), 671);
    EXPECT_EQ(late.interest.cents(), 671 + 2013);
    const auto missing =
        chargesOn({.due = QDate(2024, 8, 30), .open = Money(1), .rule = basis.rule}, QDate(2150, 1, 1));
    EXPECT_EQ(missing.error().code, u"rate_missing"_s);
}

TEST(Charges, ARuleThatCantBeIsRefused)
{
    for (const char* rule : {"{", "[]", R"({"fine":"two"})", R"({"fine":2})", R"({"basis":"month31"})",
             R"({"basis":"legal","interest":"1"})", R"({"correction":"igpm"})", R"({"rounding":"up"})",
             R"({"allocation":"fine"})"}) {
        const auto charges =
            chargesOn({.due = QDate(2026, 1, 9), .open = Money(1), .rule = QString::fromUtf8(rule)}, QDate(2026, 2, 1));
        EXPECT_EQ(charges.error().code, u"invalid_charges"_s) << rule;
    }
}

TEST(ChargeRule, IsReadAsItWasWritten)
{
    for (const char* text :
        {R"({"fine":"2.00","interest":"1.00"})", R"({"basis":"legal","fine":"0.00"})",
            R"({"allocation":"fine,interest,principal","basis":"business22","consumer":true,"correction":"ipca","fine":"10.00","interest":"0.0333","rounding":"half-up"})"}) {
        ASSERT_UNWRAP(const ChargeRule rule, ChargeRule::fromText(QString::fromUtf8(text)));
        EXPECT_EQ(json::compact(rule.toJson()), QByteArray(text));
    }
}

} // namespace
} // namespace trato::debts
