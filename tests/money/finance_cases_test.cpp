#include "calendar/latedays.h"
#include "money/cet.h"
#include "money/compound.h"
#include "money/latecharges.h"
#include "money/plan.h"
#include "payments/allocation.h"
#include "support/result.h"
#include "support/sharedjson.h"

#include <gtest/gtest.h>

// Every case of vectors/finance. Where a case follows another rule than ours, the test says which and asks for what
// ours makes of it.

namespace trato::money {

using namespace Qt::StringLiterals;

namespace {

const QString financeFolder = u"vectors/finance/"_s;

QJsonArray financeList(const QString& name) { return test::sharedJson(financeFolder + name).array(); }

QJsonObject named(const QJsonArray& list, const QString& name)
{
    for (const QJsonValue& value : list) {
        if (value[u"name"].toString() == name)
            return value.toObject();
    }
    ADD_FAILURE() << "no case " << name.toStdString();
    return {};
}

qint64 centsIn(const QJsonValue& value)
{
    return value.isString() ? Money::parse(value.toString())->cents() : qRound64(value.toDouble() * 100);
}

Rate percentOf(const char* text) { return Rate::parse(QString::fromUtf8(text)).value(); }

PlanTerms monthly(PlanSystem system, qint64 cents, const Rate& rate, int instalments)
{
    return {.system = system,
        .principal = Money(cents),
        .monthlyRate = rate,
        .instalments = instalments,
        .start = QDate(2026, 1, 10),
        .firstDue = QDate(2026, 2, 10)};
}

/// As tratoctl charges counts it: by the national calendar, days from the due date itself.
LateCharges chargesFor(qint64 cents, const char* fine, const char* interest, InterestBasis basis, QDate due, QDate on)
{
    const auto late = calendar::lateDays(due, on, calendar::BusinessDays::standard());
    return lateCharges(Money(cents), {.fine = percentOf(fine), .interest = percentOf(interest), .basis = basis},
        {.calendar = late.calendar, .business = late.business, .from = due, .until = on})
        .value();
}

const QDate workday(2026, 1, 12); ///< a Monday, five of them before the next weekend

} // namespace

TEST(FinanceCases, PriceTable)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(financeFolder + u"amortization.json"_s));
    const QJsonObject theirs = named(financeList(u"amortization.json"_s), u"price_8530.20_3pct_10"_s);
    ASSERT_UNWRAP(const Plan plan, makePlan(monthly(PlanSystem::Price, 853'020, percentOf("3"), 10)));
    // The source allows 1 %; theirs rounds each cell from unrounded values, ours starts from the rounded balance and
    // lets the last payment carry the cents: within two cents a cell, and what we add up is exact.
    for (size_t i = 0; i < 10; ++i) {
        EXPECT_NEAR(plan.instalments[i].amortisation.cents(), centsIn(theirs[u"amortization"][int(i)]), 2) << i;
        EXPECT_NEAR(plan.instalments[i].interest.cents(), centsIn(theirs[u"interest"][int(i)]), 2) << i;
        EXPECT_NEAR(plan.instalments[i].balance.cents(), centsIn(theirs[u"balance"][int(i) + 1]), 2) << i;
        if (i < 9) {
            EXPECT_EQ(plan.instalments[i].amount.cents(), centsIn(theirs[u"payment"])) << i;
        }
    }
    EXPECT_NEAR(plan.totalInterest.cents(), centsIn(theirs[u"total_interest"]), 2);
    EXPECT_EQ(plan.total - plan.totalInterest, Money(853'020));
}

TEST(FinanceCases, SacTables)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(financeFolder + u"amortization.json"_s));
    const QJsonArray list = financeList(u"amortization.json"_s);
    const QJsonObject small = named(list, u"sac_800_80pct_5"_s);
    ASSERT_UNWRAP(const Plan five, makePlan(monthly(PlanSystem::Sac, 80'000, percentOf("80"), 5)));
    for (size_t i = 0; i < 5; ++i) {
        EXPECT_EQ(five.instalments[i].amount.cents(), centsIn(small[u"payment"][int(i)]));
        EXPECT_EQ(five.instalments[i].interest.cents(), centsIn(small[u"interest"][int(i)]));
        EXPECT_EQ(five.instalments[i].balance.cents(), centsIn(small[u"balance"][int(i) + 1]));
    }
    EXPECT_EQ(five.total.cents(), centsIn(small[u"total_paid"]));
    // 360 rows of 555.555…: theirs never adds up (no last adjustment); ours is 555.56 and the last carries 1.60 less.
    const QJsonObject large = named(list, u"sac_200000_1pct_360"_s);
    ASSERT_UNWRAP(const Plan years, makePlan(monthly(PlanSystem::Sac, 20'000'000, percentOf("1"), 360)));
    for (const QJsonValue& row : QJsonArray(large[u"rows_first"].toArray())) {
        const PlanInstalment& ours = years.instalments[size_t(row[0].toInt()) - 1];
        EXPECT_NEAR(ours.interest.cents(), centsIn(row[1]), 1);
        EXPECT_EQ(ours.amortisation.cents(), centsIn(row[2]));
        EXPECT_NEAR(ours.amount.cents(), centsIn(row[3]), 1);
        EXPECT_NEAR(ours.balance.cents(), centsIn(row[4]), ours.number);
    }
    for (const QJsonValue& row : QJsonArray(large[u"rows_last"].toArray())) {
        const PlanInstalment& ours = years.instalments[size_t(row[0].toInt()) - 1];
        EXPECT_NEAR(ours.balance.cents(), centsIn(row[4]), 160) << ours.number;
        EXPECT_NEAR(ours.interest.cents(), centsIn(row[1]), 2) << ours.number;
    }
    EXPECT_EQ(years.instalments.back().amortisation.cents(), 20'000'000 - 359 * 55'556);
    EXPECT_TRUE(years.instalments.back().balance.isZero());
}

TEST(FinanceCases, PaymentsByAnnualRateOnAnyDays)
{
    // Due dates that are no months apart, and not even in order: no plan of ours. Its payment must be worth what was
    // lent at its own 5 % a year.
    TRATO_SKIP_WITHOUT(test::sharedPath(financeFolder + u"amortization.json"_s));
    const QJsonObject theirs = named(financeList(u"amortization.json"_s), u"price_irregular_dates_10000_5pctaa"_s);
    std::vector<qint64> days;
    for (const QJsonValue& day : QJsonArray(theirs[u"days"].toArray()))
        days.push_back(day.toInteger());
    std::sort(days.begin(), days.end());
    std::vector<Flow> flows;
    for (const qint64 day : days)
        flows.push_back({day, Money(centsIn(theirs[u"payment"]))});
    const auto cost = effectiveCost(Money(centsIn(theirs[u"principal"])), flows);
    ASSERT_TRUE(cost);
    EXPECT_EQ((cost->yearly * Decimal(100)).toString(2), u"5.00"_s);
    EXPECT_EQ(centsIn(theirs[u"payment"]) * qint64(days.size()) - centsIn(theirs[u"principal"]),
        centsIn(theirs[u"total_interest"]) - 4)
        << "their interest is summed from unrounded rows";
}

TEST(FinanceCases, TheCentralBanksExample)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(financeFolder + u"cet_irr.json"_s));
    const QJsonObject pmt = named(financeList(u"amortization.json"_s), u"cet_bcb_example_pmt"_s);
    ASSERT_UNWRAP(const Decimal month, compoundFactor(Decimal::fraction(12, 100), 1, 12));
    EXPECT_EQ(((month - Decimal(1)) * Decimal(100)).toString(2) + u'%', pmt[u"rate_month_published"].toString());
    const Rate rate = Rate::parse(((month - Decimal(1)) * Decimal(100)).toString(12)).value();
    ASSERT_UNWRAP(const Plan plan, makePlan(monthly(PlanSystem::Price, 100'000, rate, 5)));
    EXPECT_EQ(plan.instalments.front().amount.cents(), centsIn(pmt[u"payment"]));
    // The published CET takes twelfths of a year; ours counts real days (Resolução CMN 4.881/2020). Fifths of a year
    // have whole days, so the rate of one period is compared there.
    const QJsonObject cet = named(financeList(u"cet_irr.json"_s), u"BCB CET worked example"_s);
    std::vector<Flow> fifths;
    for (int i = 1; i <= 5; ++i)
        fifths.push_back({73 * i, Money(20'573)});
    const auto cost = effectiveCost(Money(centsIn(cet[u"fc0"])), fifths);
    ASSERT_TRUE(cost);
    ASSERT_UNWRAP(const Decimal period, compoundFactor(cost->yearly, 1, 5));
    EXPECT_EQ((period - Decimal(1)).toString(10), QString::number(cet[u"recomputed_month"].toDouble(), 'f', 10));
    const Decimal year = period.power(12) - Decimal(1);
    EXPECT_EQ((year * Decimal(100)).toString(2) + u'%', cet[u"cet_year_published"].toString());
    EXPECT_EQ(((period - Decimal(1)) * Decimal(100)).toString(2) + u'%', cet[u"cet_month_published"].toString());
}

TEST(FinanceCases, RatesOfReturn)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(financeFolder + u"cet_irr.json"_s));
    const QJsonArray list = financeList(u"cet_irr.json"_s);
    // Their periods are days; a yearly rate of 10^76 % is none of ours, so the periods are years here.
    const QJsonObject golden = named(list, u"irr golden"_s);
    const auto two = effectiveCost(Money(100), std::vector<Flow>{{365, Money(100)}, {730, Money(100)}});
    EXPECT_EQ(two->yearly.toString(12), QString::number(golden[u"irr"].toDouble(), 'f', 12));
    EXPECT_FALSE(effectiveCost(Money(100), std::vector<Flow>{{1, Money(100)}, {2, Money(100)}})) << "beyond any rate";
    const QJsonObject flows = named(list, u"numpy-financial irr"_s);
    std::vector<Flow> years;
    for (int i = 1; i < flows[u"flows"].toArray().size(); ++i)
        years.push_back({365 * i, Money(centsIn(flows[u"flows"][i]))});
    EXPECT_EQ(
        effectiveCost(Money(10'000), years)->yearly.toString(12), QString::number(flows[u"irr"].toDouble(), 'f', 12));
}

TEST(FinanceCases, PaymentsInterestAndNumberOfPeriods)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(financeFolder + u"cet_irr.json"_s));
    const QJsonArray list = financeList(u"cet_irr.json"_s);
    const auto firstOf = [](qint64 cents, const char* rate, int instalments) {
        return makePlan(monthly(PlanSystem::Price, cents, percentOf(rate), instalments))->instalments.front();
    };
    EXPECT_EQ(firstOf(20'000'000, "0.625", 180).amount.cents(), -centsIn(named(list, u"pmt"_s)[u"pmt"]));
    EXPECT_EQ(firstOf(1'500'000, "0.666666666667", 60).amount.cents(), -centsIn(named(list, u"pmt2"_s)[u"pmt"]));
    const QJsonObject split = named(list, u"ipmt/ppmt"_s);
    EXPECT_EQ(firstOf(250'000, "0.686666666667", 12).interest.cents(), -centsIn(split[u"ipmt"]));
    EXPECT_EQ(firstOf(250'000, "0.686666666667", 12).amortisation.cents(), -centsIn(split[u"ppmt"]));
    // How many payments of 150.00 pay 8000.00 is no calculator of ours: 64.07 lies between these two.
    EXPECT_GT(firstOf(800'000, "0.583333333333", 64).amount.cents(), 15'000);
    EXPECT_LT(firstOf(800'000, "0.583333333333", 65).amount.cents(), 15'000);
    EXPECT_EQ(int(named(list, u"nper"_s)[u"nper"].toDouble()), 64);
}

TEST(FinanceCases, TaxOnCreditIsExactFractions)
{
    // An ordinary creditor's agreement bears no IOF, so no calculator charges it; the sums hold in our numbers.
    TRATO_SKIP_WITHOUT(test::sharedPath(financeFolder + u"iof.json"_s));
    const auto tax = [](qint64 amount, qint64 days, qint64 of) {
        return Decimal(amount) * Decimal(days) * Decimal::fraction(1, of);
    };
    const QJsonArray list = test::sharedJson(financeFolder + u"iof.json"_s).object()[u"tests"].toArray();
    ASSERT_EQ(list.size(), 4);
    const auto expected = [&](int i) { return QString::number(list[i][u"expect"].toDouble(), 'f', 2); };
    EXPECT_EQ(tax(100, 1, 200).toString(2), expected(0));
    EXPECT_EQ((tax(200, 1, 200) + tax(100, 2, 200)).toString(2), expected(1));
    EXPECT_EQ(tax(100, 1, 100).toString(2), expected(2));
    EXPECT_EQ((tax(100, 1, 200) + tax(200, 2, 200) + tax(300, 1, 600)).toString(2), expected(3));
}

TEST(FinanceCases, RatesOfOtherPeriods)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(financeFolder + u"rate_conversion.json"_s));
    int compared = 0;
    for (const QJsonValue& one : financeList(u"rate_conversion.json"_s)) {
        const auto rate = [&](const char* field) {
            return Decimal::parse(QString::number(one[QLatin1StringView(field)].toDouble(), 'f', 12)).value();
        };
        if (one[u"year"].isDouble()) {
            ASSERT_UNWRAP(const Decimal daily, compoundFactor(rate("annual"), 1, one[u"year"].toInt()));
            EXPECT_EQ((daily - Decimal(1)).toString(12), rate("daily").toString(12));
        } else if (one[u"month_compound"].isDouble()) {
            ASSERT_UNWRAP(const Decimal month, compoundFactor(rate("annual"), 1, 12));
            EXPECT_EQ((month - Decimal(1)).toString(12), rate("month_compound").toString(12));
        } else {
            ASSERT_UNWRAP(const Decimal month, compoundFactor(rate("daily"), 30, 1));
            EXPECT_EQ((month - Decimal(1)).toString(9), rate("effective").toString(9));
        }
        ++compared;
    }
    EXPECT_EQ(compared, 4);
}

TEST(FinanceCases, Halves)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(financeFolder + u"rounding.json"_s));
    for (const QJsonValue& rule : financeList(u"rounding.json"_s)) {
        for (const QJsonValue& one : QJsonArray(rule[u"cases"].toArray()))
            EXPECT_EQ(Decimal::parse(one[u"in"].toString())->toString(one[u"dp"].toInt()), one[u"out"].toString());
    }
    EXPECT_EQ(Decimal::parse(u"3.465")->toString(2, Rounding::HalfUp), u"3.47"_s);
    EXPECT_EQ(Decimal::parse(u"1.485")->toString(2, Rounding::HalfUp), u"1.49"_s);
}

TEST(FinanceCases, InterestOfFourDays)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(financeFolder + u"late_charges.json"_s));
    int compared = 0;
    for (const QJsonValue& one :
        QJsonArray(test::sharedJson(financeFolder + u"late_charges.json"_s).object()[u"violeta"].toArray())) {
        const QDate due = QDate::fromString(one[u"from"].toString(), Qt::ISODate);
        const QDate on = QDate::fromString(one[u"to"].toString(), Qt::ISODate);
        const qint64 theirs = centsIn(one[u"interest"]);
        const bool business = one[u"count"].toString() == u"business(21)";
        if (one[u"regime"].toString() != u"compound") {
            const auto basis = business ? InterestBasis::Business21 : InterestBasis::Month30;
            EXPECT_EQ(chargesFor(100'000, "0", "2", basis, due, on).interest.cents(), theirs)
                << one[u"note"].toString().toStdString();
        } else {
            // Interest on interest inside a month is no rule of ours (Decreto 22.626/1933 art. 4); the factor is.
            ASSERT_UNWRAP(const Decimal grown, compoundFactor(Decimal::fraction(2, 100), 4, business ? 21 : 30));
            const Money base(100'000 + centsIn(one[u"open_interest"]));
            EXPECT_EQ(Money::rounded(base.toDecimal() * (grown - Decimal(1)), Rounding::HalfEven)->cents(), theirs);
        }
        ++compared;
    }
    EXPECT_EQ(compared, 8);
}

TEST(FinanceCases, FinesAndDailyInterest)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(financeFolder + u"late_charges.json"_s));
    const QJsonObject root = test::sharedJson(financeFolder + u"late_charges.json"_s).object();
    for (const QJsonValue& one : QJsonArray(root[u"fine_2pct"].toArray()))
        EXPECT_EQ(chargesFor(centsIn(one[u"principal"]), "2", "0", InterestBasis::Month30, workday, workday.addDays(1))
                      .fine.cents(),
            centsIn(one[u"fine"]));
    // 0.033 % a day is another rule than 1 % a month by thirtieths: it is 0.99 % a month.
    for (const QJsonValue& one : QJsonArray(root[u"interest_0.033pct_day"].toArray()))
        EXPECT_EQ(chargesFor(centsIn(one[u"principal"]), "0", "0.99", InterestBasis::Month30, workday,
                      workday.addDays(one[u"days"].toInt()))
                      .interest.cents(),
            centsIn(one[u"interest"]));
    for (const QJsonValue& one : QJsonArray(root[u"combined"].toArray())) {
        const qint64 base = centsIn(one[u"principal"]) - centsIn(one[u"discount"]);
        const LateCharges c =
            chargesFor(base, "2", "0.99", InterestBasis::Month30, workday, workday.addDays(one[u"days"].toInt()));
        EXPECT_EQ(c.fine.cents(), centsIn(one[u"fine"]));
        EXPECT_EQ(c.interest.cents(), centsIn(one[u"interest"]));
        EXPECT_EQ(c.total.cents(), centsIn(one[u"total"]));
    }
    const QJsonObject readme = root[u"readme_example"].toObject();
    const QDate due(2025, 6, 10);
    EXPECT_EQ(chargesFor(100'000, "2", "0.99", InterestBasis::Month30, due, QDate(2025, 6, 23)).total.cents(),
        centsIn(readme[u"updated"]));
    EXPECT_EQ(chargesFor(100'000, "2", "1", InterestBasis::Month30, due, QDate(2025, 6, 23)).interest.cents(), 433);
    // Its instalments bear simple interest on the whole (1.3 % × 3), which is none of price, sac and equal.
    EXPECT_EQ(
        Money::rounded(Decimal::fraction(102'429, 100) * Decimal::fraction(39, 1000), Rounding::HalfEven)->cents(),
        centsIn(readme[u"instalment_interest_simple_1.3pct_month"]));
}

TEST(FinanceCases, WhatTheCentralBankSaysOfPixCharges)
{
    // 100.00, two days late, 3 % and 1 % a day: 105.00. Ours for everybody, also beside no vectors.
    const LateCharges c = chargesFor(10'000, "3", "30", InterestBasis::Month30, workday, workday.addDays(2));
    EXPECT_EQ(c.fine.cents(), 300);
    EXPECT_EQ(c.interest.cents(), 200);
    EXPECT_EQ(c.total.cents(), 10'500);
    EXPECT_EQ(sum(std::vector{Money(12'345), Money(1'500), Money(200)})->toString(), u"140.45"_s);
    TRATO_SKIP_WITHOUT(test::sharedPath(financeFolder + u"late_charges.json"_s));
    const QJsonArray theirs = test::sharedJson(financeFolder + u"late_charges.json"_s).object()[u"pix_bcb"].toArray();
    EXPECT_EQ(c.total.cents(), centsIn(theirs[0][u"total"]));
    EXPECT_EQ(centsIn(theirs[1][u"original"]) + centsIn(theirs[1][u"fine"]) + centsIn(theirs[1][u"interest"]),
        centsIn(theirs[1][u"final"]));
}

TEST(FinanceCases, PartPaymentsPayInterestFinePrincipal)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(financeFolder + u"late_charges.json"_s));
    const QJsonObject root = test::sharedJson(financeFolder + u"late_charges.json"_s).object();
    for (const QJsonValue& one : QJsonArray(root[u"partial_payment_order_interest_fine_principal"].toArray())) {
        const payments::Claim claim{.id = 1,
            .interest = Money(centsIn(one[u"interest"])),
            .fine = Money(centsIn(one[u"fine"])),
            .principal = Money(centsIn(one[u"principal"]))};
        const auto paid = payments::allocate(Money(centsIn(one[u"paid"])), {claim});
        if (one[u"error"].isString()) {
            // They refuse what is too much; money that came is never refused here, the rest is kept for a person.
            EXPECT_EQ(paid.rest.cents(), centsIn(one[u"paid"]) - claim.total().cents());
            continue;
        }
        const auto left = [&](payments::Component c) { return (claim.of(c) - paid.paidTo(claim, c)).cents(); };
        EXPECT_EQ(left(payments::Component::Interest), centsIn(one[u"after"][u"interest"]));
        EXPECT_EQ(left(payments::Component::Fine), centsIn(one[u"after"][u"fine"]));
        EXPECT_EQ(left(payments::Component::Principal), centsIn(one[u"after"][u"principal"]));
        EXPECT_TRUE(paid.rest.isZero());
    }
}

TEST(FinanceCases, CorrectionByAnIndex)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(financeFolder + u"late_charges.json"_s));
    const QJsonObject root = test::sharedJson(financeFolder + u"late_charges.json"_s).object();
    for (const QJsonValue& one : QJsonArray(root[u"index_adjustment"].toArray())) {
        const QString table = u"[[ipca]]\nmonth = '2026-01'\nrate = '%1'\n"_s.arg(one[u"pct"].toDouble());
        const auto c =
            lateCharges(Money(centsIn(one[u"value"])), {.fine = {}, .interest = {}, .correction = Correction::Ipca},
                {.calendar = 30, .from = QDate(2026, 1, 12), .until = QDate(2026, 2, 11)},
                RateTables::fromToml(table.toUtf8()).value());
        // Where prices fell theirs takes away; a debt stays what it was (STJ, REsp 1.265.580).
        EXPECT_EQ(c->total.cents(), std::max(centsIn(one[u"result"]), centsIn(one[u"value"])));
    }
}

TEST(FinanceCases, TheLegalRateFromItsFactors)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(financeFolder + u"taxa_legal.json"_s));
    const QJsonObject root = test::sharedJson(financeFolder + u"taxa_legal.json"_s).object();
    ASSERT_FALSE(root[u"synthetic_cases"].toArray().isEmpty());
    for (const QJsonValue& one : QJsonArray(root[u"synthetic_cases"].toArray()))
        EXPECT_EQ(
            legalRate(*Decimal::parse(one[u"fator_selic"].toString()), *Decimal::parse(one[u"fator_ipca"].toString()))
                .toString(6),
            one[u"tl"].toString());
}

} // namespace trato::money
