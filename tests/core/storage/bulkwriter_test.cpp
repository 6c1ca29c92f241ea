#include "support/result.h"
#include "support/testdatabase.h"

#include "storage/bulkwriter.h"

#include <limits>

namespace {

using namespace trato;
using namespace Qt::StringLiterals;
using storage::BulkWriter;

class BulkWriterContract : public test::DatabaseTest {
protected:
    const QStringList columns{u"id"_s, u"name"_s, u"name_folded"_s, u"document"_s, u"created_at"_s};

    Result<qint64> write(int from, int count)
    {
        TRATO_TRY(const auto writer, BulkWriter::open(database(), u"creditor"_s, columns));
        for (int i = from; i < from + count; ++i) {
            writer->integer(i).text(u"Credor %1"_s.arg(i)).text(u"credor %1"_s.arg(i)).null().integer(i);
            TRATO_CHECK(writer->endRow());
        }
        return writer->finish();
    }
    qint64 rows() { return number(u"SELECT COUNT(*) FROM creditor"_s); }
};
TRATO_BOTH_ENGINES(BulkWriterContract);

TEST_P(BulkWriterContract, whatGoesInStandsInTheTable)
{
    const std::vector<QString> hostile{u""_s, u"\t"_s, u"\n\r\n"_s, u"\\N"_s, u"\\."_s, u"a\\tb"_s,
        u"'; DROP TABLE debtor; --"_s, u"\"aspas\""_s, u"ação 🙂 \u202e"_s, QString(400'000, u'ã')};
    ASSERT_RESULT(database().transaction([&]() -> Result<void> {
        TRATO_TRY(const auto writer, BulkWriter::open(database(), u"creditor"_s, columns));
        for (size_t i = 0; i < hostile.size(); ++i) {
            writer->integer(static_cast<qint64>(i)).text(hostile[i]).text(QString::number(i));
            writer->null().integer(std::numeric_limits<qint64>::min() + static_cast<qint64>(i));
            TRATO_CHECK(writer->endRow());
        }
        TRATO_TRY(const qint64 written, writer->finish());
        EXPECT_EQ(written, std::ssize(hostile));
        return {};
    }));
    EXPECT_TRUE(column(u"SELECT name FROM creditor ORDER BY id"_s) == hostile);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM creditor WHERE document IS NULL"_s), std::ssize(hostile));
    EXPECT_EQ(number(u"SELECT created_at FROM creditor WHERE id = 0"_s), std::numeric_limits<qint64>::min());
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM creditor WHERE name = ''"_s), 1);
}

TEST_P(BulkWriterContract, manyRowsAndAgainOnTheSameConnection)
{
    ASSERT_RESULT(database().transaction([&]() -> Result<void> {
        TRATO_TRY(const qint64 first, write(1, 30'000));
        EXPECT_EQ(first, 30'000);
        TRATO_TRY(const qint64 second, write(30'001, 10));
        EXPECT_EQ(second, 10);
        return {};
    }));
    EXPECT_EQ(rows(), 30'010);
    ASSERT_UNWRAP(const auto none, database().transaction([&] { return write(1, 0); }));
    EXPECT_EQ(none, 0);
}

TEST_P(BulkWriterContract, aConflictUndoesAllOfIt)
{
    ASSERT_RESULT(database().transaction([&] { return write(5'000, 1); }));
    const auto done = database().transaction([&] { return write(1, 10'000); });
    ASSERT_FALSE(done);
    EXPECT_EQ(rows(), 1);
    ASSERT_RESULT(database().transaction([&] { return write(1, 10); }));
    EXPECT_EQ(rows(), 11);
}

TEST_P(BulkWriterContract, anAbandonedOneLeavesTheConnectionUsable)
{
    const auto done = database().transaction([&]() -> Result<void> {
        TRATO_TRY(const auto writer, BulkWriter::open(database(), u"creditor"_s, columns));
        writer->integer(1).text(u"a").text(u"a").null().integer(1);
        TRATO_CHECK(writer->endRow());
        return failure(u"changed_my_mind"_s, {});
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, u"changed_my_mind"_s);
    EXPECT_EQ(rows(), 0);
    ASSERT_RESULT(database().transaction([&] { return write(1, 10); }));
    EXPECT_EQ(rows(), 10);
}

TEST_P(BulkWriterContract, unknownTablesAndColumnsAreRefused)
{
    EXPECT_FALSE(BulkWriter::open(database(), u"nowhere"_s, {u"id"_s}));
    EXPECT_FALSE(BulkWriter::open(database(), u"creditor"_s, {u"colour"_s}));
    ASSERT_RESULT(database().transaction([&] { return write(1, 1); }));
}

TEST_P(BulkWriterContract, aMissingValueIsRefused)
{
    const auto done = database().transaction([&]() -> Result<qint64> {
        TRATO_TRY(const auto writer, BulkWriter::open(database(), u"creditor"_s, columns));
        writer->integer(1).text(u"a").text(u"a").null().integer(1);
        TRATO_CHECK(writer->endRow());
        writer->integer(2).text(u"b");
        TRATO_CHECK(writer->endRow());
        return writer->finish();
    });
    EXPECT_FALSE(done);
    EXPECT_EQ(rows(), 0);
}

// PostgreSQL can't hold NUL in a text and says so; SQLite can. Neither cuts the text or dies.
TEST_P(BulkWriterContract, nulIsKeptOrRefusedButNeverCut)
{
    const QString text = u"a"_s + QChar::Null + u"b"_s;
    const auto done = database().transaction([&]() -> Result<qint64> {
        TRATO_TRY(const auto writer, BulkWriter::open(database(), u"creditor"_s, columns));
        writer->integer(1).text(text).text(u"a").null().integer(1);
        TRATO_CHECK(writer->endRow());
        return writer->finish();
    });
    EXPECT_EQ(done.has_value(), isSqlite());
    EXPECT_EQ(rows(), isSqlite() ? 1 : 0);
    if (isSqlite()) {
        EXPECT_EQ(column(u"SELECT hex(name) FROM creditor"_s).front(), u"610062"_s);
    }
}

} // namespace
