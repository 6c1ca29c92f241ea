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
    ASSERT_UNWRAP(const QString sha256, store.keep(DebtorId(7), bytes, clock.now()));
    ASSERT_UNWRAP(const QString again, store.keep(DebtorId(7), bytes, clock.now()));
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
    EXPECT_EQ(store.keep(DebtorId(7), {}, clock.now()).error().code, u"empty_file"_s);
    EXPECT_EQ(store.keep(DebtorId(7), QByteArray(MediaStore::mostOutgoingBytes + 1, 'x'), clock.now()).error().code,
        u"too_large"_s);
}

TEST_P(MediaTest, whatNeverLeftIsTakenAwayAfterADayAndNothingElse)
{
    MediaStore store(database());
    const auto keep = [&](const QByteArray& bytes, qint64 debtor = 7) {
        const auto sha256 = store.keep(DebtorId(debtor), bytes, clock.now());
        EXPECT_TRUE(sha256);
        return sha256.value_or(QString());
    };
    const QString thrownOut = keep("thrown out");
    const QString drafted = keep("drafted");
    const QString sent = keep("sent");
    // Thrown out of one message, and still in another's.
    const QString twice = keep("twice");
    keep("twice", 8);
    run(u"INSERT INTO draft (actor, debtor_id, kind, channel, body, updated_at) VALUES "
        "('luana', 7, 'file:%1', 'email', '{}', 1), ('luana', 8, 'file:%2', 'email', '{}', 1)"_s.arg(drafted, twice));
    Media hung = file(1);
    hung.sha256 = sent;
    ASSERT_RESULT(store.hang(hung));
    ASSERT_RESULT(store.store(file(2), "came in", clock.now()));
    ASSERT_UNWRAP(int gone, store.purge(clock.now() + MediaStore::purgedAfter));
    EXPECT_EQ(gone, 0) << "a day has to be over";
    clock.advance(MediaStore::purgedAfter + std::chrono::seconds(1));
    const QString fresh = keep("fresh");
    ASSERT_UNWRAP(gone, store.purge(clock.now()));
    EXPECT_EQ(gone, 1);
    EXPECT_EQ(store.bytes(thrownOut).error().code, u"no_media"_s);
    for (const QString& sha256 : {drafted, sent, twice, fresh})
        EXPECT_TRUE(store.bytes(sha256)) << sha256.toStdString();
    EXPECT_EQ(number(u"SELECT count(*) FROM media_content"_s), 5);
    // The draft goes too, and what was attached again meanwhile stays.
    run(u"DELETE FROM draft"_s);
    keep("drafted");
    ASSERT_UNWRAP(gone, store.purge(clock.now()));
    EXPECT_EQ(gone, 1);
    EXPECT_EQ(store.bytes(twice).error().code, u"no_media"_s);
    EXPECT_TRUE(store.bytes(drafted));
}

TEST_P(MediaTest, aFileOfAMessageThatDidNotLeaveCanBeSentAgainForAWeek)
{
    MediaStore store(database());
    const auto queue = [&](qint64 id, const QString& state, const QByteArray& bytes) {
        const auto sha256 = store.keep(DebtorId(7), bytes, clock.now());
        EXPECT_TRUE(sha256);
        run(u"INSERT INTO outbox (debtor_id, id, channel, handle, purpose, kind, body, payload, origin, actor, reason, "
            "dedupe_key, priority, state, not_before, created_at, updated_at, client_id) VALUES (7, %1, 'email', "
            "'a@b.c', "
            "'service', 'message', '', '{\"files\":[{\"sha256\":\"%2\"}]}', 'human', 'luana', '', 'k%1', 0, '%3', 0, "
            "0, "
            "%4, 'c%1')"_s.arg(id)
                .arg(sha256.value_or(QString()), state)
                .arg(clock.now().microseconds()));
        return sha256.value_or(QString());
    };
    const QString refused = queue(1, u"refused"_s, "refused");
    const QString waiting = queue(2, u"queued"_s, "waiting");
    clock.advance(MediaStore::sendableAgain);
    ASSERT_UNWRAP(int gone, store.purge(clock.now()));
    EXPECT_EQ(gone, 0);
    clock.advance(std::chrono::seconds(1));
    ASSERT_UNWRAP(gone, store.purge(clock.now()));
    EXPECT_EQ(gone, 1);
    EXPECT_EQ(store.bytes(refused).error().code, u"no_media"_s);
    EXPECT_TRUE(store.bytes(waiting));
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
