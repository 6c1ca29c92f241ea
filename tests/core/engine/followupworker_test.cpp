#include "engine/followupworker.h"

#include "channels/templates/catalogue.h"
#include "insight/risk/riskscores.h"
#include "negotiation/agreements.h"
#include "negotiation/promises.h"
#include "queue/workqueue.h"
#include "support/debttest.h"

#include <chrono>

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

TRATO_BOTH_ENGINES(FollowUp);

} // namespace trato::engine
