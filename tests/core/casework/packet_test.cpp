#include "casework/packet.h"

#include "channels/outbox.h"
#include "queue/escalation.h"
#include "queue/workqueue.h"
#include "support/debttest.h"
#include "timeline/timeline.h"

#include <QJsonArray>

namespace trato::casework {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PacketTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped())
            return;
        clock.set(*Instant::parse(u"2026-11-18T10:00:00-03:00"_s, deskZone()));
        debtor = addDebtor();
        addInstalment(debtor, addContract(debtor, addCreditor()), 1, daysAgo(10), 10'000);
        run(u"INSERT INTO contact_point (debtor_id, id, kind, value, source, created_at) "
            "VALUES (%1, 1, 'phone', '+5511987654321', 'import', 1)"_s.arg(debtor.value()));
    }

    InteractionId theyWrote(const QString& text, const QJsonObject& understood)
    {
        const auto id = timeline::Timeline(database())
                            .append({.debtor = debtor,
                                .at = clock.now(),
                                .channel = Channel::Sms,
                                .direction = timeline::Direction::In,
                                .kind = u"text"_s,
                                .text = text,
                                .actorKind = timeline::ActorKind::Debtor,
                                .payload = {{u"understood"_s, understood}}});
        EXPECT_TRUE(id.has_value());
        return id.value_or(InteractionId());
    }
    void escalate(const QString& code, const QStringList& sensitivity = {})
    {
        ASSERT_RESULT(queue::WorkQueue(database(), clock)
                          .open({.debtor = debtor,
                              .desk = u"negotiation"_s,
                              .reason = code,
                              .sensitivity = sensitivity,
                              .summary = u"“quero falar com alguém”"_s}));
    }
    Packet packet()
    {
        auto loaded = Packet::load(database(), debtor, u"luana"_s, clock.now());
        EXPECT_TRUE(loaded.has_value()) << (loaded ? "" : loaded.error().message.toStdString());
        return loaded.value_or(Packet());
    }

    DebtorId debtor;
};
TRATO_BOTH_ENGINES(PacketTest);

TEST_P(PacketTest, saysWhyAndUntilWhen)
{
    EXPECT_TRUE(packet().reason.isEmpty()) << "nobody handed it over";
    escalate(u"asked_human"_s);
    const Packet found = packet();
    EXPECT_EQ(found.code, u"asks_for_human"_s);
    EXPECT_FALSE(found.reason.isEmpty());
    EXPECT_EQ(found.due, clock.now() + 30min);
    EXPECT_FALSE(found.rightParty);
    EXPECT_TRUE(found.skill.isEmpty());
    EXPECT_FALSE(found.never.isEmpty());
}

TEST_P(PacketTest, theGravestReasonAndTheGuideOfCare)
{
    escalate(u"sensitive"_s, {u"abuse"_s, u"bereavement"_s});
    const Packet found = packet();
    EXPECT_EQ(found.code, u"bereavement"_s);
    EXPECT_EQ(found.skill, u"care"_s);
    EXPECT_FALSE(found.never.isEmpty());
}

TEST_P(PacketTest, aLesserReasonThatComesLaterHidesNoGraverOne)
{
    escalate(u"high_value"_s);
    const QString gravest = packet().reason;
    escalate(u"unsure"_s);
    escalate(u"answered"_s);
    const Packet found = packet();
    EXPECT_EQ(found.code, u"high_value"_s);
    EXPECT_EQ(found.reason, gravest);
    EXPECT_EQ(found.besides, QStringList(queue::Escalations::standard().of(u"unsure"_s, {})->label.shown()));
    escalate(u"legal"_s);
    EXPECT_EQ(packet().code, u"legal_threat"_s);
    EXPECT_EQ(packet().skill, u"legal"_s);
    EXPECT_EQ(packet().besides.size(), 2);
}

TEST_P(PacketTest, theirWordsWithEvidenceAndHowSure)
{
    const QString text = u"meu marido faleceu, consigo 50 por mês"_s;
    const InteractionId line = theyWrote(
        text, {{u"intent"_s, u"counter_offer"_s}, {u"confidence"_s, 0.93},
                  {u"evidence"_s, QJsonArray{QJsonObject{{u"label"_s, u"bereavement"_s}, {u"from"_s, 0}, {u"to"_s, 18}},
                                      QJsonObject{{u"label"_s, u"bereavement"_s}, {u"from"_s, 5}, {u"to"_s, 9'000}}}}});
    theyWrote(u"oi"_s, {});
    const Packet found = packet();
    ASSERT_EQ(found.said.size(), 2u);
    EXPECT_EQ(found.said.front().text, u"oi"_s) << "the newest first";
    ASSERT_EQ(found.evidence.size(), 2u) << "a span that is none is left out";
    EXPECT_EQ(found.evidence.front().words, u"meu marido faleceu"_s);
    EXPECT_EQ(found.evidence.front().line, line);
    EXPECT_EQ(found.evidence.back().percent, 93);
}

TEST_P(PacketTest, whatWasPromisedDoneAndKeptBack)
{
    run(u"INSERT INTO promise (debtor_id, id, amount_cents, due, state, made_by, made_at) "
        "VALUES (%1, 1, 5000, '2026-11-10', 'broken', 'agent:negotiation', 5)"_s.arg(debtor.value()));
    ASSERT_RESULT(timeline::Timeline(database())
                      .append({.debtor = debtor,
                          .at = clock.now() - 1h,
                          .channel = Channel::Sms,
                          .direction = timeline::Direction::Out,
                          .kind = u"text"_s,
                          .text = u"Consigo em 3 vezes."_s,
                          .actorKind = timeline::ActorKind::Agent,
                          .actor = u"negotiation"_s}));
    ASSERT_RESULT(channels::Outbox(database())
                      .queue({.debtor = debtor,
                                 .channel = Channel::Sms,
                                 .handle = u"+5511987654321"_s,
                                 .purpose = u"collection"_s,
                                 .body = u"Lembrete"_s,
                                 .origin = u"cadence"_s,
                                 .actor = u"cadence:padrao"_s,
                                 .reason = u"d+10"_s},
                          clock.now()));
    ASSERT_RESULT(
        channels::Outbox(database()).recall({.debtor = debtor, .reason = u"a pessoa pediu alguém"_s}, clock.now()));
    const Packet found = packet();
    ASSERT_EQ(found.promised.size(), 1u);
    EXPECT_TRUE(found.promised.front().text.contains(u"50,00"_s));
    ASSERT_EQ(found.did.size(), 1u);
    EXPECT_EQ(found.did.front().note, u"AI negotiation"_s);
    ASSERT_EQ(found.didNot.size(), 1u);
    EXPECT_EQ(found.didNot.front().note, u"a pessoa pediu alguém"_s);
    ASSERT_FALSE(found.may.empty());
    const QJsonObject json = found.toJson();
    for (const char* part : {"said", "evidence", "promised", "did", "did_not", "may", "standing", "never"})
        EXPECT_TRUE(json.value(QLatin1StringView(part)).isArray()) << part;
}

TEST_P(PacketTest, theirWordsWholeAndNoWordCutInTwo)
{
    QString letter =
        u"Sempre paguei em dia, e em setembro o boleto não chegou a minha casa nova. "_s.repeated(4).trimmed();
    theyWrote(letter, {{u"intent"_s, u"dispute"_s}, {u"confidence"_s, 0.9}});
    ASSERT_RESULT(timeline::Timeline(database())
                      .append({.debtor = debtor,
                          .at = clock.now(),
                          .channel = Channel::Sms,
                          .direction = timeline::Direction::Out,
                          .kind = u"text"_s,
                          .text = letter,
                          .actorKind = timeline::ActorKind::Agent,
                          .actor = u"agent:negotiation"_s}));
    const Packet found = packet();
    ASSERT_EQ(found.evidence.size(), 1u);
    EXPECT_EQ(found.evidence.front().words, letter);
    ASSERT_EQ(found.did.size(), 1u);
    const QString cut = found.did.front().text;
    ASSERT_TRUE(cut.endsWith(u'…')) << cut.toStdString();
    EXPECT_TRUE(letter.startsWith(cut.chopped(1) + u' ')) << cut.toStdString();
}

TEST_P(PacketTest, ofNobody)
{
    const auto none = Packet::load(database(), DebtorId(99), u"luana"_s, clock.now());
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, u"no_debtor"_s);
}

} // namespace trato::casework
