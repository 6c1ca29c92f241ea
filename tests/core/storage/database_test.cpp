#include "support/result.h"
#include "support/testdatabase.h"

#include "storage/migrations.h"

#include <limits>
#include <stdexcept>

namespace {

using namespace trato;
using namespace Qt::StringLiterals;
using storage::Bindings;
using storage::Row;

class DatabaseContract : public test::DatabaseTest {
protected:
    Result<qint64> add(const QString& name, const QString& value)
    {
        return database().execute(u"test/add_setting"_s, {{":name", name}, {":value", value}});
    }
    std::vector<QString> names() { return column(u"SELECT name FROM setting ORDER BY name"_s); }
};
TRATO_BOTH_ENGINES(DatabaseContract);

struct Echo {
    qint64 integer;
    QString text;
    QByteArray bytes;
    double real;
    bool flag;
    QDate date;
    Instant instant;
    bool isNull;
};

Result<std::optional<Echo>> echo(storage::Database& database, const Bindings& bindings)
{
    return database.one(u"test/echo"_s, bindings, [](const Row& row) {
        return Echo{row.integer("integer"), row.text("text"), row.bytes("bytes"), row.real("real"), row.flag("flag"),
            row.date("date"), row.instant("instant"), row.isNull("text") && row.isNull("integer")};
    });
}

TEST_P(DatabaseContract, everyKindOfValueComesBack)
{
    const QByteArray bytes = QByteArray::fromHex("00ff0a0d27225c00c3");
    for (const qint64 integer :
        {qint64(0), qint64(-1), std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()}) {
        ASSERT_UNWRAP(const auto row,
            echo(database(),
                {{":integer", integer}, {":text", u"ação 'entre' \"aspas\" \\ 🙂\n\t;--"_s}, {":bytes", bytes},
                    {":real", 0.1}, {":flag", true}, {":date", QDate(2026, 2, 28)}, {":instant", clock.now()}}));
        ASSERT_TRUE(row);
        EXPECT_EQ(row->integer, integer);
        EXPECT_EQ(row->text, u"ação 'entre' \"aspas\" \\ 🙂\n\t;--"_s);
        EXPECT_EQ(row->bytes, bytes);
        EXPECT_EQ(row->real, 0.1);
        EXPECT_TRUE(row->flag);
        EXPECT_EQ(row->date, QDate(2026, 2, 28));
        EXPECT_EQ(row->instant, clock.now());
        EXPECT_FALSE(row->isNull);
    }
}

TEST_P(DatabaseContract, nothingIsNull)
{
    ASSERT_UNWRAP(const auto row,
        echo(database(),
            {{":integer", DebtorId()}, {":text", std::optional<QString>()}, {":bytes", std::nullopt},
                {":real", std::nullopt}, {":flag", std::nullopt}, {":date", QDate()}, {":instant", Instant()}}));
    ASSERT_TRUE(row);
    EXPECT_TRUE(row->isNull);
    EXPECT_EQ(row->text, QString());
    EXPECT_EQ(row->bytes, QByteArray());
    EXPECT_FALSE(row->date.isValid());
    EXPECT_TRUE(row->instant.isNever());
}

TEST_P(DatabaseContract, emptyIsNotNull)
{
    ASSERT_UNWRAP(const auto row,
        echo(database(), {{":integer", 0}, {":text", QString()}, {":bytes", QByteArray()}, {":real", 0.0},
                             {":flag", false}, {":date", QDate()}, {":instant", Instant()}}));
    ASSERT_TRUE(row);
    EXPECT_FALSE(row->isNull);
}

TEST_P(DatabaseContract, aLargeValueComesBack)
{
    const QString text(3'000'000, u'ç');
    ASSERT_RESULT(add(u"large"_s, text));
    ASSERT_UNWRAP(const auto value,
        database().one(u"test/setting"_s, {{":name", u"large"_s}}, [](const Row& row) { return row.text("value"); }));
    EXPECT_TRUE(value == text);
}

TEST_P(DatabaseContract, executeCountsWhatItChanged)
{
    for (const QString& name : {u"a1"_s, u"a2"_s, u"b1"_s})
        ASSERT_RESULT(add(name, u"0"_s));
    ASSERT_UNWRAP(
        const qint64 two, database().execute(u"test/change_settings"_s, {{":value", u"1"_s}, {":pattern", u"a%"_s}}));
    EXPECT_EQ(two, 2);
    ASSERT_UNWRAP(
        const qint64 none, database().execute(u"test/change_settings"_s, {{":value", u"1"_s}, {":pattern", u"c%"_s}}));
    EXPECT_EQ(none, 0);
}

TEST_P(DatabaseContract, rowsComeInOrderAndOneTakesTheFirst)
{
    const auto name = [](const Row& row) { return row.text("name"); };
    ASSERT_UNWRAP(const auto empty, database().all(u"test/settings"_s, {}, name));
    EXPECT_TRUE(empty.empty());
    ASSERT_UNWRAP(const auto nobody, database().one(u"test/settings"_s, {}, name));
    EXPECT_FALSE(nobody);
    for (const QString& each : {u"b"_s, u"a"_s, u"c"_s})
        ASSERT_RESULT(add(each, each));
    ASSERT_UNWRAP(const auto all, database().all(u"test/settings"_s, {}, name));
    EXPECT_EQ(all, (std::vector<QString>{u"a"_s, u"b"_s, u"c"_s}));
    ASSERT_UNWRAP(const auto first, database().one(u"test/settings"_s, {}, name));
    EXPECT_EQ(first, u"a"_s);
}

TEST_P(DatabaseContract, whatAStatementReturnsIsKeptToo)
{
    ASSERT_UNWRAP(
        const auto pair, database().one(u"test/add_setting_returning"_s, {{":name", u"k"_s}, {":value", u"v"_s}},
                             [](const Row& row) { return row.text("pair"); }));
    EXPECT_EQ(pair, u"k=v"_s);
    EXPECT_EQ(names(), std::vector<QString>{u"k"_s});
}

TEST_P(DatabaseContract, aPlaceholderMayStandTwice)
{
    ASSERT_RESULT(add(u"x"_s, u"y"_s));
    ASSERT_RESULT(add(u"y"_s, u"x"_s));
    ASSERT_UNWRAP(const auto found,
        database().one(u"test/count_word"_s, {{":word", u"x"_s}}, [](const Row& row) { return row.integer("found"); }));
    EXPECT_EQ(found, 2);
}

TEST_P(DatabaseContract, colonsInLiteralsAreNoPlaceholders)
{
    ASSERT_RESULT(add(u"x"_s, u"y"_s));
    ASSERT_UNWRAP(const auto row, database().one(u"test/colons"_s, {{":name", u"x"_s}},
                                      [](const Row& r) { return r.text("clock") + r.text("a:b"); }));
    EXPECT_EQ(row, u"12:30x"_s);
}

TEST_P(DatabaseContract, anotherStatementMayRunWhileRowsAreVisited)
{
    for (const QString& each : {u"a"_s, u"b"_s, u"c"_s})
        ASSERT_RESULT(add(each, each));
    int visited = 0;
    ASSERT_RESULT(database().each(u"test/settings"_s, {}, [&](const Row& row) {
        const auto value = database().one(
            u"test/setting"_s, {{":name", row.text("name")}}, [](const Row& inner) { return inner.text("value"); });
        ASSERT_RESULT(value);
        EXPECT_EQ(*value, row.text("name"));
        ++visited;
    }));
    EXPECT_EQ(visited, 3);
}

TEST_P(DatabaseContract, theSameStatementMayRunWhileItsRowsAreVisited)
{
    for (const QString& each : {u"a"_s, u"b"_s, u"c"_s})
        ASSERT_RESULT(add(each, each));
    int visited = 0;
    ASSERT_RESULT(database().each(u"test/settings"_s, {},
        [&](const Row&) { ASSERT_RESULT(database().each(u"test/settings"_s, {}, [&](const Row&) { ++visited; })); }));
    EXPECT_EQ(visited, 9);
}

TEST_P(DatabaseContract, anExceptionOfTheVisitorLeavesTheStatementUsable)
{
    ASSERT_RESULT(add(u"a"_s, u"a"_s));
    const auto visit = [](const Row&) { throw std::runtime_error("enough"); };
    EXPECT_THROW((void)database().each(u"test/settings"_s, {}, visit).has_value(), std::runtime_error);
    ASSERT_UNWRAP(
        const auto all, database().all(u"test/settings"_s, {}, [](const Row& row) { return row.text("name"); }));
    EXPECT_EQ(all.size(), 1U);
}

TEST_P(DatabaseContract, sumsCountsAndTruthsReadAsIntegers)
{
    ASSERT_RESULT(add(u"a"_s, u"a"_s));
    ASSERT_UNWRAP(const auto row, database().one(u"test/numbers"_s, {}, [](const Row& r) {
        return std::vector<qint64>{r.integer("total"), r.integer("found"), r.integer("is_true"), r.integer("is_false")};
    }));
    EXPECT_EQ(row, (std::vector<qint64>{9'000'000'000'000'000'000, 1, 1, 0}));
}

TEST_P(DatabaseContract, nulInAParameterIsKeptOrRefusedButNeverCut)
{
    const auto done = add(u"a"_s, u"b"_s + QChar::Null + u"c"_s);
    EXPECT_EQ(done.has_value(), isSqlite());
    ASSERT_UNWRAP(const auto value,
        database().one(u"test/setting"_s, {{":name", u"a"_s}}, [](const Row& row) { return row.text("value"); }));
    EXPECT_EQ(value.has_value(), isSqlite());
    EXPECT_EQ(value.value_or(QString()).size(), isSqlite() ? 3 : 0);
}

TEST_P(DatabaseContract, placeholdersAreGivenExactly)
{
    const std::vector<Bindings> wrong{{}, {{":name", u"a"_s}}, {{":name", u"a"_s}, {":valu", u"b"_s}},
        {{":name", u"a"_s}, {":value", u"b"_s}, {":more", u"c"_s}}, {{"name", u"a"_s}, {":value", u"b"_s}}};
    for (const Bindings& bindings : wrong) {
        const auto done = database().execute(u"test/add_setting"_s, bindings);
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, u"database_error"_s);
    }
    EXPECT_TRUE(names().empty());
}

TEST_P(DatabaseContract, errorsNameTheStatement)
{
    for (const QString& name : {u"test/broken"_s, u"test/absent"_s}) {
        const auto done = database().execute(name);
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, u"database_error"_s);
        EXPECT_TRUE(done.error().message.contains(name)) << done.error().message.toStdString();
    }
    ASSERT_RESULT(add(u"still"_s, u"alive"_s));
}

TEST_P(DatabaseContract, uniqueAndForeignKeysAreConflicts)
{
    ASSERT_RESULT(add(u"a"_s, u"1"_s));
    const auto twice = add(u"a"_s, u"2"_s);
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, u"database_conflict"_s);
    const auto orphan = database().execute(u"test/add_portfolio"_s, {{":id", 1}, {":creditor", 404}});
    ASSERT_FALSE(orphan);
    EXPECT_EQ(orphan.error().code, u"database_conflict"_s);
    ASSERT_RESULT(add(u"b"_s, u"1"_s));
    EXPECT_EQ(names().size(), 2U);
}

TEST_P(DatabaseContract, aSequenceGivesEachNumberOnce)
{
    const auto other = connect();
    ASSERT_UNWRAP(const qint64 first, database().nextId(u"debtor"_s));
    EXPECT_EQ(first, 1);
    ASSERT_UNWRAP(const auto block, other->nextIds(u"debtor"_s, 5));
    EXPECT_EQ(block, (std::vector<qint64>{2, 3, 4, 5, 6}));
    ASSERT_UNWRAP(const qint64 next, database().nextId(u"debtor"_s));
    EXPECT_EQ(next, 7);
    ASSERT_UNWRAP(const auto nothing, database().nextIds(u"debtor"_s, 0));
    EXPECT_TRUE(nothing.empty());
    EXPECT_FALSE(database().nextId(u"no_such_sequence"_s));
    EXPECT_FALSE(database().nextIds(u"no_such_sequence"_s, 3));
}

TEST_P(DatabaseContract, readingAColumnThatIsNotThereIsAProgrammingError)
{
    ASSERT_RESULT(add(u"a"_s, u"1"_s));
    EXPECT_DEATH(
        (void)database().one(u"test/settings"_s, {}, [](const Row& row) { return row.text("colour"); }), "colour");
}

} // namespace
