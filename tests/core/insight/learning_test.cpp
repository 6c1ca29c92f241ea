#include "support/debttest.h"

#include "insight/choice.h"
#include "insight/learning.h"
#include "timeline/timeline.h"

namespace {

using namespace trato;
using namespace trato::insight;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using timeline::Direction;
using timeline::ReceiptStatus;

const std::array reachable{Channel::WhatsApp, Channel::Sms, Channel::Email};

class LearningTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (!IsSkipped())
            debtor = addDebtor();
    }

    static Instant at(QDate day, int hour, int minute = 0)
    {
        return Instant::fromDateTime(QDateTime(day, QTime(hour, minute), deskZone()));
    }

    InteractionId line(DebtorId whose, Channel channel, Direction direction, Instant when,
        const QString& kind = u"message"_s, const QJsonObject& payload = {})
    {
        const auto id =
            timeline::Timeline(database())
                .append({.debtor = whose,
                    .at = when,
                    .channel = channel,
                    .direction = direction,
                    .kind = kind,
                    .text = u"oi"_s,
                    .actorKind = direction == Direction::In ? timeline::ActorKind::Debtor : timeline::ActorKind::Agent,
                    .payload = payload});
        EXPECT_TRUE(id);
        return id.value_or(InteractionId());
    }
    InteractionId sent(Channel channel, Instant when) { return line(debtor, channel, Direction::Out, when); }
    void wrote(Channel channel, Instant when) { line(debtor, channel, Direction::In, when); }
    void opened(InteractionId message, Instant when, ReceiptStatus status = ReceiptStatus::Read)
    {
        ASSERT_RESULT(timeline::Timeline(database()).appendReceipt(debtor, message, status, when, {}, {}));
    }
    void paid(Instant when)
    {
        const qint64 id = nextId("payment");
        run(u"INSERT INTO payment (debtor_id, id, provider, account, external_id, amount_cents, paid_at, state, raw, "
            "recorded_at) VALUES (%1, %2, 'p', 'a', 'E%2', 100, %3, 'matched', '{}', %3)"_s.arg(debtor.value())
                .arg(id)
                .arg(when.microseconds()));
    }
    int update()
    {
        const auto counted = ResponseLearning(database()).update(clock.now());
        EXPECT_TRUE(counted) << (counted ? "" : counted.error().message.toStdString());
        return counted.value_or(-1);
    }
    Learned learned(DebtorId whose)
    {
        auto reader = LearnedReader::open(database(), clock.now());
        EXPECT_TRUE(reader);
        auto found = reader->of(whose);
        EXPECT_TRUE(found) << (found ? "" : found.error().message.toStdString());
        return std::move(*found);
    }
    Contacts contacts(Channel channel) { return learned(debtor).contacts[placeOf(channel)]; }

    DebtorId debtor;
};
TRATO_BOTH_ENGINES(LearningTest);

/// The product's plain example.
TEST_P(LearningTest, whoIgnoresWhatsAppAndOpensEmailGetsEmailFirst)
{
    const QDate monday(2026, 10, 5);
    for (int week = 0; week < 5; ++week)
        sent(Channel::WhatsApp, at(monday.addDays(7 * week), 10));
    for (int week = 0; week < 3; ++week)
        opened(sent(Channel::Email, at(monday.addDays(7 * week + 2), 14)), at(monday.addDays(7 * week + 3), 9));
    EXPECT_EQ(update(), 1);
    const auto best = bestChoice(learned(debtor), {.channels = reachable});
    ASSERT_TRUE(best);
    EXPECT_EQ(best->channel, Channel::Email);
    EXPECT_EQ(best->because, u"This person's record (e-mail: opened 3 of 3; WhatsApp: nothing came of 5 contacts)."_s);
    EXPECT_EQ(rankedChannels(learned(debtor), reachable).back().channel, Channel::WhatsApp);
}

TEST_P(LearningTest, anAnswerCountsMoreThanAnOpening)
{
    const QDate monday(2026, 10, 5);
    for (int week = 0; week < 3; ++week) {
        opened(sent(Channel::Email, at(monday.addDays(7 * week), 10)), at(monday.addDays(7 * week), 11));
        sent(Channel::Sms, at(monday.addDays(7 * week + 2), 10));
        wrote(Channel::Sms, at(monday.addDays(7 * week + 2), 12));
    }
    update();
    EXPECT_EQ(contacts(Channel::Sms).answered, 3);
    EXPECT_EQ(contacts(Channel::Email).opened, 3);
    EXPECT_EQ(rankedChannels(learned(debtor), reachable).front().channel, Channel::Sms);
}

TEST_P(LearningTest, aTalkIsOneContact)
{
    const QDate day(2026, 11, 9);
    for (int minute = 0; minute < 50; minute += 10) {
        sent(Channel::WhatsApp, at(day, 10, minute));
        wrote(Channel::WhatsApp, at(day, 10, minute + 5));
    }
    sent(Channel::WhatsApp, at(day, 10, 58));
    update();
    EXPECT_EQ(contacts(Channel::WhatsApp).sent, 1);
    EXPECT_EQ(contacts(Channel::WhatsApp).answered, 1);
}

TEST_P(LearningTest, aPaymentCountsForTheLastContactBeforeIt)
{
    sent(Channel::WhatsApp, at(QDate(2026, 11, 9), 10));
    sent(Channel::Email, at(QDate(2026, 11, 10), 10));
    paid(at(QDate(2026, 11, 11), 9));
    update();
    EXPECT_EQ(contacts(Channel::WhatsApp).answered, 0);
    EXPECT_EQ(contacts(Channel::Email).answered, 1);
}

TEST_P(LearningTest, whatNeverArrivedOrHasJustLeftSaysNothing)
{
    opened(sent(Channel::Sms, at(QDate(2026, 11, 9), 10)), at(QDate(2026, 11, 9), 10, 1), ReceiptStatus::Failed);
    sent(Channel::WhatsApp, clock.now() - 1h);
    update();
    EXPECT_EQ(contacts(Channel::Sms).sent, 0);
    EXPECT_EQ(contacts(Channel::WhatsApp).sent, 0);
    clock.advance(5h + 1min);
    EXPECT_GT(update(), 0) << "nobody wrote since, but the silence says something now";
    EXPECT_EQ(contacts(Channel::WhatsApp).sent, 1);
    opened(sent(Channel::Email, clock.now()), clock.now() + 1h);
    clock.advance(2h);
    update();
    EXPECT_EQ(contacts(Channel::Email).opened, 1) << "an opening is known at once";
}

TEST_P(LearningTest, callsCountWhenTheyAreTaken)
{
    line(
        debtor, Channel::Voice, Direction::Out, at(QDate(2026, 11, 9), 10), u"call"_s, {{u"outcome"_s, u"answered"_s}});
    line(debtor, Channel::Voice, Direction::Out, at(QDate(2026, 11, 10), 10), u"call"_s, {{u"outcome"_s, u"busy"_s}});
    update();
    EXPECT_EQ(contacts(Channel::Voice).sent, 2);
    EXPECT_EQ(contacts(Channel::Voice).answered, 1);
}

TEST_P(LearningTest, whatIsOldCountsLess)
{
    sent(Channel::Sms, clock.now() - 24h * 300);
    sent(Channel::Sms, clock.now() - 24h * 60);
    sent(Channel::Sms, clock.now() - 24h);
    update();
    const Tally tally = learned(debtor).weights.of(Channel::Sms);
    EXPECT_NEAR(tally.tries, std::exp2(-5) + 0.5 + std::exp2(-1.0 / 60), 1e-6);
    const Learned before = learned(debtor);
    clock.advance(24h * 60);
    EXPECT_NEAR(learned(debtor).weights.of(Channel::Sms).tries, tally.tries / 2, 1e-6) << "it fades without counting";
}

TEST_P(LearningTest, countingAgainChangesNothing)
{
    for (int day = 1; day < 10; ++day)
        sent(Channel::WhatsApp, at(QDate(2026, 11, day), 10));
    wrote(Channel::WhatsApp, at(QDate(2026, 11, 9), 11));
    update();
    const auto rows = [&] {
        return column(
            u"SELECT segment || channel || slot || ' ' || CAST(round(CAST(tries * 1000 AS numeric)) AS text) || ' ' || "
            "CAST(round(CAST(gained * 1000 AS numeric)) AS text) FROM learned_segment ORDER BY 1"_s);
    };
    const auto before = rows();
    EXPECT_FALSE(before.empty());
    for (int i = 0; i < 5; ++i)
        ASSERT_RESULT(ResponseLearning(database()).count(std::span(&debtor, 1), clock.now()));
    EXPECT_EQ(rows(), before);
    clock.advance(11min);
    update();
    clock.advance(11min);
    update();
    clock.advance(11min);
    EXPECT_EQ(update(), 0) << "nothing happened since";
}

TEST_P(LearningTest, aBrokenOffCountIsDoneAgain)
{
    sent(Channel::WhatsApp, at(QDate(2026, 11, 9), 10));
    const auto stopped = database().transaction([&]() -> Result<void> {
        TRATO_CHECK(ResponseLearning(database()).update(clock.now()));
        return failure(u"killed"_s, {});
    });
    EXPECT_FALSE(stopped);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM learned_response"_s), 0);
    EXPECT_EQ(update(), 1);
    EXPECT_EQ(contacts(Channel::WhatsApp).sent, 1);
}

TEST_P(LearningTest, theSegmentSpeaksForThoseWithoutHistory)
{
    const CreditorId creditor = addCreditor();
    addContract(debtor, creditor);
    for (int other = 0; other < 12; ++other) {
        const DebtorId alike = addDebtor(u"Outra %1"_s.arg(other), {});
        addContract(alike, creditor, u"C-1%1"_s.arg(other));
        line(alike, Channel::WhatsApp, Direction::Out, at(QDate(2026, 11, 9), 10));
        line(alike, Channel::Sms, Direction::Out, at(QDate(2026, 11, 11), 10));
        line(alike, Channel::Sms, Direction::In, at(QDate(2026, 11, 11), 18));
    }
    EXPECT_EQ(update(), 12);
    const auto best = bestChoice(learned(debtor), {.channels = reachable});
    ASSERT_TRUE(best);
    EXPECT_EQ(best->channel, Channel::Sms);
    EXPECT_TRUE(
        best->because.startsWith(u"Little is known of this person yet; with similar debtors SMS is worth most"_s))
        << best->because.toStdString();
}

TEST_P(LearningTest, theHourIsTheOneAtWhichTheyWrite)
{
    for (int week = 0; week < 6; ++week) {
        const QDate day = QDate(2026, 10, 7).addDays(7 * week);
        sent(Channel::WhatsApp, at(day, 9));
        wrote(Channel::WhatsApp, at(day, 18, 30));
    }
    update();
    const auto best = bestChoice(learned(debtor), {.channels = reachable});
    ASSERT_TRUE(best);
    EXPECT_EQ(best->hour, 17);
    EXPECT_EQ(best->untilHour, 20);
    EXPECT_TRUE(best->because.endsWith(u" They often write between 17 and 20 o'clock."_s))
        << best->because.toStdString();
    const auto early = bestChoice(learned(debtor), {.channels = reachable, .hours = Hours{8, 14}});
    EXPECT_LT(early->hour, 14) << "the hours of the law stay";
}

TEST_P(LearningTest, aWishGoesBeforeEverythingLearned)
{
    for (int day = 1; day < 10; ++day) {
        sent(Channel::WhatsApp, at(QDate(2026, 11, day), 10));
        wrote(Channel::WhatsApp, at(QDate(2026, 11, day), 11));
    }
    update();
    ASSERT_RESULT(recordPreference(database(), {.debtor = debtor,
                                                   .wish = {.channel = Channel::Email, .hours = Hours{18, 24}},
                                                   .at = at(QDate(2026, 11, 12), 9),
                                                   .recordedBy = u"agent:identification"_s}));
    Random random(1);
    auto choice = choose(learned(debtor), {.channels = reachable}, random);
    EXPECT_EQ(choice->channel, Channel::Email);
    EXPECT_TRUE(choice->wished);
    EXPECT_EQ(choice->hour, 18);
    EXPECT_EQ(choice->because, u"The person asked for e-mail on 12/11/2026. The hour is the one they asked for."_s);
    const std::array two{Channel::WhatsApp, Channel::Sms};
    choice = bestChoice(learned(debtor), {.channels = two});
    EXPECT_EQ(choice->channel, Channel::WhatsApp);
    EXPECT_FALSE(choice->wished);
    EXPECT_TRUE(choice->because.contains(u"not possible now"_s));
    ASSERT_RESULT(recordPreference(
        database(), {.debtor = debtor, .at = at(QDate(2026, 11, 13), 9), .recordedBy = u"agent:identification"_s}));
    EXPECT_EQ(bestChoice(learned(debtor), {.channels = reachable})->channel, Channel::WhatsApp) << "taken back";
}

TEST_P(LearningTest, manyAreReadInOneGo)
{
    const DebtorId second = addDebtor(u"Bia"_s, {});
    sent(Channel::WhatsApp, at(QDate(2026, 11, 9), 10));
    update();
    ASSERT_UNWRAP(auto reader, LearnedReader::open(database(), clock.now()));
    const std::array both{debtor, second, DebtorId(987654)};
    ASSERT_UNWRAP(const auto found, reader.read(both));
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].contacts[placeOf(Channel::WhatsApp)].sent, 1);
    EXPECT_EQ(found[1].debtor, second);
    EXPECT_EQ(reader.of(DebtorId(987654)).error().code, u"no_debtor"_s);
    EXPECT_FALSE(bestChoice(found[0], {}).has_value()) << "no channel, no choice";
}

} // namespace
