#include "support/result.h"
#include "support/shared.h"
#include "support/testdatabase.h"

#include <QProcess>

#include <csignal>

namespace {

using namespace trato;
using namespace Qt::StringLiterals;

class Kill : public test::DatabaseTest {};
TRATO_BOTH_ENGINES(Kill);

/// Lets the victim commit `atLeast` times, kills it, and answers how many commits it has acknowledged.
int killedAfter(const QString& url, int atLeast)
{
    QProcess victim;
    victim.start(test::programPath(u"storage_victim"_s), {url});
    QByteArray said;
    while (said.count('\n') < atLeast && victim.waitForReadyRead(20'000))
        said += victim.readAllStandardOutput();
    victim.kill();
    EXPECT_TRUE(victim.waitForFinished());
    EXPECT_EQ(victim.exitStatus(), QProcess::CrashExit);
    said += victim.readAllStandardOutput();
    return static_cast<int>(said.count('\n'));
}

TEST_P(Kill, keepsWhatWasAcknowledgedAndNothingHalf)
{
    for (const int atLeast : {1, 2, 7, 20}) {
        run(u"DELETE FROM setting; DELETE FROM schema_migration WHERE version >= 10000"_s);
        const int acknowledged = killedAfter(databaseUrl(), atLeast);
        ASSERT_GE(acknowledged, atLeast);
        const qint64 kept = number(u"SELECT COUNT(*) FROM schema_migration WHERE version > 10000"_s);
        EXPECT_GE(kept, acknowledged);
        EXPECT_LE(kept, acknowledged + 1);
        EXPECT_EQ(number(u"SELECT COUNT(*) FROM setting"_s), 200 * kept);
        EXPECT_EQ(number(u"SELECT MAX(version) FROM schema_migration"_s), 10'000 + kept);
    }
}

TEST_P(Kill, itsLocksGoWithIt)
{
    killedAfter(databaseUrl(), 3);
    ASSERT_RESULT(database().transaction([&] {
        return database().execute(u"test/change_settings"_s, {{":value", u"free"_s}, {":pattern", u"%"_s}});
    }));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM setting WHERE value <> 'free'"_s), 0);
}

} // namespace
