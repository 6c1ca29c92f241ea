#include "storage/statements.h"
#include "support/testdatabase.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>

#include <utility>

namespace trato::cadence {

using namespace Qt::StringLiterals;

/// How SQLite goes about a round in a house of 200,000, of whom few are due.
class PlainPlans : public test::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        const auto known = database().runScript(
            u"ANALYZE; INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('debtor', 'debtor', '200000 1'), "
            "('instalment', 'instalment', '400000 2 1'), ('contact_point', 'contact_point', '400000 2 1'), "
            "('cadence_state', 'cadence_state', '200000 1 1'), ('cadence_state', 'cadence_state_due', '200000 "
            "100000'); "
            "ANALYZE sqlite_master"_s,
            u"statistics"_s);
        ASSERT_TRUE(known.has_value()) << known.error().message.toStdString();
        for (const QString& table :
            {u"cadence/due_place_table"_s, u"cadence/plain_occasion_table"_s, u"cadence/plain_table"_s})
            ASSERT_TRUE(database().execute(table).has_value()) << table.toStdString();
    }

    QString planOf(const QString& name)
    {
        auto sql = storage::statementText(name, storage::Engine::Sqlite);
        EXPECT_TRUE(sql.has_value()) << name.toStdString();
        QString text = sql.value_or(QString());
        text.replace(QRegularExpression(u"(?<!:):[a-z_]+"_s), u"1"_s);
        QSqlQuery plan(database().connection());
        EXPECT_TRUE(plan.exec(u"EXPLAIN QUERY PLAN "_s + text)) << plan.lastError().text().toStdString();
        QString steps;
        while (plan.next())
            steps += plan.value(3).toString() + u'\n';
        return steps;
    }
};
INSTANTIATE_TEST_SUITE_P(Sqlite, PlainPlans, testing::Values(storage::Engine::Sqlite));

/// A filter is made by reading a table from end to end.
TEST_P(PlainPlans, fewWhoAreDueAreLookedUpOneByOne)
{
    for (const auto& [what, table] : {std::pair(u"people"_s, u"debtor"_s), std::pair(u"debts"_s, u"instalment"_s),
             std::pair(u"contacts"_s, u"contact_point"_s)}) {
        const QString plan = planOf(u"cadence/plain_%1_gathered"_s.arg(what));
        EXPECT_TRUE(
            plan.contains(QRegularExpression(u"SEARCH %1 USING PRIMARY KEY \\((debtor_)?id=\\?\\)"_s.arg(table))))
            << plan.toStdString();
        EXPECT_FALSE(plan.contains(u"BLOOM FILTER"_s)) << plan.toStdString();
        EXPECT_FALSE(plan.contains(u"SCAN "_s + table)) << plan.toStdString();
        EXPECT_FALSE(plan.contains(u"TEMP B-TREE"_s)) << "in the order of the debtors" << plan.toStdString();
    }
}

TEST_P(PlainPlans, fewWhoAreDueAreFoundByTheirHour)
{
    const QString plan = planOf(u"cadence/plain_places_sparse"_s);
    EXPECT_TRUE(plan.startsWith(u"SEARCH place USING INDEX cadence_state_due (next_at<?)"_s)) << plan.toStdString();
}

/// Each table is read from where the range begins to where it ends, in the order in which it is clustered.
TEST_P(PlainPlans, aRangeWhereMostAreDueIsReadAsItStands)
{
    for (const QString& what : {u"places"_s, u"people"_s, u"debts"_s, u"contacts"_s}) {
        const QString plan = planOf(u"cadence/plain_%1_dense"_s.arg(what));
        EXPECT_TRUE(plan.startsWith(u"SEARCH "_s)) << plan.toStdString();
        EXPECT_TRUE(plan.contains(u"USING PRIMARY KEY ("_s)) << plan.toStdString();
        EXPECT_FALSE(plan.contains(u"TEMP B-TREE"_s)) << plan.toStdString();
    }
}

/// How the server goes about the same.
class PlainServerPlans : public test::DatabaseTest {
protected:
    QString planOf(const QString& name)
    {
        const auto sql = storage::statementText(name, storage::Engine::PostgreSql);
        EXPECT_TRUE(sql.has_value()) << name.toStdString();
        QString text = sql.value_or(QString());
        text.replace(u":last"_s, u"'400'"_s);
        // A class of letters ("[:space:]") is no value.
        text.replace(QRegularExpression(u"(?<![:\\[]):[a-z_]+"_s), u"'1'"_s);
        QSqlQuery plan(database().connection());
        EXPECT_TRUE(plan.exec(u"EXPLAIN "_s + text)) << plan.lastError().text().toStdString();
        QString steps;
        while (plan.next())
            steps += plan.value(0).toString() + u'\n';
        return steps;
    }
};
INSTANTIATE_TEST_SUITE_P(Postgresql, PlainServerPlans, testing::Values(storage::Engine::PostgreSql));

TEST_P(PlainServerPlans, contactsOfTheFewWhoAreDueAreLookedUp)
{
    const QString steps = planOf(u"cadence/plan_plain_sparse"_s);
    EXPECT_FALSE(steps.contains(QRegularExpression(u"debtor_id >= [^\n]*debtor_id <= [^\n]*\\n[^\n]*do_not_contact"_s)))
        << steps.toStdString();
    EXPECT_TRUE(steps.contains(u"(debtor_id = place"_s)) << steps.toStdString();
}

TEST_P(PlainPlans, whoIsDueIsCountedFromTheIndexAlone)
{
    const QString plan = planOf(u"cadence/due_blocks"_s);
    EXPECT_TRUE(plan.contains(u"USING COVERING INDEX cadence_state_due (next_at<?)"_s)) << plan.toStdString();
}

/// Each connection looks only at those of its range.
TEST_P(PlainServerPlans, whoIsDueInARangeIsFoundInTheIndex)
{
    const auto known = database().runScript(
        u"INSERT INTO debtor (id, kind, name, name_folded, created_at, updated_at) "
        "SELECT n, 'person', 'Ana ' || n, 'ana ' || n, 1, 1 FROM generate_series(1, 4000) AS n; "
        "INSERT INTO cadence_state (debtor_id, portfolio_id, anchor_due, step, next_at, state, updated_at) "
        "SELECT n, 1, '2026-11-11', 'd+10', CASE WHEN n % 100 = 0 THEN 1 ELSE 1000 END, 'active', 1 "
        "FROM generate_series(1, 4000) AS n; ANALYZE"_s,
        u"statistics"_s);
    ASSERT_TRUE(known.has_value()) << known.error().message.toStdString();
    const QString steps = planOf(u"cadence/due_debtors_sparse"_s);
    EXPECT_TRUE(steps.contains(QRegularExpression(
        u"cadence_state_due[^\n]*\n[^\n]*Index Cond: [^\n]*next_at <= [^\n]*debtor_id >= [^\n]*debtor_id <= "_s)))
        << steps.toStdString();
}

/// Where no join looks up row by row a list was joined with every contact there is, in each range again.
TEST_P(PlainServerPlans, contactsOfARangeAreReadOnceForTheLists)
{
    const auto known = database().runScript(
        u"INSERT INTO debtor (id, kind, name, name_folded, created_at, updated_at) "
        "SELECT n, 'person', 'Ana ' || n, 'ana ' || n, 1, 1 FROM generate_series(1, 4000) AS n; "
        "INSERT INTO contact_point (debtor_id, id, kind, value, source, created_at) "
        "SELECT n, n, 'phone', '+551198' || (1000000 + n), 'import', 1 FROM generate_series(1, 4000) AS n; "
        "INSERT INTO do_not_contact (value, entry, list, creditor_id, channel, legal, source, valid_from, listed_by, "
        "listed_at) SELECT '+551198' || (1000000 + n), 'x', 'house', 0, '*', 0, 'us', '2026-01-01', 'ana', 1 "
        "FROM generate_series(1, 300) AS n; ANALYZE; SET enable_nestloop = off; SET join_collapse_limit = 1"_s,
        u"statistics"_s);
    ASSERT_TRUE(known.has_value()) << known.error().message.toStdString();
    const QString steps = planOf(u"cadence/plan_plain_dense"_s);
    EXPECT_TRUE(steps.contains(u"do_not_contact"_s)) << steps.toStdString();
    EXPECT_FALSE(steps.contains(u"contact_point_by_value"_s)) << steps.toStdString();
}

} // namespace trato::cadence
