#include "machine/machinetest.h"
#include "queue/workqueue.h"

namespace trato::engine {

using namespace Qt::StringLiterals;
using understanding::Sensitivity;

namespace {

/// With these the machine is silent at once, until a person has answered; with abuse a supervisor may take over.
bool silences(Sensitivity sensitivity) { return sensitivity != Sensitivity::Abuse; }

} // namespace

/// A sensitive case reaches a human, and the machine falls silent on that debtor at once on every channel.
class Truth7_SensitiveCasesReachAHumanInSilence : public MachineTest {
protected:
    /// Each of the three agents, and the régua, has something to say on each channel.
    std::vector<OutboxId> queueFromEverybody(DebtorId id)
    {
        std::vector<OutboxId> rows;
        for (const Channel channel : written) {
            for (const QString& actor :
                {u"agent:identification"_s, u"agent:negotiation"_s, u"agent:follow_up"_s, u"cadence:padrao"_s})
                rows.push_back(queue(message(id, actor, channel)));
        }
        return rows;
    }
};
TRATO_BOTH_ENGINES(Truth7_SensitiveCasesReachAHumanInSilence);

TEST_P(Truth7_SensitiveCasesReachAHumanInSilence, everySensitivityOnEveryChannelWhichAgentEverIsAtIt)
{
    for (int n = 0; n < understanding::sensitivityCount; ++n) {
        const auto sensitivity = static_cast<Sensitivity>(n);
        const QString name = understanding::sensitivityName(sensitivity);
        for (const Channel channel : written) {
            const DebtorId id = debtor();
            const auto rows = queueFromEverybody(id);
            agents::Heard message = heard(understanding::Intent::AskBalance, u"palavras"_s, channel);
            message.reading.sensitivities = {sensitivity};
            ASSERT_RESULT(hear(id, channel, message));
            EXPECT_EQ(number(u"SELECT COUNT(*) FROM work_item WHERE debtor_id = %1 AND state = 'open' "
                             "AND desk IN ('care', 'supervisor') AND sensitivity LIKE '%%2%'"_s.arg(id.value())
                                 .arg(name)),
                1)
                << name.toStdString();
            if (!silences(sensitivity)) {
                work();
                continue;
            }
            EXPECT_EQ(holderOf(id), u"nobody"_s) << name.toStdString();
            for (const OutboxId row : rows)
                EXPECT_EQ(state(row), channels::OutboxState::Recalled) << name.toStdString();
            // Nor what is decided afterwards, by whomever.
            queueFromEverybody(id);
            post.letters.clear();
            work();
            EXPECT_TRUE(post.letters.empty()) << name.toStdString() << " on " << channelName(channel).toStdString();
            // A person writes all the same.
            channels::NewOutbox answer = MachineTest::message(id, u"luana"_s, channel);
            answer.purpose = u"care"_s;
            const OutboxId row = queue(answer);
            work();
            EXPECT_EQ(state(row), channels::OutboxState::Sent)
                << name.toStdString() << ": "
                << channels::Outbox(database()).row(row)->value().refusedReason.toStdString();
        }
    }
}

/// They are not held: a person, or the hardship offer that the policy lets a person make, answers them. Until then
/// nobody collects, also when somebody looked at the case and gave it back, or left it open and went.
TEST_P(Truth7_SensitiveCasesReachAHumanInSilence, whoCantPayIsLeftAloneUntilAPersonHasAnswered)
{
    for (const Sensitivity sensitivity : {Sensitivity::JobLoss, Sensitivity::OverIndebted}) {
        const DebtorId id = debtor();
        agents::Heard words = heard(understanding::Intent::AskOffer, u"não tenho como pagar"_s);
        words.reading.sensitivities = {sensitivity};
        ASSERT_RESULT(hear(id, Channel::WhatsApp, words));
        queue::WorkQueue desk(database(), clock);
        const WorkItemId item(
            number(u"SELECT id FROM work_item WHERE desk = 'care' AND debtor_id = %1"_s.arg(id.value())));
        const auto isSilent = [&](const char* when) {
            queueFromEverybody(id);
            post.letters.clear();
            work();
            EXPECT_TRUE(post.letters.empty()) << when;
        };
        isSilent("at once");
        ASSERT_RESULT(desk.claim(item, u"luana"_s));
        ASSERT_RESULT(desk.release(item, u"luana"_s));
        isSilent("looked at and given back");
        ASSERT_RESULT(desk.claim(item, u"luana"_s));
        clock.advance(std::chrono::hours(2));
        isSilent("left open");
        ASSERT_RESULT(desk.claim(item, u"luana"_s));
        ASSERT_RESULT(desk.close(item, u"luana"_s, {.disposition = u"care"_s}));
        EXPECT_EQ(holderOf(id), QString());
    }
}

TEST_P(Truth7_SensitiveCasesReachAHumanInSilence, alsoWhatAnEngineHasInItsHands)
{
    for (const Channel channel : written) {
        const DebtorId id = debtor();
        queue(message(id, u"agent:negotiation"_s, channel));
        const auto other = connect();
        bool told = false;
        post.letters.clear();
        post.whenAsked = [&] {
            if (std::exchange(told, true))
                return;
            agents::Heard words = heard(understanding::Intent::Other, u"quero morrer"_s, channel);
            words.reading.sensitivities = {Sensitivity::SelfHarm};
            EXPECT_TRUE(hear(*other, clock, id, channel, words).has_value());
        };
        work();
        EXPECT_TRUE(told);
        EXPECT_TRUE(post.letters.empty()) << channelName(channel).toStdString();
        EXPECT_EQ(holderOf(id), u"nobody"_s);
    }
}

} // namespace trato::engine
