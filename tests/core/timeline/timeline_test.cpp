#include "support/result.h"
#include "support/testdatabase.h"

#include "timeline/timeline.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>

namespace {

using namespace trato;
using namespace trato::timeline;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

class TimelineTest : public test::DatabaseTest {
protected:
    InteractionId add(Instant at, const QString& text = u"oi"_s, std::optional<Channel> channel = Channel::WhatsApp)
    {
        const auto id = Timeline(database())
                            .append({.debtor = debtor,
                                .at = at,
                                .channel = channel,
                                .direction = Direction::In,
                                .kind = u"message"_s,
                                .text = text,
                                .actorKind = ActorKind::Debtor});
        EXPECT_TRUE(id) << id.error().message.toStdString();
        return *id;
    }
    /// What has receipts: only what we sent.
    InteractionId addSent(Channel channel = Channel::WhatsApp)
    {
        const auto id = Timeline(database())
                            .append({.debtor = debtor,
                                .at = clock.now(),
                                .channel = channel,
                                .direction = Direction::Out,
                                .kind = u"message"_s,
                                .text = u"oi"_s,
                                .actorKind = ActorKind::Agent});
        EXPECT_TRUE(id) << id.error().message.toStdString();
        return *id;
    }
    std::vector<QString> texts(const std::vector<Entry>& entries)
    {
        std::vector<QString> all;
        for (const Entry& entry : entries)
            all.push_back(entry.interaction.text);
        return all;
    }
    std::optional<ReceiptStatus> statusOf(InteractionId id)
    {
        const auto entry = Timeline(database()).byId(id);
        EXPECT_TRUE(entry);
        return entry->status;
    }
    ReceiptEffect receipt(InteractionId id, ReceiptStatus status, const QString& reason = {})
    {
        const auto effect = Timeline(database()).appendReceipt(debtor, id, status, clock.now(), {}, reason);
        EXPECT_TRUE(effect);
        return *effect;
    }
    const DebtorId debtor{7};
};
TRATO_BOTH_ENGINES(TimelineTest);

TEST_P(TimelineTest, everythingOfALineComesBack)
{
    Timeline timeline(database());
    ASSERT_UNWRAP(const InteractionId id, timeline.append({.debtor = debtor,
                                              .at = clock.now(),
                                              .channel = Channel::Email,
                                              .direction = Direction::Out,
                                              .kind = u"email"_s,
                                              .text = u"Olá, Marlene"_s,
                                              .actorKind = ActorKind::Human,
                                              .actor = u"luana"_s,
                                              .handle = u"marlene@exemplo.com"_s,
                                              .provider = u"smtp"_s,
                                              .providerId = u"<1@exemplo>"_s,
                                              .outbox = OutboxId(4),
                                              .inbox = InboxId(5),
                                              .replyTo = InteractionId(6),
                                              .payload = {{u"subject"_s, u"Proposta"_s}}}));
    ASSERT_UNWRAP(const Entry entry, timeline.byId(id));
    const Interaction& line = entry.interaction;
    EXPECT_EQ(line.debtor, debtor);
    EXPECT_EQ(line.at, clock.now());
    EXPECT_EQ(line.channel, u"email"_s);
    EXPECT_EQ(line.direction, Direction::Out);
    EXPECT_EQ(line.kind, u"email"_s);
    EXPECT_EQ(line.text, u"Olá, Marlene"_s);
    EXPECT_EQ(line.actorKind, ActorKind::Human);
    EXPECT_EQ(line.actor, u"luana"_s);
    EXPECT_EQ(line.handle, u"marlene@exemplo.com"_s);
    EXPECT_EQ(line.outbox, OutboxId(4));
    EXPECT_EQ(line.inbox, InboxId(5));
    EXPECT_EQ(line.replyTo, InteractionId(6));
    EXPECT_EQ(line.payload.value(u"subject"_s).toString(), u"Proposta"_s);
    EXPECT_FALSE(entry.status);
    ASSERT_UNWRAP(const auto reference, timeline.messageRef(u"smtp"_s, u"<1@exemplo>"_s));
    ASSERT_TRUE(reference);
    EXPECT_EQ(reference->interaction, id);
    EXPECT_EQ(reference->outbox, OutboxId(4));
}

TEST_P(TimelineTest, pagesAreNewestFirstAndMeetWithoutGapOrOverlap)
{
    Timeline timeline(database());
    std::vector<QString> expected;
    for (int i = 0; i < 25; ++i) {
        // Several at one instant: the id decides.
        add(clock.now() + std::chrono::seconds(i / 3), QString::number(i));
        expected.push_back(QString::number(i));
    }
    std::reverse(expected.begin(), expected.end());
    std::vector<QString> seen;
    std::optional<Cursor> before;
    for (int pages = 0; pages < 20; ++pages) {
        ASSERT_UNWRAP(const auto page, timeline.page({.debtor = debtor, .before = before, .limit = 4}));
        if (page.empty())
            break;
        for (const QString& text : texts(page))
            seen.push_back(text);
        before = Cursor::of(page.back().interaction);
    }
    EXPECT_EQ(seen, expected);
}

TEST_P(TimelineTest, aChannelAloneAndAnotherDebtorsLinesNever)
{
    Timeline timeline(database());
    add(clock.now(), u"zap"_s);
    add(clock.now(), u"nota"_s, {});
    ASSERT_RESULT(timeline.append({.debtor = DebtorId(8), .at = clock.now(), .kind = u"note"_s, .text = u"outra"_s}));
    ASSERT_UNWRAP(const auto all, timeline.page({.debtor = debtor}));
    EXPECT_THAT(texts(all), ElementsAre(u"nota"_s, u"zap"_s));
    ASSERT_UNWRAP(const auto internal, timeline.page({.debtor = debtor, .channel = u"internal"_s}));
    EXPECT_THAT(texts(internal), ElementsAre(u"nota"_s));
    ASSERT_UNWRAP(const auto older,
        timeline.page(
            {.debtor = debtor, .before = Cursor::of(internal.front().interaction), .channel = u"whatsapp"_s}));
    EXPECT_THAT(texts(older), ElementsAre(u"zap"_s));
}

TEST_P(TimelineTest, aroundShowsBothSides)
{
    std::vector<InteractionId> ids;
    for (int i = 0; i < 9; ++i)
        ids.push_back(add(clock.now() + std::chrono::seconds(i), QString::number(i)));
    ASSERT_UNWRAP(const auto entries, Timeline(database()).around(ids[4], 2));
    EXPECT_THAT(texts(entries), ElementsAre(u"6"_s, u"5"_s, u"4"_s, u"3"_s, u"2"_s));
    ASSERT_UNWRAP(const auto edge, Timeline(database()).around(ids[0], 2));
    EXPECT_THAT(texts(edge), ElementsAre(u"2"_s, u"1"_s, u"0"_s));
    EXPECT_EQ(Timeline(database()).around(InteractionId(999), 2).error().code, u"no_interaction"_s);
}

TEST_P(TimelineTest, thePresentStatusIsTheHighestWhateverTheOrder)
{
    std::vector<ReceiptStatus> order{
        ReceiptStatus::Sent, ReceiptStatus::Failed, ReceiptStatus::Delivered, ReceiptStatus::Read};
    do {
        const InteractionId id = addSent();
        std::optional<ReceiptStatus> highest;
        for (const ReceiptStatus status : order) {
            receipt(id, status);
            highest = highest ? std::max(*highest, status) : status;
            EXPECT_EQ(statusOf(id), highest);
        }
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_P(TimelineTest, repeatedReceiptsAreWrittenOnceAndLateOnesChangeNothing)
{
    const InteractionId id = addSent();
    EXPECT_EQ(receipt(id, ReceiptStatus::Delivered), ReceiptEffect::Advanced);
    EXPECT_EQ(receipt(id, ReceiptStatus::Delivered), ReceiptEffect::Repeated);
    EXPECT_EQ(receipt(id, ReceiptStatus::Sent), ReceiptEffect::Late);
    EXPECT_EQ(receipt(id, ReceiptStatus::Failed, u"número sem WhatsApp"_s), ReceiptEffect::Late);
    EXPECT_EQ(number(u"SELECT count(*) FROM receipt"_s), 3);
    ASSERT_UNWRAP(const Entry entry, Timeline(database()).byId(id));
    EXPECT_TRUE(entry.failure.isEmpty());
}

TEST_P(TimelineTest, eachLineOfAPageHasItsOwnStatus)
{
    // All at one instant, on two channels, some without a receipt.
    const InteractionId read = addSent();
    const InteractionId failed = addSent(Channel::Sms);
    const InteractionId silent = addSent();
    const InteractionId sent = addSent();
    receipt(sent, ReceiptStatus::Sent);
    receipt(failed, ReceiptStatus::Failed, u"número desligado"_s);
    receipt(read, ReceiptStatus::Read);
    receipt(read, ReceiptStatus::Delivered);
    const auto statuses = [](const std::vector<Entry>& entries) {
        std::vector<std::pair<InteractionId, std::optional<ReceiptStatus>>> all;
        for (const Entry& entry : entries)
            all.emplace_back(entry.interaction.id, entry.status);
        return all;
    };
    using Line = std::pair<InteractionId, std::optional<ReceiptStatus>>;
    const Timeline timeline(database());
    ASSERT_UNWRAP(const auto all, timeline.page({.debtor = debtor}));
    EXPECT_THAT(statuses(all), ElementsAre(Line{sent, ReceiptStatus::Sent}, Line{silent, std::nullopt},
                                   Line{failed, ReceiptStatus::Failed}, Line{read, ReceiptStatus::Read}));
    EXPECT_EQ(all[2].failure, u"número desligado"_s);
    EXPECT_EQ(all[3].statusAt, clock.now());
    ASSERT_UNWRAP(const auto ofOne, timeline.page({.debtor = debtor, .channel = u"whatsapp"_s}));
    EXPECT_THAT(statuses(ofOne),
        ElementsAre(Line{sent, ReceiptStatus::Sent}, Line{silent, std::nullopt}, Line{read, ReceiptStatus::Read}));
    ASSERT_UNWRAP(
        const auto older, timeline.page({.debtor = debtor, .before = Cursor{clock.now(), silent}, .limit = 1}));
    EXPECT_THAT(statuses(older), ElementsAre(Line{failed, ReceiptStatus::Failed}));
    ASSERT_UNWRAP(const auto around, timeline.around(silent, 1));
    EXPECT_THAT(statuses(around),
        ElementsAre(Line{sent, ReceiptStatus::Sent}, Line{silent, std::nullopt}, Line{failed, ReceiptStatus::Failed}));
}

TEST_P(TimelineTest, aReceiptNeedsItsLine)
{
    const auto effect =
        Timeline(database()).appendReceipt(debtor, InteractionId(999), ReceiptStatus::Read, clock.now());
    ASSERT_FALSE(effect);
    EXPECT_EQ(effect.error().code, u"no_interaction"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM receipt"_s), 0);
}

TEST_P(TimelineTest, aFailureKeepsItsWords)
{
    const InteractionId id = addSent();
    receipt(id, ReceiptStatus::Sent);
    receipt(id, ReceiptStatus::Failed, u"número sem WhatsApp"_s);
    ASSERT_UNWRAP(const Entry entry, Timeline(database()).byId(id));
    EXPECT_EQ(entry.status, ReceiptStatus::Failed);
    EXPECT_EQ(entry.failure, u"número sem WhatsApp"_s);
}

TEST_P(TimelineTest, aReferenceIsFilledInButNeverOverwritten)
{
    Timeline timeline(database());
    ASSERT_RESULT(timeline.recordReference(u"meta"_s, u"wamid.1"_s, {debtor, {}, OutboxId(3)}));
    ASSERT_RESULT(timeline.recordReference(u"meta"_s, u"wamid.1"_s, {debtor, InteractionId(9), OutboxId(4)}));
    ASSERT_UNWRAP(const auto reference, timeline.messageRef(u"meta"_s, u"wamid.1"_s));
    ASSERT_TRUE(reference);
    EXPECT_EQ(reference->interaction, InteractionId(9));
    EXPECT_EQ(reference->outbox, OutboxId(3));
    ASSERT_UNWRAP(const auto unknown, timeline.messageRef(u"twilio"_s, u"wamid.1"_s));
    EXPECT_FALSE(unknown);
}

TEST_P(TimelineTest, hostileTextsAreKept)
{
    const QString odd = u"a"_s + QChar::Null + u"b\u202E"_s + QString(QChar(0xD83D)) + u"c 💸"_s;
    const InteractionId id = add(clock.now(), odd);
    const InteractionId large = add(clock.now(), QString(1'000'000, u'ç'));
    const InteractionId words = add(clock.now(), u"palavra "_s.repeated(200'000));
    ASSERT_UNWRAP(const Entry entry, Timeline(database()).byId(id));
    EXPECT_EQ(entry.interaction.text, u"ab\u202E?c 💸"_s);
    ASSERT_UNWRAP(const Entry huge, Timeline(database()).byId(large));
    EXPECT_EQ(huge.interaction.text.size(), 1'000'000);
    EXPECT_TRUE(Timeline(database()).byId(words));
}

TEST(CursorTest, goesThereAndBackAndRefusesTheRest)
{
    const Cursor cursor{Instant(1'795'186'800'000'001), InteractionId(42)};
    ASSERT_UNWRAP(const Cursor same, Cursor::parse(cursor.toString()));
    EXPECT_EQ(same, cursor);
    for (const QString& text : {u""_s, u"."_s, u"1"_s, u"1.2.3"_s, u"a.b"_s, u"1.-2"_s, u"99999999999999999999.1"_s}) {
        const auto parsed = Cursor::parse(text);
        ASSERT_FALSE(parsed) << text.toStdString();
        EXPECT_EQ(parsed.error().code, u"invalid_cursor"_s);
    }
}

TEST_P(TimelineTest, pagesGoBothWaysAndMeet)
{
    for (int i = 0; i < 30; ++i)
        add(clock.now() + std::chrono::hours(i), QString::number(i));
    const Timeline timeline(database());
    ASSERT_UNWRAP(const auto newest, timeline.page({.debtor = debtor, .limit = 10}));
    const Cursor oldest = Cursor::of(newest.back().interaction);
    ASSERT_UNWRAP(const auto older, timeline.page({.debtor = debtor, .before = oldest, .limit = 10}));
    ASSERT_UNWRAP(const auto back,
        timeline.page({.debtor = debtor, .after = Cursor::of(older.front().interaction), .limit = 10}));
    EXPECT_EQ(texts(back), texts(newest));
    ASSERT_UNWRAP(const auto end,
        timeline.page({.debtor = debtor, .after = Cursor::of(newest.front().interaction), .limit = 10}));
    EXPECT_TRUE(end.empty());
}

TEST_P(TimelineTest, theDaysOfTheDeskKnowTheirLines)
{
    // 12:00 in São Paulo; 02:30 UTC is still the evening before.
    add(clock.now());
    add(clock.now() + std::chrono::hours(11));
    add(clock.now() + std::chrono::hours(13));
    ASSERT_UNWRAP(const auto days, Timeline(database()).days(debtor));
    ASSERT_EQ(days.size(), 2U);
    EXPECT_EQ(days[0].day, QDate(2026, 11, 20));
    EXPECT_EQ(days[0].lines, 2);
    EXPECT_EQ(days[1].day, QDate(2026, 11, 21));
}

} // namespace
