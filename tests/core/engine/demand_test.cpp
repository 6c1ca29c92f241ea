#include "engine/demand.h"

#include "compliance/wordingfacts.h"
#include "debts/holds.h"
#include "engine/casefile.h"
#include "money/reais.h"
#include "negotiation/agreements.h"
#include "support/debttest.h"

#include <algorithm>

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using money::Money;

/// What they are told is what the Pix is for, and what else is due has its name.
class DemandTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped())
            return;
        aurora = addCreditor();
        boreal = addCreditor(u"Banco Boreal"_s);
        debtor = addDebtor();
    }

    InstalmentId owes(CreditorId creditor, const QString& contract, int daysLate, qint64 cents)
    {
        return addInstalment(debtor, addContract(debtor, creditor, contract), 1, daysAgo(daysLate), cents);
    }
    /// Over everything that is due to Aurora: the first instalment falls due in five days.
    void agrees(int instalments = 2)
    {
        negotiation::AgreementRequest request{
            .debtor = debtor, .role = negotiation::Role::Supervisor, .actor = u"bia"_s};
        request.terms = {.instalments = instalments, .firstDue = today().addDays(5)};
        const auto made =
            database().transaction([&] { return negotiation::Agreements(database(), clock).create(request); });
        ASSERT_TRUE(made.has_value()) << made.error().message.toStdString();
        run(u"UPDATE agreement SET state = 'active'"_s);
    }
    Demand demand()
    {
        const auto found = Demand::of(database(), clock, debtor);
        EXPECT_TRUE(found.has_value()) << (found ? "" : found.error().message.toStdString());
        return found.value_or(Demand());
    }
    Result<payments::PaymentRequest> aim(payments::PaymentTarget target = {})
    {
        target.debtor = debtor;
        return payments::PaymentRequests(database(), clock).aim(target);
    }
    bool isOnRecord(Money amount)
    {
        const auto record = compliance::figuresOnRecord(database(), debtor, clock.now());
        return record && std::ranges::find(record->amounts, amount) != record->amounts.end();
    }

    CreditorId aurora, boreal;
    DebtorId debtor;
};
TRATO_BOTH_ENGINES(DemandTest);

TEST_P(DemandTest, BesideAnAgreementItsInstalmentIsToldAndWhatElseIsDueIsNamed)
{
    owes(aurora, u"A-1"_s, 20, 500'00);
    agrees();
    EXPECT_TRUE(demand().parts.endsWith(u" a vencer"_s));
    owes(boreal, u"B-1"_s, 10, 900'00);
    owes(boreal, u"B-2"_s, 4, 100'00);
    const Demand told = demand();
    const auto pix = aim();
    ASSERT_RESULT(pix);
    EXPECT_EQ(told.amount, pix->amount);
    EXPECT_TRUE(told.target.agreement.has_value());
    EXPECT_EQ(told.due, today().addDays(5));
    EXPECT_EQ(told.daysLate, 0);
    EXPECT_TRUE(told.parts.endsWith(reais(Money(1000'00)) + u" com Banco Boreal"_s)) << told.parts.toStdString();
    EXPECT_TRUE(isOnRecord(Money(1000'00))) << "the wording check knows the figure";
    const auto values = CaseFile(database(), clock).values(debtor);
    ASSERT_RESULT(values);
    EXPECT_EQ(values->value(u"credor"_s), u"Lojas Aurora");
    EXPECT_EQ(values->value(u"valor"_s), reais(pix->amount));
}

TEST_P(DemandTest, OfSeveralCreditorsTheOneThatThePixIsForIsToldAndTheOthersAreNamed)
{
    owes(aurora, u"A-1"_s, 20, 500'00);
    owes(boreal, u"B-1"_s, 10, 900'00);
    owes(boreal, u"B-2"_s, 4, 100'00);
    const Demand told = demand();
    const auto pix = aim();
    ASSERT_RESULT(pix);
    EXPECT_EQ(told.amount, pix->amount);
    EXPECT_EQ(told.target.creditor, boreal);
    EXPECT_EQ(told.due, daysAgo(10));
    EXPECT_EQ(told.daysLate, 10);
    EXPECT_TRUE(told.parts.startsWith(reais(Money(1000'00)) + u" de parcelas"_s)) << told.parts.toStdString();
    EXPECT_TRUE(told.parts.endsWith(reais(Money(500'00)) + u" com Lojas Aurora"_s)) << told.parts.toStdString();
    EXPECT_EQ(CaseFile(database(), clock).values(debtor)->value(u"contrato"_s), u"B-1");
}

TEST_P(DemandTest, OneCreditorAloneIsToldWhole)
{
    owes(aurora, u"A-1"_s, 20, 500'00);
    owes(aurora, u"A-2"_s, 3, 40'00);
    EXPECT_EQ(demand().amount, Money(540'00));
    EXPECT_EQ(demand().parts, reais(Money(540'00)) + u" de parcelas, sem multa nem juros"_s);
    run(u"UPDATE instalment SET status = 'paid', open_cents = 0"_s);
    EXPECT_TRUE(demand().amount.isZero());
    EXPECT_FALSE(demand().due.isValid());
}

TEST_P(DemandTest, WhatIsContestedIsNotNamedBesideTheRest)
{
    owes(aurora, u"A-1"_s, 20, 1500'00);
    owes(boreal, u"B-1"_s, 10, 900'00);
    const ContractId contested = addContract(debtor, boreal, u"B-2"_s);
    addInstalment(debtor, contested, 1, daysAgo(4), 100'00);
    ASSERT_RESULT(debts::Holds(database())
                      .place({.debtor = debtor,
                                 .reason = u"dispute"_s,
                                 .source = u"não comprei isso"_s,
                                 .placedBy = u"bia"_s,
                                 .contract = contested},
                          clock.now()));
    const Demand told = demand();
    EXPECT_TRUE(told.parts.endsWith(reais(Money(900'00)) + u" com Banco Boreal"_s)) << told.parts.toStdString();
    EXPECT_TRUE(isOnRecord(Money(900'00)));
    run(u"UPDATE instalment SET status = 'paid', open_cents = 0 WHERE contract_id <> %1"_s.arg(contested.value()));
    owes(aurora, u"A-2"_s, 20, 1500'00);
    EXPECT_FALSE(demand().parts.contains(u"Boreal"_s)) << demand().parts.toStdString();
}

TEST_P(DemandTest, WhatIsLateOfAnAgreementBesideTheInstalmentThatIsAskedForIsOnRecord)
{
    owes(aurora, u"A-1"_s, 20, 500'00);
    agrees(4);
    clock.advance(24h * 70); // three are late
    const Demand told = demand();
    const QString due = u" FROM agreement_instalment WHERE due <= '%1'"_s.arg(today().toString(Qt::ISODate));
    ASSERT_EQ(number(u"SELECT COUNT(*)"_s + due), 3);
    const Money late(number(u"SELECT CAST(SUM(open_cents) AS BIGINT)"_s + due));
    EXPECT_TRUE(told.parts.endsWith(reais(late - told.amount) + u" de acordo"_s)) << told.parts.toStdString();
    EXPECT_TRUE(isOnRecord(late - told.amount));
    EXPECT_TRUE(isOnRecord(late));
}

/// Whoever is owed most, and on whichever day it falls due.
TEST_P(DemandTest, AnInstalmentThatIsAskedForByItselfIsWhatIsPaid)
{
    const InstalmentId small = owes(aurora, u"A-1"_s, 20, 50'00);
    const InstalmentId later = owes(aurora, u"A-2"_s, -12, 70'00);
    owes(boreal, u"B-1"_s, 10, 900'00);
    const auto due = aim({.instalment = small});
    ASSERT_RESULT(due);
    EXPECT_EQ(due->amount, Money(50'00));
    EXPECT_EQ(due->creditor, aurora);
    const auto early = aim({.instalment = later});
    ASSERT_RESULT(early);
    EXPECT_EQ(early->amount, Money(70'00));
    EXPECT_EQ(early->instalment, later);
    EXPECT_EQ(early->due, today().addDays(12));
    run(u"UPDATE instalment SET status = 'paid', open_cents = 0 WHERE id = %1"_s.arg(small.value()));
    const auto paid = aim({.instalment = small});
    ASSERT_FALSE(paid.has_value());
    EXPECT_EQ(paid.error().code, u"nothing_to_pay");
}

} // namespace trato::engine
