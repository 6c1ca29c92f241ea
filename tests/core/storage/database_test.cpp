#include "support/result.h"
#include "support/testdatabase.h"

#include "storage/migrations.h"

namespace {

using namespace trato;

class DatabaseContract : public test::DatabaseTest {};
TRATO_BOTH_ENGINES(DatabaseContract);

TEST_P(DatabaseContract, aCopiedSchemaIsCurrent)
{
    ASSERT_RESULT(storage::requireCurrentSchema(database()));
}

TEST_P(DatabaseContract, everyTestHasADatabaseOfItsOwn)
{
    ASSERT_UNWRAP(const qint64 first, database().nextId(QStringLiteral("debtor")));
    const auto again = connect();
    ASSERT_UNWRAP(const qint64 second, again->nextId(QStringLiteral("debtor")));
    EXPECT_EQ(second, first + 1);
}

} // namespace
