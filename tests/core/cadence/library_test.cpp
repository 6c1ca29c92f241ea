// What the room of the cadence reads: which cadences there are, their versions, who waits, what came of the steps.

#include "support/debttest.h"

#include "cadence/library.h"
#include "cadence/planner.h"
#include "cadence/publication.h"
#include "exchange/debtimport.h"
#include "negotiation/roles.h"

namespace {

using namespace trato;
using namespace trato::cadence;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LibraryTest : public test::DatabaseTest {
protected:
    void importDebt()
    {
        const QByteArray file =
            "nome;cpf;contrato;vencimento;valor;telefone;email\nMarlene Figueiredo;31820496740;CT-1;"
            "2026-11-10;100,00;11 98765-4321;m@exemplo.com.br\n";
        ASSERT_RESULT(exchange::importDebts(
            database(), clock, file, {.creditor = u"Aurora"_s, .portfolio = u"Varejo"_s, .actor = u"bia"_s}));
    }
};

TEST_P(LibraryTest, withoutPortfolioAndPublicationThereIsNone)
{
    ASSERT_UNWRAP(const auto known, knownCadences(database()));
    EXPECT_TRUE(known.empty());
}

TEST_P(LibraryTest, versionsComeNewestFirstAndTheShippedOneLast)
{
    importDebt();
    ASSERT_UNWRAP(const QByteArray shipped, Definition::shippedText(u"padrao"_s));
    ASSERT_RESULT(publish(database(), clock, shipped, u"sandra"_s));
    ASSERT_RESULT(publish(database(), clock, shipped + "# mais\n", u"rui"_s));
    ASSERT_UNWRAP(const auto known, knownCadences(database()));
    ASSERT_EQ(known.size(), 1u);
    EXPECT_EQ(known.front().name, u"padrao"_s);
    EXPECT_EQ(known.front().portfolios, 1);
    ASSERT_UNWRAP(const auto versions, versionsOf(database(), u"padrao"_s));
    ASSERT_EQ(versions.size(), 3u);
    EXPECT_EQ(versions[0].version, 2);
    EXPECT_EQ(versions[0].publishedBy, u"rui"_s);
    EXPECT_EQ(versions[0].publishedAt, clock.now());
    EXPECT_EQ(versions[1].toml, shipped);
    EXPECT_EQ(versions[2].version, 0);
    EXPECT_TRUE(versions[2].publishedAt.isNever());
}

TEST_P(LibraryTest, whoWaitsAndWhatCameOfTheSteps)
{
    importDebt();
    ASSERT_UNWRAP(const auto planner, Planner::create(database(), clock));
    ASSERT_RESULT(planner->enrol());
    for (int round = 0; round < 2 * 24 * 7; ++round, clock.advance(30min))
        ASSERT_RESULT(planner->plan(100, [](const CallDue&) { return Result<void>(); }));
    ASSERT_UNWRAP(const auto standing, standingOn(database(), u"padrao"_s));
    ASSERT_EQ(standing.size(), 1u);
    EXPECT_EQ(standing.begin()->second.places, 1);
    EXPECT_GT(standing.begin()->second.nextAt, clock.now());
    ASSERT_UNWRAP(const auto record, recordSince(database(), u"padrao"_s, clock.now() - 24h * 8));
    ASSERT_FALSE(record.empty());
    const StepRecord& step = record.begin()->second;
    EXPECT_EQ(step.done + step.skipped, 1) << "each step once";
    int reasons = 0;
    for (const StepRecord::Reason& reason : step.reasons)
        reasons += reason.number;
    EXPECT_EQ(reasons, step.skipped);
    ASSERT_UNWRAP(const auto later, recordSince(database(), u"padrao"_s, clock.now() + 1s));
    EXPECT_TRUE(later.empty());
    ASSERT_UNWRAP(const auto other, standingOn(database(), u"outra"_s));
    EXPECT_TRUE(other.empty());
}

TRATO_BOTH_ENGINES(LibraryTest);

TEST_P(LibraryTest, whoLeadsPublishes)
{
    ASSERT_UNWRAP(const QByteArray shipped, Definition::shippedText(u"padrao"_s));
    ASSERT_RESULT(negotiation::giveRole(
        database(), clock, {.actor = u"rui"_s, .role = negotiation::Role::Supervisor, .by = u"rui"_s}));
    const auto refused = publish(database(), clock, shipped, u"sandra"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, u"not_entitled"_s);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM cadence_definition"_s), 0);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM audit_entry WHERE action = 'publish_cadence'"_s), 0);
    ASSERT_RESULT(publish(database(), clock, shipped, u"rui"_s));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM audit_entry WHERE action = 'publish_cadence' AND actor = 'rui'"_s), 1);
}

} // namespace
