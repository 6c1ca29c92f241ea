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
class OutboxPlans : public test::DatabaseTest {
protected:
    /// The first step of its plan.
    QString planOf(const char* name)
    {
        auto text = storage::statementText(u"channels/"_s + QLatin1StringView(name), storage::Engine::Sqlite);
        EXPECT_TRUE(text.has_value()) << name;
        QString sql = text.value_or(QString());
        sql.replace(QRegularExpression(u":[a-z_]+"_s), u"1"_s);
        QSqlQuery plan(database().connection());
        EXPECT_TRUE(plan.exec(u"EXPLAIN QUERY PLAN "_s + sql)) << plan.lastError().text().toStdString();
        return plan.next() ? plan.value(3).toString() : QString();
    }
};
INSTANTIATE_TEST_SUITE_P(Sqlite, OutboxPlans, testing::Values(storage::Engine::Sqlite));

TEST_P(OutboxPlans, whatIsInHandIsFoundWithoutReadingAllThatWasEverSent)
{
    for (const char* name :
        {"outbox_requeue_expired", "outbox_doubt_expired", "outbox_uncertain_rows", "outbox_give_up", "release_outbox"})
        EXPECT_TRUE(planOf(name).contains(u"outbox_in_hand"_s)) << name << ": " << planOf(name).toStdString();
    EXPECT_TRUE(planOf("outbox_overdue").contains(u"outbox_falling_back"_s)) << planOf("outbox_overdue").toStdString();
}

} // namespace
} // namespace trato::channels
