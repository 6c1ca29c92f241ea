#include "storage/sideconnection.h"
#include "support/result.h"
#include "support/testdatabase.h"

#include <optional>
#include <thread>

namespace {

using namespace trato;
using namespace Qt::StringLiterals;

class SideConnectionContract : public test::DatabaseTest {
protected:
    static Result<void> add(storage::Database& database, const QString& name)
    {
        return database.transaction([&]() -> Result<void> {
            TRATO_CHECK(database.execute(u"test/add_setting"_s, {{":name", name}, {":value", u"0"_s}}));
            return {};
        });
    }
};
TRATO_BOTH_ENGINES(SideConnectionContract);

TEST_P(SideConnectionContract, worksOverOneConnectionInOneThreadOfItsOwn)
{
    storage::SideConnection side(database().url());
    std::optional<std::thread::id> thread;
    const storage::Database* connection = nullptr;
    for (const auto* name : {"a", "b", "c"}) {
        side.start([&, name](storage::Database& other) {
            EXPECT_EQ(thread.value_or(std::this_thread::get_id()), std::this_thread::get_id());
            EXPECT_TRUE(!connection || connection == &other);
            thread = std::this_thread::get_id();
            connection = &other;
            return add(other, QString::fromLatin1(name));
        });
        ASSERT_RESULT(side.finish());
    }
    EXPECT_NE(*thread, std::this_thread::get_id());
    EXPECT_NE(connection, &database());
    EXPECT_EQ(column(u"SELECT name FROM setting ORDER BY name"_s).size(), 3U);
}

TEST_P(SideConnectionContract, tellsHowItsWorkEnded)
{
    storage::SideConnection side(database().url());
    ASSERT_RESULT(side.finish());
    side.start([](storage::Database&) { return Result<void>(failure(u"refused"_s, u"not today"_s)); });
    const auto refused = side.finish();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, u"refused"_s);
    ASSERT_RESULT(side.finish()); // said once
    side.start([](storage::Database& other) { return add(other, u"a"_s); });
    ASSERT_RESULT(side.finish());
}

TEST_P(SideConnectionContract, itsEndWaitsForItsWork)
{
    {
        storage::SideConnection side(database().url());
        side.start([](storage::Database& other) { return add(other, u"a"_s); });
    }
    EXPECT_EQ(column(u"SELECT name FROM setting"_s).size(), 1U);
}

TEST(SideConnection, tellsWhyItCanNotBeOpened)
{
    storage::SideConnection side(u"sqlite:///nowhere/at/all.db"_s);
    bool ran = false;
    side.start([&](storage::Database&) {
        ran = true;
        return Result<void>();
    });
    const auto opened = side.finish();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, u"no_database"_s);
    EXPECT_FALSE(ran);
}

} // namespace
