#include "support/result.h"
#include "support/testdatabase.h"

#include "timeline/media.h"

namespace {

using namespace trato;
using namespace trato::timeline;
using namespace Qt::StringLiterals;

class MediaTest : public test::DatabaseTest {
protected:
    [[nodiscard]] Media file(qint64 line, int number = 1) const
    {
        return {.debtor = DebtorId(7),
            .line = {clock.now(), InteractionId(line)},
            .number = number,
            .mimeType = u"Image/PNG"_s,
            .name = u"foto\n.png"_s};
    }
    std::vector<Media> all(DebtorId debtor = DebtorId(7))
    {
        const auto found = MediaStore(database()).ofLines(debtor, clock.now(), clock.now());
        EXPECT_TRUE(found) << found.error().message.toStdString();
        return found.value_or(std::vector<Media>());
    }
};

TRATO_BOTH_ENGINES(MediaTest);

TEST_P(MediaTest, theSameBytesAreKeptOnceAndComeBackAsTheyWere)
{
    MediaStore store(database());
    const QByteArray bytes("\0\xff\x89PNG'\\;", 8);
    ASSERT_UNWRAP(const auto first, store.store(file(1), bytes, clock.now()));
    ASSERT_UNWRAP(const auto again, store.store(file(2), bytes, clock.now()));
    EXPECT_EQ(first, MediaState::Stored);
    EXPECT_EQ(again, MediaState::Stored);
    EXPECT_EQ(number(u"SELECT count(*) FROM media_content"_s), 1);
    const auto files = all();
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(files[0].sha256, files[1].sha256);
    EXPECT_EQ(files[0].mimeType, u"image/png"_s);
    EXPECT_EQ(files[0].name, u"foto .png"_s);
    EXPECT_EQ(files[0].size, 8);
    ASSERT_UNWRAP(const auto back, store.bytes(files[0].sha256));
    EXPECT_EQ(back, bytes);
    EXPECT_TRUE(all(DebtorId(8)).empty());
}

TEST_P(MediaTest, whatIsEmptyOrTooLargeIsRefusedWithItsReason)
{
    MediaStore store(database());
    ASSERT_UNWRAP(const auto empty, store.store(file(1), {}, clock.now()));
    ASSERT_UNWRAP(const auto large, store.store(file(2), QByteArray(MediaStore::mostBytes + 1, 'x'), clock.now()));
    EXPECT_EQ(empty, MediaState::Refused);
    EXPECT_EQ(large, MediaState::Refused);
    const auto files = all();
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(files[0].reason, u"the file is empty"_s);
    EXPECT_EQ(files[1].reason, u"larger than 32 MB"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM media_content"_s), 0);
}

TEST_P(MediaTest, whatGoesOutIsKeptBeforeItHasALine)
{
    MediaStore store(database());
    const QByteArray bytes("\0\xff%PDF'", 7);
    ASSERT_UNWRAP(const QString sha256, store.keep(bytes, clock.now()));
    ASSERT_UNWRAP(const QString again, store.keep(bytes, clock.now()));
    EXPECT_EQ(again, sha256);
    EXPECT_EQ(number(u"SELECT count(*) FROM media_content"_s), 1);
    EXPECT_TRUE(all().empty());
    Media hung = file(1);
    hung.sha256 = sha256;
    hung.size = bytes.size();
    ASSERT_RESULT(store.hang(hung));
    ASSERT_RESULT(store.hang(hung));
    ASSERT_EQ(all().size(), 1U);
    EXPECT_EQ(all().front().state, MediaState::Stored);
    ASSERT_UNWRAP(const QByteArray back, store.bytes(all().front().sha256));
    EXPECT_EQ(back, bytes);
    EXPECT_EQ(store.keep({}, clock.now()).error().code, u"empty_file"_s);
    EXPECT_EQ(store.keep(QByteArray(MediaStore::mostOutgoingBytes + 1, 'x'), clock.now()).error().code, u"too_large"_s);
}

TEST_P(MediaTest, whatTheProviderHasIsStoredWhenItComes)
{
    MediaStore store(database());
    ASSERT_RESULT(store.expect(file(1)));
    EXPECT_EQ(all().front().state, MediaState::NotFetched);
    ASSERT_RESULT(store.store(file(1), "bytes", clock.now()));
    EXPECT_EQ(all().front().state, MediaState::Stored);
    // A repeated notice takes nothing away.
    ASSERT_RESULT(store.expect(file(1)));
    EXPECT_EQ(all().front().state, MediaState::Stored);
}

TEST_P(MediaTest, aSoundKeepsWhatIsKnownOfIt)
{
    MediaStore store(database());
    Media sound = file(1);
    ASSERT_RESULT(store.store(sound, "opus", clock.now()));
    sound.milliseconds = 24'000;
    sound.peaks = QByteArray("\x00\x80\xff", 3);
    ASSERT_RESULT(store.describeSound(sound));
    Media heard = file(1);
    heard.words = {{0, 300, u"só"_s}, {300, 700, u"recebo"_s}};
    ASSERT_RESULT(store.describeSound(heard));
    const Media known = all().front();
    EXPECT_EQ(known.milliseconds, 24'000);
    EXPECT_EQ(known.peaks, sound.peaks);
    EXPECT_EQ(known.words, heard.words);
}

TEST_P(MediaTest, whatIsNotThereIsSaid)
{
    const auto missing = MediaStore(database()).bytes(u"00"_s);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, u"no_media"_s);
}

} // namespace
