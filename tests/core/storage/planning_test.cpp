// Statements that are planned once, among those that the server plans as it likes, on one connection.

#include "support/result.h"
#include "support/testdatabase.h"

namespace {

using namespace trato;
using namespace Qt::StringLiterals;
using storage::Row;

class Planning : public test::DatabaseTest {
protected:
    /// The server's word for how it planned the statement.
    Result<QString> planningOf(const QString& statement, int by = 2)
    {
        TRATO_TRY(const auto planning,
            database().one(statement, {{":by", by}}, [](const Row& row) { return row.text("planning"); }));
        return planning.value_or(QString());
    }
    void expectEachItsOwn()
    {
        for (int i = 0; i < 3; ++i) {
            EXPECT_EQ(planningOf(u"test/planned_once"_s).value_or(u"failed"_s), u"force_generic_plan"_s);
            EXPECT_EQ(planningOf(u"test/planned_once"_s).value_or(u"failed"_s), u"force_generic_plan"_s);
            EXPECT_EQ(planningOf(u"test/planned"_s).value_or(u"failed"_s), u"auto"_s);
        }
    }
};
TRATO_BOTH_ENGINES(Planning);

TEST_P(Planning, eachStatementIsPlannedAsItsFileSays) { expectEachItsOwn(); }

TEST_P(Planning, theValuesAreTheCallsOwn)
{
    for (const int by : {1, 2, 5}) {
        ASSERT_UNWRAP(const auto share,
            database().one(u"test/planned_once"_s, {{":by", by}}, [](const Row& row) { return row.integer("share"); }));
        EXPECT_EQ(share, 10 / by);
    }
}

TEST_P(Planning, aFailureLeavesTheConnectionUsable)
{
    for (const QString& statement : {u"test/planned_once"_s, u"test/planned"_s}) {
        const auto failed = planningOf(statement, 0);
        if (database().engine() == storage::Engine::PostgreSql) {
            ASSERT_FALSE(failed);
            EXPECT_EQ(failed.error().code, u"database_error"_s);
        }
        expectEachItsOwn();
    }
}

TEST_P(Planning, aRollbackDoesNotChangeIt)
{
    for (const QString& last : {u"test/planned_once"_s, u"test/planned"_s}) {
        const auto undone = database().transaction([&]() -> Result<void> {
            expectEachItsOwn();
            TRATO_CHECK(planningOf(last));
            return failure(u"undone"_s, u"undone"_s);
        });
        EXPECT_FALSE(undone);
        expectEachItsOwn();
    }
}

TEST_P(Planning, aFailureWithinATransactionUndoesIt)
{
    const auto undone = database().transaction([&]() -> Result<void> {
        TRATO_CHECK(database().execute(u"test/add_setting"_s, {{":name", u"a"_s}, {":value", u"1"_s}}));
        TRATO_CHECK(planningOf(u"test/planned_once"_s, 0));
        return failure(u"undone"_s, u"undone"_s);
    });
    EXPECT_FALSE(undone);
    EXPECT_EQ(number(u"SELECT count(*) FROM setting WHERE name = 'a'"_s), 0);
    expectEachItsOwn();
}

} // namespace
