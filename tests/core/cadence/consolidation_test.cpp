// One message a person and day, and a quarrel about one contract silences that contract only.

#include "support/debttest.h"

#include "cadence/planner.h"

namespace {

using namespace trato;
using namespace trato::cadence;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ConsolidationTest : public test::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped())
            return;
        clock.set(Instant(1'795'186'800'000'000) + std::chrono::hours(24 * 4 + 4)); // Tuesday the 24th, 16:00
        run(u"INSERT INTO creditor (id, name, name_folded, document, address, created_at) VALUES "
            u"(1, 'Lojas Aurora', 'lojas aurora', '11222333000181', 'Rua Um, 1', 1), "
            u"(2, 'Banco Exemplo', 'banco exemplo', '11444777000161', 'Rua Dois, 2', 1)"_s);
        run(u"INSERT INTO portfolio (id, creditor_id, name, name_folded, created_at) VALUES "
            u"(1, 1, 'Varejo', 'varejo', 1), (2, 1, 'Cedidos', 'cedidos', 1), (3, 2, 'Banco', 'banco', 1)"_s);
        run(u"INSERT INTO debtor (id, kind, name, name_folded, document, right_party_at, created_at, updated_at) "
            u"VALUES (1, 'person', 'Marlene Figueiredo', 'marlene', '31820496740', 1, 1, 1)"_s);
        run(u"INSERT INTO contact_point (debtor_id, id, kind, value, source, created_at) "
            u"VALUES (1, 1, 'phone', '+5511987654321', 'x', 1)"_s);
    }

    void addDebt(int contract, int portfolio, int creditor, const QString& due, int cents)
    {
        run(u"INSERT INTO contract (debtor_id, id, creditor_id, portfolio_id, number, created_at, updated_at) "
            u"VALUES (1, %1, %2, %3, 'CT-%1', 1, 1)"_s.arg(contract)
                .arg(creditor)
                .arg(portfolio));
        run(u"INSERT INTO instalment (debtor_id, id, contract_id, number, due, amount_cents, open_cents, status, "
            u"created_at, updated_at) VALUES (1, %1, %1, 1, '%2', %3, %3, 'open', 1, 1)"_s.arg(contract)
                .arg(due)
                .arg(cents));
        run(u"INSERT INTO cadence_state (debtor_id, portfolio_id, anchor_due, step, next_at, state, updated_at) VALUES "
            u"(1, %1, '%2', 'd+10', 1, 'active', 1) ON CONFLICT DO NOTHING"_s.arg(portfolio)
                .arg(due));
    }

    PlanReport plan()
    {
        auto planner = Planner::create(database(), clock);
        EXPECT_TRUE(planner.has_value());
        auto report = (*planner)->plan(100, [](const CallDue&) { return Result<void>(); });
        EXPECT_TRUE(report.has_value()) << (report ? "" : report.error().message.toStdString());
        return report.value_or(PlanReport());
    }
};

TRATO_BOTH_ENGINES(ConsolidationTest);

TEST_P(ConsolidationTest, TwoPortfoliosOfACreditorAreOneMessageAboutTheWhole)
{
    addDebt(1, 1, 1, u"2026-11-14"_s, 10'000);
    addDebt(2, 2, 1, u"2026-11-13"_s, 5'050);
    const PlanReport report = plan();
    EXPECT_EQ(report.queued, 1);
    EXPECT_EQ(report.skipped, 1);
    const QString body = column(u"SELECT body FROM outbox"_s).front();
    EXPECT_TRUE(body.contains(u"150,50"_s)) << body.toStdString();
    EXPECT_FALSE(column(u"SELECT reason FROM cadence_run WHERE outcome = 'skipped'"_s).front().isEmpty());
    EXPECT_EQ(plan().total(), 0);
}

TEST_P(ConsolidationTest, AnotherCreditorWaitsForTheNextDayAndIsNotNamed)
{
    addDebt(1, 1, 1, u"2026-11-13"_s, 10'000);
    addDebt(3, 3, 2, u"2026-11-14"_s, 7'000);
    EXPECT_EQ(plan().queued, 1);
    const QString body = column(u"SELECT body FROM outbox"_s).front();
    EXPECT_TRUE(body.contains(u"Lojas Aurora"_s) && body.contains(u"100,00"_s)) << body.toStdString();
    EXPECT_EQ(plan().total(), 0) << "not twice on one day";
    clock.advance(24h);
    EXPECT_EQ(plan().queued, 1);
    EXPECT_TRUE(column(u"SELECT body FROM outbox ORDER BY id"_s).back().contains(u"Banco Exemplo"_s));
    EXPECT_EQ(column(u"SELECT dedupe_key FROM outbox ORDER BY id"_s),
        (std::vector<QString>{u"cadence:collection:2026-11-24"_s, u"cadence:collection:2026-11-25"_s}));
}

TEST_P(ConsolidationTest, WhatIsLateIsNotDroppedBehindAReminder)
{
    // The reminder has waited longer.
    addDebt(1, 1, 1, u"2026-11-28"_s, 10'000);
    addDebt(2, 2, 1, u"2026-11-14"_s, 5'050);
    run(u"UPDATE cadence_state SET step = 'd-5' WHERE portfolio_id = 1"_s);
    EXPECT_EQ(plan().queued, 1);
    EXPECT_EQ(column(u"SELECT purpose FROM outbox"_s).front(), u"collection"_s);
    EXPECT_TRUE(column(u"SELECT body FROM outbox"_s).front().contains(u"50,50"_s));
}

TEST_P(ConsolidationTest, AfterTodaysReminderWhatIsLateWaitsForTomorrow)
{
    addDebt(1, 1, 1, u"2026-11-28"_s, 10'000);
    run(u"UPDATE cadence_state SET step = 'd-5'"_s);
    EXPECT_EQ(plan().queued, 1);
    addDebt(2, 2, 1, u"2026-11-14"_s, 5'050);
    EXPECT_EQ(plan().total(), 0);
    clock.advance(24h);
    EXPECT_EQ(plan().queued, 1);
    EXPECT_EQ(column(u"SELECT purpose FROM outbox ORDER BY id"_s).back(), u"collection"_s);
}

TEST_P(ConsolidationTest, ADisputeOfOneContractLeavesTheOthers)
{
    addDebt(1, 1, 1, u"2026-11-14"_s, 10'000);
    addDebt(2, 1, 1, u"2026-11-16"_s, 5'050);
    run(u"INSERT INTO hold (debtor_id, id, contract_id, reason, source, since, placed_by) "
        u"VALUES (1, 1, 1, 'dispute', 'x', 1, 'y')"_s);
    EXPECT_EQ(plan().queued, 1);
    const QString body = column(u"SELECT body FROM outbox"_s).front();
    EXPECT_TRUE(body.contains(u"50,50"_s) && !body.contains(u"150,50"_s)) << body.toStdString();
    EXPECT_TRUE(body.contains(u"8 dias"_s)) << body.toStdString();
    EXPECT_EQ(number(u"SELECT contract_id FROM outbox"_s), 2);
}

TEST_P(ConsolidationTest, WhenEverythingLateIsDisputedNothingIsSaid)
{
    addDebt(1, 1, 1, u"2026-11-14"_s, 10'000);
    addDebt(2, 1, 1, u"2026-12-16"_s, 5'050);
    run(u"INSERT INTO hold (debtor_id, id, contract_id, reason, source, since, placed_by) "
        u"VALUES (1, 1, 1, 'dispute', 'x', 1, 'y')"_s);
    EXPECT_EQ(plan().skipped, 1);
    EXPECT_EQ(number(u"SELECT count(*) FROM outbox"_s), 0);
}

TEST_P(ConsolidationTest, AnAgreementLeavesWhatIsOutsideIt)
{
    addDebt(1, 1, 1, u"2026-11-14"_s, 10'000);
    run(u"INSERT INTO agreement (debtor_id, id, number, creditor_id, state, debt_cents, entry_cents, instalments, "
        u"amount_cents, discount_cents, total_cents, first_due, monthly_rate, made_by, made_at) VALUES (1, 1, 'A-1', "
        u"1, "
        u"'active', 1, 0, 1, 1, 0, 1, '2026-12-01', '0', 'ana', 1)"_s);
    EXPECT_EQ(plan().queued, 1);
    run(u"UPDATE instalment SET status = 'agreed'"_s);
    run(u"UPDATE cadence_state SET step = 'd+10', next_at = 1, updated_at = 1, state = 'active'"_s);
    run(u"DELETE FROM cadence_run"_s);
    run(u"DELETE FROM outbox"_s);
    EXPECT_EQ(plan().skipped, 1);
}

TEST_P(ConsolidationTest, WhereTheMachineOnlyProposesNothingLeavesAlone)
{
    addDebt(1, 1, 1, u"2026-11-14"_s, 10'000);
    run(u"UPDATE portfolio SET autonomy = 0"_s);
    EXPECT_EQ(plan().skipped, 1);
    EXPECT_EQ(number(u"SELECT count(*) FROM outbox"_s), 0);
}

TEST_P(ConsolidationTest, AFloodAfterALongStandstillIsNotSent)
{
    addDebt(1, 1, 1, u"2026-11-14"_s, 10'000);
    clock.advance(24h * 14);
    EXPECT_EQ(plan().skipped, 1) << "the tenth day is long past";
}

TEST_P(ConsolidationTest, OutsideTheHoursItWaitsUntilTheyBegin)
{
    addDebt(1, 1, 1, u"2026-11-14"_s, 10'000);
    clock.advance(6h); // 22:00
    EXPECT_EQ(plan().total(), 0);
    const QDateTime next = Instant(number(u"SELECT next_at FROM cadence_state"_s)).in(deskZone());
    EXPECT_EQ(next.date(), QDate(2026, 11, 25));
    EXPECT_EQ(next.time(), QTime(8, 0));
    clock.advance(10h);
    EXPECT_EQ(plan().queued, 1);
}

} // namespace
