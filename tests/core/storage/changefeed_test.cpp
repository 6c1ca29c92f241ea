#include "support/result.h"
#include "support/testdatabase.h"
#include "support/waiting.h"

#include "storage/changefeed.h"

#include <QSqlQuery>

#include <chrono>

namespace {

using namespace trato;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct Change {
    QString topic;
    DebtorId debtor;
    bool operator==(const Change&) const = default;
};

class ChangeFeedContract : public test::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        auto opened = storage::ChangeFeed::open(databaseUrl());
        ASSERT_RESULT(opened);
        m_feed = std::move(*opened);
        QObject::connect(
            m_feed.get(), &storage::ChangeFeed::changed, m_feed.get(), [this](const QString& topic, DebtorId debtor) {
                m_changes.push_back({topic, debtor});
            });
        QObject::connect(m_feed.get(), &storage::ChangeFeed::interrupted, m_feed.get(), [this] { ++m_interruptions; });
    }
    void TearDown() override
    {
        m_feed.reset();
        DatabaseTest::TearDown();
    }

    static Result<void> change(storage::Database& database, const QString& name, DebtorId debtor)
    {
        return database.transaction([&]() -> Result<void> {
            TRATO_CHECK(database.execute(u"test/add_setting"_s, {{":name", name}, {":value", u"1"_s}}));
            return database.announce(u"timeline"_s, debtor);
        });
    }
    static Change expected(DebtorId debtor) { return {u"timeline"_s, debtor}; }

    std::unique_ptr<storage::ChangeFeed> m_feed;
    std::vector<Change> m_changes;
    int m_interruptions = 0;
};
TRATO_BOTH_ENGINES(ChangeFeedContract);

TEST_P(ChangeFeedContract, tellsOfACommitWithinASecond)
{
    ASSERT_RESULT(change(database(), u"a"_s, DebtorId(7)));
    ASSERT_TRUE(test::waitUntil([&] { return !m_changes.empty(); }, 1s));
    EXPECT_EQ(m_changes, std::vector<Change>{expected(DebtorId(7))});
    ASSERT_RESULT(change(database(), u"b"_s, DebtorId(8)));
    ASSERT_TRUE(test::waitUntil([&] { return m_changes.size() == 2; }, 1s));
    EXPECT_EQ(m_changes.back(), expected(DebtorId(8)));
}

TEST_P(ChangeFeedContract, saysNothingOfARolledBackOne)
{
    ASSERT_FALSE(database().transaction([&]() -> Result<void> {
        TRATO_CHECK(change(database(), u"a"_s, DebtorId(7)));
        return failure(u"no"_s, {});
    }));
    // The commit that follows shows that the feed had its time.
    ASSERT_RESULT(change(database(), u"b"_s, DebtorId(8)));
    ASSERT_TRUE(test::waitUntil([&] { return !m_changes.empty(); }, 1s));
    EXPECT_EQ(m_changes, std::vector<Change>{expected(DebtorId(8))});
}

TEST_P(ChangeFeedContract, anAnnouncementWithoutADebtorIsForAll)
{
    ASSERT_RESULT(change(database(), u"a"_s, {}));
    ASSERT_TRUE(test::waitUntil([&] { return !m_changes.empty(); }, 1s));
    EXPECT_FALSE(m_changes.front().debtor.isValid());
}

TEST_P(ChangeFeedContract, whatIsNotAnnouncedIsToldOfAFileAlone)
{
    ASSERT_RESULT(database().execute(u"test/add_setting"_s, {{":name", u"quiet"_s}, {":value", u"1"_s}}));
    if (isSqlite()) {
        ASSERT_TRUE(test::waitUntil([&] { return !m_changes.empty(); }, 10s));
        EXPECT_EQ(m_changes, std::vector<Change>{Change{}});
        return;
    }
    ASSERT_RESULT(change(database(), u"b"_s, DebtorId(8)));
    ASSERT_TRUE(test::waitUntil([&] { return !m_changes.empty(); }, 1s));
    EXPECT_EQ(m_changes, std::vector<Change>{expected(DebtorId(8))});
}

TEST_P(ChangeFeedContract, anAnnouncementOutsideOfATransactionIsToldToo)
{
    ASSERT_RESULT(database().announce(u"timeline"_s, DebtorId(7)));
    ASSERT_TRUE(test::waitUntil([&] { return !m_changes.empty(); }, 1s));
    EXPECT_EQ(m_changes, std::vector<Change>{expected(DebtorId(7))});
}

TEST_P(ChangeFeedContract, tooMuchAtOnceIsAboutEverything)
{
    if (!isSqlite())
        GTEST_SKIP() << "the server tells each one";
    const auto announceMany = [&](int count) {
        return database().transaction([&]() -> Result<void> {
            for (int i = 1; i <= count; ++i)
                TRATO_CHECK(database().announce(u"timeline"_s, DebtorId(i)));
            return {};
        });
    };
    ASSERT_RESULT(announceMany(9'000));
    ASSERT_TRUE(test::waitUntil([&] { return !m_changes.empty(); }, 2s));
    EXPECT_EQ(m_changes, std::vector<Change>{Change{}});
    ASSERT_UNWRAP(const auto kept,
        database().one(u"test/count_notes"_s, {}, [](const storage::Row& row) { return row.integer("n"); }));
    EXPECT_LE(kept, 5'000);
    m_changes.clear();
    ASSERT_RESULT(change(database(), u"b"_s, DebtorId(8)));
    ASSERT_TRUE(test::waitUntil([&] { return !m_changes.empty(); }, 1s));
    EXPECT_EQ(m_changes, std::vector<Change>{expected(DebtorId(8))});
}

TEST_P(ChangeFeedContract, comesBackByItselfAfterTheServerDroppedIt)
{
    if (isSqlite())
        GTEST_SKIP() << "a file has no server that could drop it";
    run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
    ASSERT_TRUE(test::waitUntil([&] { return m_interruptions > 0 && !m_changes.empty(); }, 20s));
    m_changes.clear();
    ASSERT_RESULT(change(database(), u"a"_s, DebtorId(7)));
    ASSERT_TRUE(test::waitUntil([&] { return !m_changes.empty(); }, 2s));
    EXPECT_EQ(m_changes.front(), expected(DebtorId(7)));
}

TEST(ChangeFeedOpening, aDatabaseThatIsNotThereIsRefused)
{
    EXPECT_FALSE(storage::ChangeFeed::open(u"sqlite:///nowhere/at/all.db"_s));
}

} // namespace
