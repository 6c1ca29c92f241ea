#include "agents/suggestions.h"
#include "machine/machinetest.h"

namespace trato::engine {

using namespace Qt::StringLiterals;
using understanding::Intent;

/// What each level of autonomy lets leave, whichever way it wants to go.
class AutonomyTest : public MachineTest {
protected:
    void level(int autonomy) { run(u"UPDATE portfolio SET autonomy = %1"_s.arg(autonomy)); }
    qint64 suggestionsOpen() { return number(u"SELECT COUNT(*) FROM suggestion WHERE state = 'open'"_s); }
};
TRATO_BOTH_ENGINES(AutonomyTest);

TEST_P(AutonomyTest, atZeroNothingOfTheMachineLeaves)
{
    level(0);
    for (const Intent intent : understanding::allIntents()) {
        const DebtorId known = debtor();
        agents::Heard message = heard(intent, u"quero resolver"_s);
        message.reading.date = clock.today().addDays(1);
        ASSERT_RESULT(hear(known, Channel::WhatsApp, message));
        const DebtorId stranger = debtor();
        run(u"UPDATE debtor SET right_party_at = NULL WHERE id = %1"_s.arg(stranger.value()));
        ASSERT_RESULT(hear(stranger, Channel::Sms, heard(intent, u"oi"_s, Channel::Sms)));
    }
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM outbox"_s), 0) << "what the agents would say is not even queued";
    EXPECT_GT(suggestionsOpen(), 10);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM promise"_s), 0) << "a person notes it";
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM payment_request"_s), 0);
    EXPECT_EQ(
        number(u"SELECT COUNT(*) FROM debtor WHERE right_party_at IS NOT NULL AND right_party_by LIKE 'agent:%'"_s), 0);
    EXPECT_GT(number(u"SELECT COUNT(*) FROM work_item WHERE reason = 'suggestion'"_s), 10);
    for (const char* actor : {"agent:identification", "agent:negotiation", "agent:follow_up", "cadence:padrao"})
        queue(message(debtor(), QLatin1StringView(actor), Channel::Sms));
    work();
    EXPECT_TRUE(post.letters.empty());
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM outbox WHERE state <> 'refused'"_s), 0);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM agreement"_s), 0);
    queue(message(debtor(), u"ana"_s, Channel::Sms));
    work();
    EXPECT_EQ(post.letters.size(), 1u) << "people write all the same";
}

TEST_P(AutonomyTest, whatIsSuggestedIsSentOnceByAPersonOrNotAtAll)
{
    level(0);
    const DebtorId id = debtor();
    ASSERT_RESULT(hear(id, Channel::WhatsApp, heard(Intent::AskBalance, u"quanto devo?"_s)));
    agents::Suggestions suggestions(database(), clock);
    ASSERT_UNWRAP(const auto first, suggestions.open(id));
    ASSERT_TRUE(first.has_value());
    EXPECT_EQ(first->templateName, u"saldo"_s);
    EXPECT_FALSE(first->reason.isEmpty());
    ASSERT_RESULT(hear(id, Channel::WhatsApp, heard(Intent::AskOffer, u"tem desconto?"_s)));
    ASSERT_UNWRAP(const auto second, suggestions.open(id));
    ASSERT_TRUE(second.has_value());
    EXPECT_EQ(second->templateName, u"ofertas"_s) << "the newer answer takes the place of the older";
    EXPECT_EQ(suggestionsOpen(), 1);
    EXPECT_FALSE(suggestions.take(id, first->id, u"ana"_s).has_value());
    ASSERT_UNWRAP(const auto taken, suggestions.take(id, second->id, u"ana"_s));
    EXPECT_EQ(taken.body, second->body);
    EXPECT_FALSE(suggestions.take(id, second->id, u"bia"_s).has_value());
    EXPECT_EQ(suggestionsOpen(), 0);
}

TEST_P(AutonomyTest, atOneItIdentifiesAndRemindsAndAtTwoADealWaitsForAPerson)
{
    level(1);
    const DebtorId stranger = debtor();
    run(u"UPDATE debtor SET right_party_at = NULL WHERE id = %1"_s.arg(stranger.value()));
    ASSERT_RESULT(hear(stranger, Channel::WhatsApp, heard(Intent::Greeting, u"oi"_s)));
    ASSERT_RESULT(hear(debtor(), Channel::WhatsApp, heard(Intent::AskOffer, u"tem desconto?"_s)));
    work();
    ASSERT_EQ(post.letters.size(), 1u);
    EXPECT_EQ(suggestionsOpen(), 1);

    level(2);
    const DebtorId id = debtor();
    ASSERT_RESULT(hear(id, Channel::WhatsApp, heard(Intent::AskOffer, u"tem desconto?"_s)));
    deliver();
    ASSERT_RESULT(hear(id, Channel::WhatsApp, heard(Intent::AcceptOffer, u"a primeira"_s)));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM agreement WHERE state = 'awaiting_approval'"_s), 1);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM agreement WHERE state = 'active'"_s), 0);

    level(3);
    const DebtorId alone = debtor();
    ASSERT_RESULT(hear(alone, Channel::WhatsApp, heard(Intent::AskOffer, u"tem desconto?"_s)));
    deliver();
    ASSERT_RESULT(hear(alone, Channel::WhatsApp, heard(Intent::AcceptOffer, u"a primeira"_s)));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM agreement WHERE state = 'active'"_s), 1);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM work_item WHERE reason = 'no_payment_request'"_s), 1)
        << "the deal stands, and a person sees to the charge that can't be made";
}

} // namespace trato::engine
