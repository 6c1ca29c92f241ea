#include "support/result.h"
#include "support/testdatabase.h"

#include <algorithm>
#include <stdexcept>
#include <thread>

namespace {

using namespace trato;
using namespace Qt::StringLiterals;

class TransactionContract : public test::DatabaseTest {
protected:
    Result<void> add(const QString& name) { return add(database(), name); }
    static Result<void> add(storage::Database& database, const QString& name)
    {
        TRATO_CHECK(database.execute(u"test/add_setting"_s, {{":name", name}, {":value", u"0"_s}}));
        return {};
    }
    QString names()
    {
        QString all;
        for (const QString& name : column(u"SELECT name FROM setting ORDER BY name"_s))
            all += name;
        return all;
    }
};
TRATO_BOTH_ENGINES(TransactionContract);

TEST_P(TransactionContract, aValueCommits)
{
    const auto done = database().transaction([&]() -> Result<int> {
        TRATO_CHECK(add(u"a"_s));
        TRATO_CHECK(add(u"b"_s));
        return 7;
    });
    ASSERT_RESULT(done);
    EXPECT_EQ(*done, 7);
    EXPECT_EQ(names(), u"ab"_s);
}

TEST_P(TransactionContract, anErrorRollsBack)
{
    const auto done = database().transaction([&]() -> Result<void> {
        TRATO_CHECK(add(u"a"_s));
        return failure(u"no"_s, {});
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, u"no"_s);
    EXPECT_EQ(names(), QString());
    ASSERT_RESULT(add(u"later"_s));
}

TEST_P(TransactionContract, anExceptionRollsBack)
{
    const auto work = [&]() -> Result<void> {
        TRATO_CHECK(add(u"a"_s));
        throw std::runtime_error("half way");
    };
    EXPECT_THROW((void)database().transaction(work).has_value(), std::runtime_error);
    EXPECT_EQ(names(), QString());
    ASSERT_RESULT(database().transaction([&] { return add(u"later"_s); }));
    EXPECT_EQ(names(), u"later"_s);
}

TEST_P(TransactionContract, aRefusedStatementRollsBackWhatCameBefore)
{
    const auto done = database().transaction([&]() -> Result<void> {
        TRATO_CHECK(add(u"a"_s));
        TRATO_CHECK(add(u"a"_s));
        return {};
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, u"database_conflict"_s);
    EXPECT_EQ(names(), QString());
}

TEST_P(TransactionContract, aFailedInnerOneUndoesOnlyItself)
{
    const auto done = database().transaction([&]() -> Result<void> {
        TRATO_CHECK(add(u"a"_s));
        const auto inner = database().transaction([&]() -> Result<void> {
            TRATO_CHECK(add(u"b"_s));
            TRATO_CHECK(add(u"a"_s));
            return {};
        });
        EXPECT_FALSE(inner);
        TRATO_CHECK(add(u"c"_s));
        return database().transaction([&] { return add(u"d"_s); });
    });
    ASSERT_RESULT(done);
    EXPECT_EQ(names(), u"acd"_s);
}

TEST_P(TransactionContract, theOuterFailureUndoesACommittedInnerOne)
{
    const auto done = database().transaction([&]() -> Result<void> {
        TRATO_CHECK(database().transaction([&] { return add(u"inner"_s); }));
        return failure(u"no"_s, {});
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(names(), QString());
}

TEST_P(TransactionContract, threeDeep)
{
    const auto done = database().transaction([&]() -> Result<void> {
        TRATO_CHECK(add(u"a"_s));
        return database().transaction([&]() -> Result<void> {
            TRATO_CHECK(add(u"b"_s));
            EXPECT_FALSE(database().transaction([&]() -> Result<void> {
                TRATO_CHECK(add(u"c"_s));
                return failure(u"no"_s, {});
            }));
            return {};
        });
    });
    ASSERT_RESULT(done);
    EXPECT_EQ(names(), u"ab"_s);
}

// PostgreSQL refuses everything after a failed statement and answers COMMIT with a silent ROLLBACK; SQLite keeps the
// rest. Either is right, but success must mean that it is there.
TEST_P(TransactionContract, successMeansThatItIsThere)
{
    const auto done = database().transaction([&]() -> Result<void> {
        TRATO_CHECK(add(u"a"_s));
        EXPECT_FALSE(add(u"a"_s));
        return {};
    });
    EXPECT_EQ(done.has_value(), names() == u"a"_s);
    ASSERT_RESULT(database().transaction([&] { return add(u"later"_s); }));
}

TEST_P(TransactionContract, anAbortedInnerOneDoesNotPassForDone)
{
    const auto done = database().transaction([&]() -> Result<void> {
        TRATO_CHECK(add(u"a"_s));
        const auto inner = database().transaction([&]() -> Result<void> {
            TRATO_CHECK(add(u"b"_s));
            EXPECT_FALSE(add(u"a"_s));
            return {};
        });
        EXPECT_EQ(inner.has_value(), isSqlite());
        return add(u"c"_s);
    });
    ASSERT_RESULT(done);
    EXPECT_EQ(names(), isSqlite() ? u"abc"_s : u"ac"_s);
}

TEST_P(TransactionContract, othersSeeItOnlyWhenItIsCommitted)
{
    const auto other = connect();
    const auto seen = [&] {
        const auto value =
            other->one(u"test/setting"_s, {{":name", u"a"_s}}, [](const auto& row) { return row.text("value"); });
        EXPECT_TRUE(value);
        return value && value->has_value();
    };
    ASSERT_RESULT(database().transaction([&]() -> Result<void> {
        TRATO_CHECK(add(u"a"_s));
        EXPECT_FALSE(seen());
        return {};
    }));
    EXPECT_TRUE(seen());
}

TEST_P(TransactionContract, anotherWritersLockIsBusyNotAnError)
{
    ASSERT_RESULT(add(u"counter"_s));
    const auto other = connect();
    // Not through transaction(): there the writers of one process would wait for each other.
    ASSERT_RESULT(other->runScript(isSqlite() ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s, u"test"_s));
    ASSERT_RESULT(other->execute(u"test/count_up"_s));
    run(isSqlite() ? u"PRAGMA busy_timeout = 30"_s : u"SET lock_timeout = '30ms'"_s);
    const auto blocked = database().execute(u"test/count_up"_s);
    ASSERT_FALSE(blocked);
    EXPECT_EQ(blocked.error().code, u"database_busy"_s);
    ASSERT_RESULT(other->runScript(u"COMMIT"_s, u"test"_s));
    ASSERT_RESULT(database().execute(u"test/count_up"_s));
    EXPECT_EQ(number(u"SELECT value FROM setting"_s), 2);
}

TEST_P(TransactionContract, noUpdateOfManyWritersIsLost)
{
    ASSERT_RESULT(add(u"counter"_s));
    constexpr int writers = 6;
    constexpr int rounds = 25;
    const auto work = [this] {
        const auto own = connect();
        for (int i = 0; i < rounds; ++i) {
            const auto done = own->transaction([&] { return own->execute(u"test/count_up"_s); });
            EXPECT_TRUE(done) << done.error().message.toStdString();
        }
    };
    std::vector<std::jthread> threads;
    for (int i = 0; i < writers; ++i)
        threads.emplace_back(work);
    threads.clear();
    EXPECT_EQ(number(u"SELECT value FROM setting"_s), writers * rounds);
}

TEST_P(TransactionContract, numbersOfASequenceAreGivenOnceToManyThreads)
{
    std::vector<std::vector<qint64>> given(4);
    {
        std::vector<std::jthread> threads;
        for (auto& mine : given) {
            threads.emplace_back([this, &mine] {
                const auto own = connect();
                for (int i = 0; i < 20; ++i) {
                    const auto ids = own->transaction([&] { return own->nextIds(u"outbox"_s, 3); });
                    ASSERT_TRUE(ids);
                    mine.insert(mine.end(), ids->begin(), ids->end());
                }
            });
        }
    }
    std::vector<qint64> all;
    for (const auto& mine : given) {
        EXPECT_TRUE(std::is_sorted(mine.begin(), mine.end()));
        all.insert(all.end(), mine.begin(), mine.end());
    }
    std::sort(all.begin(), all.end());
    EXPECT_EQ(std::adjacent_find(all.begin(), all.end()), all.end());
    EXPECT_EQ(all.size(), 240U);
}

} // namespace
