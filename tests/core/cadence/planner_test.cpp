#include "cadence/planner.h"
#include "cadence/publication.h"
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
    QByteArray many = "name = \"muitos\"\ntitle = \"x\"\n";
    for (int i = 0; i <= 500; ++i)
        many += "[[step]]\nname = \"p" + QByteArray::number(i) + "\"\n";
    const auto endless = Definition::parse(many);
    ASSERT_FALSE(endless);
    EXPECT_TRUE(endless.error().message.contains(QStringLiteral("501"))) << endless.error().message.toStdString();
}

TEST(Definition, NothingIsGuessed)
{
    const auto broken = Definition::parse(R"(
name = "x"
[[step]]
name = "a"
day = 1.5
at = "10:00"
action = "cal"
channel = ["sms"]
channels = ["sms"]
template = "quer_opcoes"
)");
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().detail[QStringLiteral("problems")].toArray().size(), 3);
}

class PlannerTest : public test::DatabaseTest {
protected:
    void importDebt(
        const char* due, const QByteArray& contract = "A", const QString& portfolio = QStringLiteral("Varejo"))
    {
        clock.advance(1s);
        const QByteArray file = QByteArray("nome;cpf;contrato;vencimento;valor;telefone;email\n"
                                           "Marlene Figueiredo;31820496740;") +
                                contract + ";" + due + ";100,00;11 98765-4321;m@exemplo.com.br\n";
        exchange::ImportOptions options;
        options.creditor = QStringLiteral("Lojas Aurora");
        options.portfolio = portfolio;
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

    /// The twentieth is a holiday: telephones rest. Saturday at noon they don't.
    void afterTheHoliday() { clock.advance(24h); }

    std::vector<CallDue> calls;
};

TRATO_BOTH_ENGINES(PlannerTest);

TEST_P(PlannerTest, ANewcomerWhoIsLateEntersAtTheirDay)
{
    importDebt("2026-11-15");
    EXPECT_EQ(plan().queued, 1);
    EXPECT_EQ(column(QStringLiteral("SELECT dedupe_key FROM outbox")),
        std::vector<QString>{QStringLiteral("cadence:collection:2026-11-20")});
    EXPECT_EQ(column(QStringLiteral("SELECT step FROM cadence_run")), std::vector<QString>{QStringLiteral("d+5")});
    EXPECT_EQ(
        column(QStringLiteral("SELECT template FROM outbox")), std::vector<QString>{QStringLiteral("contato_neutro")});
    EXPECT_EQ(column(QStringLiteral("SELECT step FROM cadence_state")), std::vector<QString>{QStringLiteral("d+10")});
    EXPECT_EQ(plan().total(), 0);
}

TEST_P(PlannerTest, ACitysHolidayIsKept)
{
    // The anniversary of São Paulo, a Monday.
    clock.set(Instant::startOfDay(QDate(2027, 1, 24), deskZone()) + 20h);
    const QByteArray file = "nome;cpf;contrato;vencimento;valor;telefone;uf;cidade\n"
                            "Marlene Figueiredo;31820496740;A;2027-01-10;100,00;11 98765-4321;SP;São Paulo\n"
                            "Ana Prado;12345678909;B;2027-01-10;100,00;11 98765-4322;SP;Campinas\n";
    exchange::ImportOptions options;
    options.creditor = QStringLiteral("Lojas Aurora");
    options.portfolio = QStringLiteral("Varejo");
    ASSERT_RESULT(exchange::importDebts(database(), clock, file, options));
    ASSERT_RESULT(publish(database(), clock, R"(
name = "padrao"
[[step]]
name = "d+15"
day = 15
at = "10:00"
channels = ["sms"]
template = "quer_opcoes"
neutral = "contato_neutro"
)",
        QStringLiteral("bia")));
    run(QStringLiteral("UPDATE portfolio SET cadence = 'padrao'"));
    plan();
    clock.set(Instant::startOfDay(QDate(2027, 1, 25), deskZone()) + 11h);
    plan();
    EXPECT_EQ(column(QStringLiteral("SELECT debtor.city FROM outbox JOIN debtor ON debtor.id = outbox.debtor_id")),
        std::vector<QString>{QStringLiteral("Campinas")});
    clock.advance(24h);
    plan();
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM outbox")), 2);
}

/// Portfolio 1 is creditor 1's.
TEST_P(PlannerTest, StoppedItPlansNothingAndDoesNotCatchUpWhatFellIntoTheStop)
{
    const auto standsStill = [this](const QString& scope, int id) {
        run(QStringLiteral("INSERT INTO machine_stop (id, scope, %1_id, stopped_at, stopped_by, reason) "
                           "VALUES (%2, '%1', 1, %3, 'sonia', 'conferir')")
                .arg(scope)
                .arg(id)
                .arg(clock.now().microseconds()));
        EXPECT_EQ(plan().taken(), 0) << scope.toStdString();
    };
    importDebt("2026-11-20");
    plan();
    clock.advance(24h);
    EXPECT_EQ(plan().total(), 0);
    const Instant stopped = clock.now();
    clock.advance(24h * 3);
    standsStill(QStringLiteral("portfolio"), 1);
    run(QStringLiteral("DELETE FROM machine_stop"));
    standsStill(QStringLiteral("creditor"), 2);
    run(QStringLiteral("UPDATE machine_stop SET stopped_at = %1").arg(stopped.microseconds()));
    run(QStringLiteral("UPDATE machine_stop SET resumed_at = %1").arg(clock.now().microseconds()));
    const PlanReport report = plan();
    EXPECT_EQ(report.queued, 0);
    EXPECT_EQ(report.skipped, 1);
    EXPECT_TRUE(column(QStringLiteral("SELECT reason FROM cadence_run ORDER BY at DESC"))
                    .front()
                    .contains(QStringLiteral("stopped")));
    clock.advance(24h * 2);
    EXPECT_EQ(plan().total(), 1) << "what comes after the stop comes";
    EXPECT_FALSE(column(QStringLiteral("SELECT COALESCE(reason, '') FROM cadence_run ORDER BY at DESC"))
                     .front()
                     .contains(QStringLiteral("stopped")));
}

TEST_P(PlannerTest, TheConfirmedRightPartyIsToldWhatItIsAbout)
{
    importDebt("2026-11-15");
    run(QStringLiteral("UPDATE debtor SET right_party_at = 1"));
    EXPECT_EQ(plan().queued, 1);
    const QString body = column(QStringLiteral("SELECT body FROM outbox")).front();
    EXPECT_TRUE(body.contains(QStringLiteral("R$\u00A0100,00"))) << body.toStdString();
}

TEST_P(PlannerTest, ACompanyIsAddressedByItsNameNotByTheFirstWordOfIt)
{
    importDebt("2026-11-15");
    run(QStringLiteral("UPDATE debtor SET right_party_at = 1, kind = 'company', name = 'Padaria Trigo Dourado Ltda.'"));
    EXPECT_EQ(plan().queued, 1);
    const QString body = column(QStringLiteral("SELECT body FROM outbox")).front();
    EXPECT_TRUE(body.contains(QStringLiteral("Padaria Trigo Dourado"))) << body.toStdString();
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
    run(QStringLiteral(
        "INSERT INTO hold (debtor_id, id, reason, source, since, placed_by) VALUES (1, 1, 'dispute', 'x', 1, 'y')"));
    const PlanReport report = plan();
    EXPECT_EQ(report.skipped, 1);
    EXPECT_EQ(
        column(QStringLiteral("SELECT outcome FROM cadence_run")), std::vector<QString>{QStringLiteral("skipped")});
    EXPECT_FALSE(column(QStringLiteral("SELECT reason FROM cadence_run")).front().isEmpty());
}

TEST_P(PlannerTest, WhoWaitsForAPersonsAnswerIsLeftAlone)
{
    importDebt("2026-11-15");
    run(QStringLiteral(
        "INSERT INTO work_item (debtor_id, id, desk, reason, score, state, interaction_id, created_at, updated_at) "
        "VALUES (1, 1, 'negotiation', 'unsure', 1, 'open', 7, 1, 1)"));
    EXPECT_EQ(plan().skipped, 1);
    EXPECT_EQ(column(QStringLiteral("SELECT reason FROM cadence_run")),
        std::vector<QString>{QStringLiteral("a person is taking care of the case")});
}

TEST_P(PlannerTest, WhoIsTalkingWithUsIsSentNoStep)
{
    importDebt("2026-11-15");
    const auto wrote = [this](std::chrono::hours ago) {
        run(QStringLiteral("UPDATE contact_point SET last_inbound_at = %1 WHERE kind = 'phone'")
                .arg((clock.now() - ago).microseconds()));
    };
    wrote(std::chrono::hours(23));
    EXPECT_EQ(plan().skipped, 1);
    EXPECT_EQ(column(QStringLiteral("SELECT reason FROM cadence_run")),
        std::vector<QString>{QStringLiteral("they are talking with us")});
    run(QStringLiteral("DELETE FROM cadence_run"));
    run(QStringLiteral("UPDATE cadence_state SET step = '', next_at = 1"));
    wrote(std::chrono::hours(24));
    EXPECT_EQ(plan().queued, 1);
}

TEST_P(PlannerTest, WorkThatTheyDidNotAskForIsNoReasonToWait)
{
    importDebt("2026-11-15");
    run(QStringLiteral("INSERT INTO work_item (debtor_id, id, desk, reason, score, state, created_at, updated_at) "
                       "VALUES (1, 1, 'negotiation', 'call_due', 1, 'open', 1, 1)"));
    run(QStringLiteral(
        "INSERT INTO work_item (debtor_id, id, desk, reason, score, state, interaction_id, created_at, updated_at) "
        "VALUES (1, 2, 'payments', 'unsure', 1, 'closed', 7, 1, 1)"));
    EXPECT_EQ(plan().queued, 1);
}

TEST_P(PlannerTest, AnOptOutLeavesTheOtherChannels)
{
    importDebt("2026-11-18");
    afterTheHoliday();
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

TEST_P(PlannerTest, APublishedCadenceIsFollowedFromTheNextRoundOn)
{
    const QByteArray gentle = "name = \"padrao\"\n[[step]]\nname = \"so\"\nday = 3\nat = \"09:00\"\n"
                              "channels = [\"sms\"]\ntemplate = \"quer_opcoes\"\nneutral = \"contato_neutro\"\n";
    importDebt("2026-11-15");
    afterTheHoliday();
    ASSERT_UNWRAP(const Publication first, publish(database(), clock, gentle, QStringLiteral("bia")));
    EXPECT_TRUE(first.isNew);
    EXPECT_EQ(first.definition.version, 1);
    EXPECT_EQ(first.portfolios, 1);
    ASSERT_UNWRAP(const Publication again, publish(database(), clock, gentle, QStringLiteral("bia")));
    EXPECT_FALSE(again.isNew);
    EXPECT_EQ(again.definition.version, 1);
    EXPECT_EQ(plan().queued, 1);
    EXPECT_EQ(column(QStringLiteral("SELECT channel FROM outbox")), std::vector<QString>{QStringLiteral("sms")});
    EXPECT_EQ(number(QStringLiteral("SELECT version FROM cadence_run")), 1);
    ASSERT_UNWRAP(const Publication second, publish(database(), clock, gentle + "# nova\n", QStringLiteral("bia")));
    EXPECT_EQ(second.definition.version, 2);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM audit_entry WHERE action = 'publish_cadence'")), 2);
    EXPECT_FALSE(publish(database(), clock, "name = \"padrao\"\n", QStringLiteral("bia")));
    EXPECT_EQ(number(QStringLiteral("SELECT max(version) FROM cadence_definition")), 2);
}

TEST_P(PlannerTest, ALaterFileBringsThemBack)
{
    importDebt("2026-10-10");
    plan();
    run(QStringLiteral("UPDATE instalment SET status = 'paid', open_cents = 0"));
    ASSERT_UNWRAP(const auto planner, Planner::create(database(), clock));
    ASSERT_RESULT(planner->reanchor(DebtorId(1)));
    EXPECT_EQ(
        column(QStringLiteral("SELECT state FROM cadence_state")), std::vector<QString>{QStringLiteral("paused")});
    importDebt("2026-11-15", "B");
    EXPECT_EQ(plan().queued, 1);
    EXPECT_EQ(column(QStringLiteral("SELECT anchor_due FROM cadence_state")),
        std::vector<QString>{QStringLiteral("2026-11-15")});
    importDebt("2026-11-15", "B");
    EXPECT_EQ(plan().total(), 0) << "the same file again";
}

TEST_P(PlannerTest, AMovedContractIsFollowedInOnePortfolioOnly)
{
    importDebt("2026-11-15");
    plan();
    importDebt("2026-11-15", "A", QStringLiteral("Cedidos"));
    plan();
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM cadence_state WHERE state = 'active'")), 1);
    EXPECT_EQ(number(QStringLiteral("SELECT portfolio_id FROM cadence_state WHERE state = 'active'")), 2);
}

TEST_P(PlannerTest, AfterAPaymentItCountsFromTheNextDueDate)
{
    importDebt("2026-11-15");
    plan();
    run(QStringLiteral("UPDATE instalment SET status = 'paid', open_cents = 0"));
    ASSERT_UNWRAP(const auto planner, Planner::create(database(), clock));
    ASSERT_RESULT(planner->reanchor(DebtorId(1)));
    EXPECT_EQ(
        column(QStringLiteral("SELECT state FROM cadence_state")), std::vector<QString>{QStringLiteral("paused")});
    run(QStringLiteral("UPDATE instalment SET status = 'open', open_cents = 100"));
    ASSERT_RESULT(planner->reanchor(DebtorId(1)));
    EXPECT_EQ(column(QStringLiteral("SELECT step FROM cadence_state")), std::vector<QString>{QStringLiteral("d+10")});
    EXPECT_EQ(plan().queued, 0);
}

// A payment that was taken back: the first due date counts again.
TEST_P(PlannerTest, BackAtAnEarlierDueDateNoStepRunsTwice)
{
    importDebt("2026-11-15");
    EXPECT_EQ(plan().queued, 1);
    run(QStringLiteral("UPDATE cadence_state SET step = '', next_at = 1, state = 'active'"));
    const PlanReport report = plan();
    EXPECT_EQ(report.total(), 0);
    EXPECT_EQ(report.moved, 1);
    EXPECT_EQ(column(QStringLiteral("SELECT step FROM cadence_state")), std::vector<QString>{QStringLiteral("d+10")});
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM outbox")), 1);
}

TEST_P(PlannerTest, WritesToWhereTheyWroteFrom)
{
    importDebt("2026-11-18");
    afterTheHoliday();
    run(QStringLiteral("INSERT INTO contact_point (debtor_id, id, kind, value, source, confidence, created_at) "
                       "VALUES (1, 100, 'phone', '+5511955554444', 'x', 90, 1)"));
    run(QStringLiteral(
        "INSERT INTO contact_point (debtor_id, id, kind, value, source, confidence, last_inbound_at, created_at) "
        "VALUES (1, 101, 'whatsapp', '+5511933332222', 'x', 10, 5, 1)"));
    run(QStringLiteral("INSERT INTO contact_point (debtor_id, id, kind, value, source, status, confidence, created_at) "
                       "VALUES (1, 102, 'phone', '+5511911110000', 'x', 'wrong', 99, 1)"));
    EXPECT_EQ(plan().queued, 1);
    EXPECT_EQ(
        column(QStringLiteral("SELECT handle FROM outbox")), std::vector<QString>{QStringLiteral("+5511933332222")});
    run(QStringLiteral("DELETE FROM contact_point WHERE id = 101"));
    run(QStringLiteral("UPDATE cadence_state SET step = 'd+10', next_at = 1"));
    clock.advance(24h * 10);
    EXPECT_EQ(plan().queued, 1);
    EXPECT_EQ(column(QStringLiteral("SELECT handle FROM outbox ORDER BY id")).back(), QStringLiteral("+5511955554444"));
}

TEST_P(PlannerTest, AsksForReadingOnlyWhereAStepDoes)
{
    run(QStringLiteral(
        "INSERT INTO cadence_definition (name, version, definition, published_by, published_at) VALUES ('padrao', 1, "
        "'name = \"padrao\"\n[[step]]\nname = \"um\"\nday = 1\nat = \"10:00\"\nchannels = [\"whatsapp\"]\n"
        "only_if = \"unread\"\ntemplate = \"quer_opcoes\"\nneutral = \"contato_neutro\"\n', 'x', 1)"));
    importDebt("2026-11-18");
    afterTheHoliday();
    EXPECT_EQ(plan().skipped, 1);
    run(QStringLiteral("DELETE FROM cadence_run"));
    run(QStringLiteral("UPDATE cadence_state SET step = 'um', next_at = 1, state = 'active'"));
    run(QStringLiteral(
        "INSERT INTO outbox (debtor_id, id, channel, handle, purpose, kind, body, origin, actor, reason, dedupe_key, "
        "priority, state, not_before, created_at, updated_at, client_id) VALUES (1, 900, 'sms', 'x', 'collection', "
        "'text', 'x', 'human', 'x', 'x', 'x', 1, 'delivered', 1, 1, 1, 'x')"));
    EXPECT_EQ(plan().queued, 1);
}

TEST_P(PlannerTest, TwoEnginesShareTheWork)
{
    afterTheHoliday();
    QByteArray file("nome;cpf;contrato;vencimento;valor;telefone\n");
    for (const char* cpf :
        {"31820496740", "52998224725", "11144477735", "12345678909", "98765432100", "39053344705", "86288366757"})
        file += QByteArray("Marlene Figueiredo;") + cpf + ";C" + cpf + ";2026-11-15;100,00;11 98765-4321\n";
    ASSERT_RESULT(exchange::importDebts(
        database(), clock, file, {.creditor = QStringLiteral("Lojas Aurora"), .portfolio = QStringLiteral("Varejo")}));
    const auto other = connect();
    ASSERT_UNWRAP(const auto first, Planner::create(database(), clock));
    ASSERT_UNWRAP(const auto second, Planner::create(*other, clock));
    ASSERT_RESULT(first->enrol());
    const auto nobody = [](const CallDue&) { return Result<void>(); };
    int queued = 0;
    for (int rounds = 0; rounds < 10; ++rounds) {
        for (Planner* planner : {first.get(), second.get()}) {
            ASSERT_UNWRAP(const PlanReport report, planner->plan(2, nobody));
            queued += report.queued;
        }
    }
    EXPECT_EQ(queued, 7);
    EXPECT_EQ(number(QStringLiteral("SELECT count(DISTINCT debtor_id) FROM outbox")), 7);
    EXPECT_EQ(number(QStringLiteral("SELECT count(DISTINCT client_id) FROM outbox")), 7);
}

/// Message-IDs, addresses to leave by and RCS bring back no other ids than those.
TEST_P(PlannerTest, ItsMessagesHaveIdsThatComeBack)
{
    importDebt("2026-11-15");
    afterTheHoliday();
    ASSERT_GT(plan().queued, 0);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM outbox WHERE length(client_id) <> 24 OR "
                                    "trim(client_id, '0123456789abcdef') <> ''")),
        0);
}

/// On SQLite the writer's lock is held for a transaction at a time, and a planner has one connection.
TEST_P(PlannerTest, WhileTheConnectionsOfOneEnginePlanAnotherEngineWaits)
{
    importDebt("2026-11-15");
    afterTheHoliday();
    const auto other = connect();
    ASSERT_RESULT(other->each(QStringLiteral("cadence/take_planning"), {}, [](const storage::Row&) {}));
    EXPECT_EQ(plan().queued, database().engine() == storage::Engine::PostgreSql ? 0 : 1);
    ASSERT_RESULT(other->each(QStringLiteral("cadence/end_planning"), {}, [](const storage::Row&) {}));
    plan();
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM outbox")), 1);
}

} // namespace
} // namespace trato::cadence
