#include "core/payments/reconciliation/ledgertest.h"

#include "storage/statements.h"
#include "support/result.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>

namespace {

using namespace trato;
using namespace Qt::StringLiterals;

/// How SQLite goes through the staged payments, before tables are counted and after.
class StagePlans : public test::LedgerTest {
protected:
    void expectIndexes(const char* name)
    {
        ASSERT_UNWRAP(QString sql,
            storage::statementText(u"payments/stage_by_"_s + QLatin1StringView(name), storage::Engine::Sqlite));
        sql.replace(QRegularExpression(u":[a-z]+"_s), u"'x'"_s);
        QSqlQuery plan(database().connection());
        ASSERT_TRUE(plan.exec(u"EXPLAIN QUERY PLAN "_s + sql)) << plan.lastError().text().toStdString();
        int steps = 0;
        while (plan.next()) {
            const QString step = plan.value(3).toString();
            ++steps;
            EXPECT_TRUE(!step.startsWith(u"SCAN "_s) || step == u"SCAN s"_s) << name << ": " << step.toStdString();
            EXPECT_FALSE(step.contains(u">?"_s)) << name << " looks through a range: " << step.toStdString();
            EXPECT_FALSE(step.contains(u"BLOOM"_s) && step.contains(u"<expr>"_s)) << name << ": " << step.toStdString();
        }
        EXPECT_GT(steps, 1) << name;
    }
};
INSTANTIATE_TEST_SUITE_P(Sqlite, StagePlans, testing::Values(storage::Engine::Sqlite));

constexpr const char* byKey[] = {"txid", "our_number", "reference", "paper", "payer"};

TEST_P(StagePlans, onlyTheStagedPaymentsAreReadFromEndToEnd)
{
    for (const char* name : byKey)
        expectIndexes(name);
}

TEST_P(StagePlans, norOnceTablesAreAnalysed)
{
    const CreditorId creditor = addCreditor();
    for (int number = 1; number <= 300; ++number)
        slip(creditor, number, 1'000 * number);
    run(u"ANALYZE"_s);
    for (const char* name : byKey)
        expectIndexes(name);
}

} // namespace
