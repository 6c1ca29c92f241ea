#include "storage/statements.h"
#include "support/result.h"
#include "support/testdatabase.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>

namespace trato::channels {
namespace {

using namespace Qt::StringLiterals;

/// What every round of the engine asks of the outbox, as SQLite goes about it.
class OutboxPlans : public test::DatabaseTest {};
INSTANTIATE_TEST_SUITE_P(Sqlite, OutboxPlans, testing::Values(storage::Engine::Sqlite));

TEST_P(OutboxPlans, whatIsInHandIsFoundWithoutReadingAllThatWasEverSent)
{
    for (const char* name : {"outbox_requeue_expired", "outbox_doubt_expired", "outbox_uncertain_rows",
             "outbox_give_up", "release_outbox"}) {
        ASSERT_UNWRAP(
            QString sql, storage::statementText(u"channels/"_s + QLatin1StringView(name), storage::Engine::Sqlite));
        sql.replace(QRegularExpression(u":[a-z_]+"_s), u"1"_s);
        QSqlQuery plan(database().connection());
        ASSERT_TRUE(plan.exec(u"EXPLAIN QUERY PLAN "_s + sql)) << plan.lastError().text().toStdString();
        ASSERT_TRUE(plan.next());
        EXPECT_TRUE(plan.value(3).toString().contains(u"outbox_in_hand"_s))
            << name << ": " << plan.value(3).toString().toStdString();
    }
}

} // namespace
} // namespace trato::channels
