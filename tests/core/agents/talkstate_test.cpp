#include "agents/talkstate.h"
#include "agents/voice.h"
#include "support/debttest.h"

#include <QFile>

namespace trato::agents {

class TalkStateTest : public test::DebtTest {};

TRATO_BOTH_ENGINES(TalkStateTest);

TEST_P(TalkStateTest, whatIsRememberedComesBackAsItWas)
{
    const DebtorId debtor = addDebtor();
    EXPECT_EQ(*TalkStates(database()).of(debtor), TalkState());
    const TalkState talk{.stage = TalkStage::Offering,
        .question = Question::TakesDay,
        .unsure = 1,
        .turns = 4,
        .refusals = 2,
        .counters = 1,
        .identityAsks = 3,
        .dayAsks = 1,
        .claims = 1,
        .problems = 1,
        .month = money::Money(12'345),
        .proposed = OfferId(77),
        .day = QDate(2026, 11, 30),
        .refused = {QStringLiteral("0+3x30000")},
        .said = {QStringLiteral("a1"), QStringLiteral("b2")},
        .updatedAt = Instant(1'234'567)};
    ASSERT_RESULT(TalkStates(database()).keep(debtor, talk));
    EXPECT_EQ(*TalkStates(database()).of(debtor), talk);
    const TalkState later{.turns = 1, .updatedAt = Instant(2'000'000)};
    ASSERT_RESULT(TalkStates(database()).keep(debtor, later));
    EXPECT_EQ(*TalkStates(database()).of(debtor), later);
}

TEST_P(TalkStateTest, whatCantBeReadIsANewTalk)
{
    const DebtorId debtor = addDebtor();
    run(QStringLiteral("INSERT INTO talk_state (debtor_id, stage, question, unsure, turns, detail, updated_at) "
                       "VALUES (%1, 'nonsense', 'what', 0, 0, '{\"month_cents\": \"x\", \"said\": 5}', 0)")
            .arg(debtor.value()));
    EXPECT_EQ(*TalkStates(database()).of(debtor), TalkState());
}

TEST(Voice, NothingIsSaidTwiceAndTheLastWordingIsTheLast)
{
    const auto templates = channels::TemplateCatalogue::parse(
        {QByteArrayLiteral("[[template]]\nname = \"a\"\npurpose = \"service\"\ntext = \"Oi, {nome}\"\n"
                           "[[template]]\nname = \"a_2\"\npurpose = \"service\"\ntext = \"Olá, {nome}\"\n")});
    ASSERT_RESULT(templates);
    const channels::TemplateValues ana{{QStringLiteral("nome"), QStringLiteral("Ana {valor} 000201")}};
    QStringList said;
    for (const char* expected : {"a", "a_2"}) {
        const auto wording = unsaid(*templates, QStringLiteral("a"), Channel::Sms, ana, said);
        ASSERT_RESULT(wording);
        ASSERT_TRUE(wording->has_value());
        EXPECT_EQ((*wording)->made.name, QLatin1StringView(expected));
        EXPECT_TRUE((*wording)->message.text.contains(QStringLiteral("{valor}"))) << "a name fills no place";
        said.append((*wording)->fingerprint);
    }
    const auto none = unsaid(*templates, QStringLiteral("a"), Channel::Sms, ana, said);
    ASSERT_RESULT(none);
    EXPECT_FALSE(none->has_value());
    const channels::TemplateValues rui{{QStringLiteral("nome"), QStringLiteral("Rui")}};
    EXPECT_TRUE(unsaid(*templates, QStringLiteral("a"), Channel::Sms, rui, said)->has_value()) << "other words";
}

/// One message asks one thing at most, and what it asks is known.
TEST(Voice, EveryTemplateOfTheMachineAsksWhatIsKnownOfIt)
{
    const auto templates = channels::TemplateCatalogue::shipped();
    ASSERT_RESULT(templates);
    QFile file(QStringLiteral(":/templates/agents.toml"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto ours = channels::TemplateCatalogue::parse({file.readAll()});
    ASSERT_RESULT(ours);
    for (const QString& name : ours->names()) {
        for (const Channel channel : {Channel::WhatsApp, Channel::Sms, Channel::Email}) {
            const auto found = ours->find(name, channel);
            ASSERT_RESULT(found);
            const qsizetype questions = found->text.count(u'?');
            EXPECT_LE(questions, 1) << name.toStdString();
            const bool isKnown = questionOf(name) != Question::None;
            EXPECT_TRUE(questions == 0 || isKnown) << name.toStdString();
        }
    }
}

} // namespace trato::agents
