#include "cadence/planner.h"
#include "exchange/debtimport.h"
#include "support/result.h"
#include "support/testdatabase.h"

#include <QJsonArray>

#include <chrono>

namespace trato::cadence {
namespace {

using namespace std::chrono_literals;

TEST(Definition, TheShippedOneIsSound)
{
    ASSERT_UNWRAP(const Definition cadence, Definition::shipped(QStringLiteral("padrao")));
    EXPECT_EQ(cadence.steps.front().day, -5);
    EXPECT_EQ(cadence.steps.back().day, 60);
    EXPECT_EQ(cadence.entry(-20).name, QStringLiteral("d-5"));
    EXPECT_EQ(cadence.entry(7).name, QStringLiteral("d+5"));
    EXPECT_EQ(cadence.after(cadence.steps.back()), nullptr);
}

TEST(Definition, SaysEverythingThatIsWrong)
{
    const auto broken = Definition::parse(R"(
name = "x"
[[step]]
name = "a"
day = 1
at = "25:00"
channels = ["fax"]
template = "inexistente"
[[step]]
name = "a"
day = 2
at = "10:00"
channels = ["sms"]
template = "quer_opcoes"
neutral = "quer_opcoes"
)");
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, QStringLiteral("invalid_cadence"));
    EXPECT_GE(broken.error().detail[QStringLiteral("problems")].toArray().size(), 4);
}

class PlannerTest : public test::DatabaseTest {
protected:
    void importDebt(const char* due)
    {
        const QByteArray file = QByteArray("nome;cpf;contrato;vencimento;valor;telefone;email\n"
                                           "Marlene Figueiredo;31820496740;A;") + due + ";100,00;11 98765-4321;m@exemplo.com.br\n";
        exchange::ImportOptions options;
        options.creditor = QStringLiteral("Lojas Aurora");
        options.portfolio = QStringLiteral("Varejo");
        ASSERT_RESULT(exchange::importDebts(database(), clock, file, options));
    }

    PlanReport plan()
    {
        auto planner = Planner::create(database(), clock);
        EXPECT_TRUE(planner.has_value());
        EXPECT_TRUE((*planner)->enrol().has_value());
        auto report = (*planner)->plan(100, [this](const CallDue& call) -> Result<void> {
            calls.push_back(call);
            return {};
        });
        EXPECT_TRUE(report.has_value()) << (report ? "" : report.error().message.toStdString());
        return report.value_or(PlanReport());
    }

    std::vector<CallDue> calls;
};

TRATO_BOTH_ENGINES(PlannerTest);

TEST_P(PlannerTest, ANewcomerWhoIsLateEntersAtTheirDay)
{
    importDebt("2026-11-15");
    EXPECT_EQ(plan().queued, 1);
    EXPECT_EQ(column(QStringLiteral("SELECT dedupe_key FROM outbox")),
        std::vector<QString>{QStringLiteral("cadence:1:2026-11-15:d+5")});
    EXPECT_EQ(column(QStringLiteral("SELECT template FROM outbox")), std::vector<QString>{QStringLiteral("contato_neutro")});
    EXPECT_EQ(column(QStringLiteral("SELECT step FROM cadence_state")), std::vector<QString>{QStringLiteral("d+10")});
    EXPECT_EQ(plan().total(), 0);
}

TEST_P(PlannerTest, TheConfirmedRightPartyIsToldWhatItIsAbout)
{
    importDebt("2026-11-15");
    run(QStringLiteral("UPDATE debtor SET right_party_at = 1"));
    EXPECT_EQ(plan().queued, 1);
    const QString body = column(QStringLiteral("SELECT body FROM outbox")).front();
    EXPECT_TRUE(body.contains(QStringLiteral("R$\u00A0100,00"))) << body.toStdString();
}

TEST_P(PlannerTest, BeforeItsDayNothingHappens)
{
    importDebt("2026-12-15");
    plan();
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM outbox")), 0);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM cadence_run")), 0);
    clock.advance(24h * 21);
    EXPECT_EQ(plan().queued, 1);
}

TEST_P(PlannerTest, WhatStandsStillIsSkippedWithItsReason)
{
    importDebt("2026-11-15");
    run(QStringLiteral("INSERT INTO hold (debtor_id, id, reason, source, since, placed_by) VALUES (1, 1, 'dispute', 'x', 1, 'y')"));
    const PlanReport report = plan();
    EXPECT_EQ(report.skipped, 1);
    EXPECT_EQ(column(QStringLiteral("SELECT outcome FROM cadence_run")), std::vector<QString>{QStringLiteral("skipped")});
    EXPECT_FALSE(column(QStringLiteral("SELECT reason FROM cadence_run")).front().isEmpty());
}

TEST_P(PlannerTest, AnOptOutLeavesTheOtherChannels)
{
    importDebt("2026-11-18");
    run(QStringLiteral("INSERT INTO consent (debtor_id, id, channel, purpose, state, basis, source, at) "
                       "VALUES (1, 1, 'whatsapp', '*', 'revoked', 'x', 'y', 1)"));
    EXPECT_EQ(plan().queued, 1);
    EXPECT_EQ(column(QStringLiteral("SELECT channel FROM outbox")), std::vector<QString>{QStringLiteral("sms")});
}

TEST_P(PlannerTest, ThirtyDaysLateAsksForACall)
{
    importDebt("2026-10-20");
    EXPECT_EQ(plan().calls, 1);
    ASSERT_EQ(calls.size(), 1u);
    EXPECT_FALSE(calls.front().reason.isEmpty());
}

TEST_P(PlannerTest, AfterAPaymentItCountsFromTheNextDueDate)
{
    importDebt("2026-11-15");
    plan();
    run(QStringLiteral("UPDATE instalment SET status = 'paid', open_cents = 0"));
    ASSERT_UNWRAP(const auto planner, Planner::create(database(), clock));
    ASSERT_RESULT(planner->reanchor(DebtorId(1)));
    EXPECT_EQ(column(QStringLiteral("SELECT state FROM cadence_state")), std::vector<QString>{QStringLiteral("paused")});
    run(QStringLiteral("UPDATE instalment SET status = 'open', open_cents = 100"));
    ASSERT_RESULT(planner->reanchor(DebtorId(1)));
    EXPECT_EQ(column(QStringLiteral("SELECT step FROM cadence_state")), std::vector<QString>{QStringLiteral("d+10")});
    EXPECT_EQ(plan().queued, 0);
}

} // namespace
} // namespace trato::cadence
