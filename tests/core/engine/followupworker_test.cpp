#include "engine/followupworker.h"

#include "channels/templates/catalogue.h"
#include "insight/risk/riskscores.h"
#include "negotiation/agreements.h"
#include "negotiation/promises.h"
#include "queue/workqueue.h"
#include "support/debttest.h"

#include <chrono>
#include <latch>
#include <thread>

namespace trato::engine {

using namespace std::chrono_literals;

class FollowUp : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped())
            return;
        const CreditorId creditor = addCreditor();
        debtor = addDebtor();
        addInstalment(debtor, addContract(debtor, creditor), 1, daysAgo(40), 50'000);
    }

    TickReport work()
    {
        const auto templates = channels::TemplateCatalogue::shipped();
        EXPECT_TRUE(templates.has_value());
        CommandExecutor executor(database(), clock, *templates, Receiver{});
        const auto report = FollowUpWorker(database(), clock, executor).work();
        EXPECT_TRUE(report.has_value()) << report.error().message.toStdString();
        return report.value_or(TickReport{});
    }

    std::vector<queue::WorkItem> waiting()
    {
        const auto items = queue::WorkQueue(database(), clock).list({});
        EXPECT_TRUE(items.has_value());
        return items.value_or(std::vector<queue::WorkItem>());
    }

    void pass(int days) { clock.advance(24h * days); }

    /// The machine may write to them.
    void reachable()
    {
        run(QStringLiteral("UPDATE portfolio SET autonomy = 3"));
        reach(debtor);
    }
    void reach(DebtorId whom)
    {
        run(QStringLiteral("INSERT INTO contact_point (debtor_id, id, kind, value, source, created_at) "
                           "VALUES (%1, %2, 'phone', '+551198%3', 'import', 1)")
                .arg(whom.value())
                .arg(nextId("contact_point"))
                .arg(whom.value(), 7, 10, QLatin1Char('0')));
    }
    DebtorId addOther(int i)
    {
        const DebtorId other = addDebtor(QStringLiteral("Rui %1").arg(i), QString());
        addInstalment(other, addContract(other, CreditorId(1), QStringLiteral("R-%1").arg(i)), 1, daysAgo(3), 10'000);
        reach(other);
        return other;
    }
    qint64 reminders(const char* made = "promessa_vence")
    {
        return number(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE template = '%1'").arg(QLatin1StringView(made)));
    }

    DebtorId debtor;
};

TEST_P(FollowUp, ABrokenPromiseReachesPeopleAlsoWhereNoChannelReachesTheDebtor)
{
    ASSERT_RESULT(negotiation::Promises(database(), clock)
                      .make({.debtor = debtor, .amount = money::Money::fromCents(35'000), .due = today().addDays(2)}));
    pass(2);
    EXPECT_EQ(work().escalated, 0);
    pass(3);
    EXPECT_EQ(work().escalated, 1);
    const auto items = waiting();
    ASSERT_EQ(items.size(), 1u);
    EXPECT_EQ(items.front().reason, QStringLiteral("promise_broken"));
    EXPECT_TRUE(items.front().summary.contains(QStringLiteral("350,00"))) << items.front().summary.toStdString();
    EXPECT_EQ(work().escalated, 0);
}

TEST_P(FollowUp, ABrokenAgreementSaysWhichInstalmentIsMissing)
{
    negotiation::AgreementRequest request{.debtor = debtor, .actor = QStringLiteral("ana")};
    request.role = negotiation::Role::Supervisor;
    request.terms.instalments = 2;
    request.terms.firstDue = today().addDays(5);
    const auto agreement = negotiation::Agreements(database(), clock).create(request);
    ASSERT_RESULT(agreement);
    pass(60);
    EXPECT_EQ(work().escalated, 1);
    const auto items = waiting();
    ASSERT_EQ(items.size(), 1u);
    EXPECT_EQ(items.front().reason, QStringLiteral("agreement_broken"));
    EXPECT_TRUE(items.front().summary.contains(agreement->number)) << items.front().summary.toStdString();
    EXPECT_TRUE(items.front().summary.contains(agreement->instalments.front().due.toString(QStringLiteral("dd/MM"))));
}

TEST_P(FollowUp, WhoWillProbablyNotPayInTimeIsSpokenWithByAPersonWhoReadsWhy)
{
    run(QStringLiteral("UPDATE instalment SET due = '%1'").arg(today().addDays(3).toString(Qt::ISODate)));
    const insight::RiskScore score{.kind = insight::RiskKind::Default,
        .value = 0.82,
        .model = QStringLiteral("default 0"),
        .events = {{QStringLiteral("promise_broken"), 7, today().addDays(-30)}},
        .scoredAt = clock.now()};
    ASSERT_RESULT(insight::RiskScores(database()).keep(debtor, score));
    EXPECT_EQ(work().escalated, 1);
    const auto items = waiting();
    ASSERT_EQ(items.size(), 1u);
    EXPECT_EQ(items.front().reason, QStringLiteral("preventive"));
    EXPECT_TRUE(items.front().summary.contains(today().addDays(-30).toString(QStringLiteral("dd/MM/yyyy"))))
        << items.front().summary.toStdString();
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM outbox")), 0) << "nobody is written to because of a score";
    EXPECT_EQ(work().escalated, 0) << "once for the same day";
}

TEST_P(FollowUp, BeyondTheLikeliestEverybodyIsLookedAt)
{
    constexpr int others = 250;
    run(QStringLiteral("UPDATE instalment SET due = '%1'").arg(today().addDays(3).toString(Qt::ISODate)));
    const QString score = QStringLiteral(
        "INSERT INTO risk_score (debtor_id, kind, score, model, events, scored_at) VALUES (%1, 'default', %2, "
        "'default 0', '[]', %3)");
    run(score.arg(debtor.value()).arg(0.75).arg(clock.now().microseconds()));
    for (int i = 0; i < others; ++i) {
        const DebtorId other = addDebtor(QStringLiteral("Rui Prado"), QString());
        const ContractId contract = addContract(other, CreditorId(1), QStringLiteral("R-%1").arg(i));
        addInstalment(other, contract, 1, today().addDays(3), 10'000);
        run(score.arg(other.value()).arg(0.9).arg(clock.now().microseconds()));
    }
    work();
    work();
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM work_item WHERE reason = 'preventive'")), others + 1);
    EXPECT_EQ(work().escalated, 0);
}

/// Whatever is interrupted is done by the next round, and what is done is done once.
TEST_P(FollowUp, WhatAWorkerCouldNotFinishIsDoneOnceByTheNext)
{
    reachable();
    ASSERT_RESULT(negotiation::Promises(database(), clock)
                      .make({.debtor = debtor, .amount = money::Money::fromCents(35'000), .due = today().addDays(1)}));
    const auto none = channels::TemplateCatalogue::parse({});
    ASSERT_RESULT(none);
    CommandExecutor speechless(database(), clock, *none, Receiver{});
    EXPECT_FALSE(FollowUpWorker(database(), clock, speechless).work().has_value()) << "it ends in the middle";
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM follow_up")), 0) << "nothing is claimed that was not done";
    work();
    work();
    EXPECT_EQ(reminders(), 1);
}

TEST_P(FollowUp, OfTwoWorkersAtOnceOneDoesIt)
{
    reachable();
    for (int i = 0; i < 20; ++i)
        ASSERT_RESULT(
            negotiation::Promises(database(), clock)
                .make({.debtor = addOther(i), .amount = money::Money::fromCents(5'000), .due = today().addDays(1)}));
    const auto templates = channels::TemplateCatalogue::shipped();
    ASSERT_RESULT(templates);
    std::latch together(2);
    const auto engine = [&] {
        const auto own = connect();
        CommandExecutor executor(*own, clock, *templates, Receiver{});
        FollowUpWorker worker(*own, clock, executor);
        together.arrive_and_wait();
        // Whoever comes second to what another has in hand looks again in its next round.
        bool isDone = false;
        for (int round = 0; round < 50 && !isDone; ++round)
            isDone = worker.work().has_value();
        EXPECT_TRUE(isDone);
    };
    std::thread one(engine);
    std::thread two(engine);
    one.join();
    two.join();
    EXPECT_EQ(reminders(), 20);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM follow_up WHERE occasion LIKE 'promise:%:due'")), 20);
}

/// An instalment that was given another day is reminded of for that day, too.
TEST_P(FollowUp, AReminderIsOfADay)
{
    reachable();
    negotiation::AgreementRequest request{.debtor = debtor, .actor = QStringLiteral("ana")};
    request.role = negotiation::Role::Supervisor;
    request.terms.instalments = 1;
    request.terms.firstDue = today().addDays(3);
    ASSERT_RESULT(negotiation::Agreements(database(), clock).create(request));
    work();
    work();
    EXPECT_EQ(reminders("parcela_vence"), 1);
    run(QStringLiteral("UPDATE agreement_instalment SET due = '%1'").arg(today().addDays(5).toString(Qt::ISODate)));
    pass(2);
    work();
    work();
    EXPECT_EQ(reminders("parcela_vence"), 2);
}

TRATO_BOTH_ENGINES(FollowUp);

} // namespace trato::engine
