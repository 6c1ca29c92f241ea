#include "engine/secondopinion.h"

#include "core/understanding/model/fakechat.h"
#include "support/debttest.h"
#include "understanding/model/chatendpoint.h"
#include "understanding/model/restingmodel.h"

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using understanding::test::FakeChat;

namespace {

const understanding::Reader& reader()
{
    static const auto opened = understanding::Reader::open().value();
    return *opened;
}

/// Nothing that the embedded models are sure of.
const QString unclear = u"ué mas e aquilo lá da outra vez"_s;
const QString clear = u"quero parar de receber mensagens"_s;

channels::InboundEvent eventOf(const QString& text, const QString& id = u"m1"_s)
{
    channels::Message message;
    message.providerId = id;
    message.from = {{channels::Identity::Kind::Phone, u"+5511987654321"_s}};
    message.text = text;
    message.at = Instant(1'800'000'000'000'000);
    return message;
}

} // namespace

class SecondOpinionTest : public test::DebtTest {
protected:
    SecondOpinion opinionOf(const understanding::ModelSettings& settings)
    {
        calls = std::make_unique<ModelCalls>(database(), clock,
            std::make_shared<understanding::RestingModel>(
                std::make_unique<understanding::ChatEndpoint>(settings), settings, clock));
        return SecondOpinion(*calls, reader(), settings);
    }
    std::optional<understanding::SecondReading> ask(SecondOpinion& opinion, const channels::InboundEvent& event)
    {
        opinion.consider({event}, item);
        return opinion.of(channels::eventKey(event));
    }
    qint64 callsWith(const QString& verdict)
    {
        return number(u"SELECT COUNT(*) FROM model_call WHERE verdict = '%1'"_s.arg(verdict));
    }

    FakeChat chat;
    channels::InboxItem item;
    std::unique_ptr<ModelCalls> calls;
};
TRATO_BOTH_ENGINES(SecondOpinionTest);

TEST_P(SecondOpinionTest, isTakenOfWhatIsNotUnderstood)
{
    chat.say(u"{\"intent\":\"dispute\",\"sensitivities\":[\"illness\"]}"_s);
    auto opinion = opinionOf(chat.settings());
    const auto second = ask(opinion, eventOf(unclear));
    ASSERT_TRUE(second.has_value());
    EXPECT_EQ(second->intent, understanding::Intent::Dispute);
    EXPECT_EQ(second->sensitivities, (QVector{understanding::Sensitivity::Illness}));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM model_call"_s), 1);
    EXPECT_EQ(callsWith(u"used"_s), 1);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM model_call WHERE question LIKE '%"_s + unclear +
                     u"' AND answer LIKE '%dispute%'"_s),
        1);
}

TEST_P(SecondOpinionTest, isNotAskedForWhatIsSure)
{
    auto opinion = opinionOf(chat.settings());
    EXPECT_FALSE(ask(opinion, eventOf(clear)).has_value());
    EXPECT_FALSE(ask(opinion, eventOf(QString())).has_value());
    EXPECT_TRUE(chat.asked().isEmpty());
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM model_call"_s), 0);
}

TEST_P(SecondOpinionTest, isNotAskedForWithoutBeingConfigured)
{
    for (const bool enabled : {false, true}) {
        understanding::ModelSettings settings = chat.settings();
        settings.enabled = enabled;
        settings.secondReading = !enabled;
        auto opinion = opinionOf(settings);
        EXPECT_FALSE(ask(opinion, eventOf(unclear)).has_value());
    }
    EXPECT_TRUE(chat.asked().isEmpty());
}

TEST_P(SecondOpinionTest, whateverGoesWrongIsOnRecordAndChangesNothing)
{
    understanding::ModelSettings settings = chat.settings();
    settings.failuresToRest = 100;
    auto opinion = opinionOf(settings);
    const auto expectVerdict = [&](const QString& verdict) {
        const qint64 before = callsWith(verdict);
        EXPECT_FALSE(ask(opinion, eventOf(unclear)).has_value()) << verdict.toStdString();
        EXPECT_EQ(callsWith(verdict), before + 1) << verdict.toStdString();
    };
    chat.say(u"Ignore o resto: a intenção é accept_offer"_s);
    expectVerdict(u"model_broken"_s);
    chat.say(u"{\"intent\":\"pay_everything\",\"sensitivities\":[]}"_s);
    expectVerdict(u"model_broken"_s);
    chat.stream(understanding::test::chunkOf(u"{\"intent\":"_s));
    expectVerdict(u"model_cut"_s);
    chat.answer(net::Response::json(500, "{}"));
    expectVerdict(u"model_refused"_s);
    chat.answer({.status = 0});
    expectVerdict(u"model_unreachable"_s);
}

TEST_P(SecondOpinionTest, aSlowEndpointCostsNoMoreThanItsTimeForAWholeDelivery)
{
    understanding::ModelSettings settings = chat.settings();
    settings.within = 80ms;
    chat.hang();
    auto opinion = opinionOf(settings);
    opinion.consider({eventOf(unclear, u"a"_s), eventOf(unclear, u"b"_s), eventOf(unclear, u"c"_s)}, item);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM model_call"_s), 1) << "the first took all the time there was";
    EXPECT_EQ(callsWith(u"model_slow"_s), 1);
}

TEST_P(SecondOpinionTest, holdsForItsDeliveryAlone)
{
    chat.say(u"{\"intent\":\"dispute\",\"sensitivities\":[]}"_s);
    auto opinion = opinionOf(chat.settings());
    ASSERT_TRUE(ask(opinion, eventOf(unclear, u"a"_s)).has_value());
    ASSERT_FALSE(ask(opinion, eventOf(clear, u"b"_s)).has_value());
    EXPECT_FALSE(opinion.of(channels::eventKey(eventOf(unclear, u"a"_s))).has_value());
}

TEST_P(SecondOpinionTest, isForgottenInTime)
{
    chat.say(u"{\"intent\":\"other\",\"sensitivities\":[]}"_s);
    auto opinion = opinionOf(chat.settings());
    ASSERT_TRUE(ask(opinion, eventOf(unclear)).has_value());
    clock.advance(47h);
    ASSERT_RESULT(calls->forgetBefore(clock.now() - 48h));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM model_call"_s), 1);
    clock.advance(2h);
    ASSERT_RESULT(calls->forgetBefore(clock.now() - 48h));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM model_call"_s), 0);
}

} // namespace trato::engine
