#include "storage/statements.h"
#include "support/testdatabase.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>

namespace trato::engine {

using namespace Qt::StringLiterals;

/// How SQLite goes about what is asked in every round, whether there is work or not.
class RoundPlans : public test::DatabaseTest {
protected:
    QStringList stepsOf(const QString& name)
    {
        auto sql = storage::statementText(name, storage::Engine::Sqlite);
        EXPECT_TRUE(sql.has_value()) << name.toStdString();
        QString text = sql.value_or(QString());
        text.replace(QRegularExpression(u"(?<!:):[a-z_]+"_s), u"1"_s);
        QSqlQuery plan(database().connection());
        EXPECT_TRUE(plan.exec(u"EXPLAIN QUERY PLAN "_s + text)) << plan.lastError().text().toStdString();
        QStringList steps;
        while (plan.next())
            steps.append(plan.value(3).toString());
        return steps;
    }
};
INSTANTIATE_TEST_SUITE_P(Sqlite, RoundPlans, testing::Values(storage::Engine::Sqlite));

TEST_P(RoundPlans, noTableThatGrowsIsReadFromEndToEnd)
{
    const QRegularExpression grows(
        u"^SCAN (interaction|outbox|payment|payment_request|r|p|allocation|hold|agreement_instalment|instalment|"
        "learned_debtor|debtor)\\b"_s);
    for (const QString& name : {u"insight/touched"_s, u"payments/waiting_requests"_s, u"payments/unasked_requests"_s,
             u"payments/orphaned_requests"_s, u"payments/unfollowed_payments"_s, u"engine/claims_unproved"_s,
             u"engine/matched_by_hand"_s, u"engine/proofs_unproved"_s, u"engine/instalments_soon"_s,
             u"engine/promises_due"_s, u"engine/agreements_approved"_s, u"cadence/events_payment"_s,
             u"negotiation/overdue_agreements"_s}) {
        const QStringList steps = stepsOf(name);
        EXPECT_FALSE(steps.isEmpty()) << name.toStdString();
        for (const QString& step : steps)
            EXPECT_FALSE(grows.match(step).hasMatch() && !step.contains(u"VIRTUAL"_s))
                << name.toStdString() << ": " << step.toStdString();
    }
}

} // namespace trato::engine
