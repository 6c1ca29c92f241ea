#include "machine/machinetest.h"

#include <random>

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// No message leaves, by human or machine, that the contact policy forbids at that instant.
class Truth1_NoMessageThatThePolicyForbids : public MachineTest {
protected:
    template <class Value>
    Value oneOf(std::initializer_list<Value> values)
    {
        return *(values.begin() + std::uniform_int_distribution<std::size_t>(0, values.size() - 1)(chance));
    }
    bool rarely() { return oneOf({true, false, false, false}); }

    /// Somebody with whatever may stand against a message, at any hour of any day.
    DebtorId someDebtor()
    {
        const DebtorId id = debtor();
        const QString where = u" WHERE debtor_id = %1"_s.arg(id.value());
        run(u"UPDATE debtor SET uf = '%1', right_party_at = %2 WHERE id = %3"_s
                .arg(oneOf({u"SP"_s, u"CE"_s, u"AM"_s, u"AC"_s, u"RJ"_s}), rarely() ? u"NULL"_s : u"1"_s)
                .arg(id.value()));
        run(u"UPDATE contact_point SET last_inbound_at = NULL"_s + (rarely() ? QString() : where));
        if (rarely())
            run(u"UPDATE instalment SET open_cents = 0, status = 'paid'"_s + where);
        if (rarely())
            run(u"UPDATE instalment SET due = '2027-01-10'"_s + where);
        if (rarely())
            EXPECT_TRUE(
                debts::Holds(database())
                    .place({.debtor = id, .reason = u"dispute"_s, .source = u"t"_s, .placedBy = u"t"_s}, clock.now())
                    .has_value());
        if (rarely())
            EXPECT_TRUE(parties::Consents(database())
                            .record(id, {.channel = oneOf({Channel::Sms, Channel::WhatsApp, Channel::Email}),
                                            .purpose = parties::ConsentPurpose::All,
                                            .state = parties::Consent::State::Revoked,
                                            .at = clock.now()})
                            .has_value());
        if (rarely())
            EXPECT_TRUE(queue::Baton(database())
                            .take(id, queue::HolderKind::Human, u"luana"_s, u"case"_s, clock.now(), clock.now() + 1h)
                            .has_value());
        if (rarely())
            EXPECT_TRUE(queue::Baton(database()).silence(id, u"bereavement"_s, clock.now()).has_value());
        return id;
    }

    compliance::Act actOf(const channels::OutboxRow& row) const
    {
        const channels::NewOutbox& message = row.message;
        return {.debtor = message.debtor,
            .channel = message.channel,
            .handle = message.handle,
            .purpose = compliance::purposeFromName(message.purpose).value_or(compliance::Purpose::Collection),
            .origin = compliance::originFromName(message.origin).value_or(compliance::Origin::System),
            .actor = message.actor,
            .writer = u"engine-1"_s,
            .at = clock.now(),
            .content = compliance::Content::FreeText,
            .text = message.body,
            .outbox = row.id};
    }

    std::mt19937 chance{20261118};
};
TRATO_BOTH_ENGINES(Truth1_NoMessageThatThePolicyForbids);

TEST_P(Truth1_NoMessageThatThePolicyForbids, whoeverWantsToSendItWhateverStandsAgainstIt)
{
    int forbidden = 0;
    post.atTheWire = [&](const channels::OutgoingMessage& message) {
        const auto row = channels::Outbox(database()).byClientId(message.clientId);
        ASSERT_TRUE(row && *row);
        const auto verdict = compliance::ContactPolicy(database()).check(actOf(**row));
        ASSERT_TRUE(verdict.has_value());
        const compliance::RuleOutcome* const denial = verdict->denial();
        EXPECT_TRUE(verdict->allowed) << (denial ? denial->reason().toStdString() : "");
    };
    for (int i = 0; i < 150; ++i) {
        clock.set(*Instant::parse(u"2026-11-16T00:00:00-03:00"_s, deskZone()) +
                  std::chrono::minutes(std::uniform_int_distribution(0, 20'000)(chance)));
        const DebtorId id = someDebtor();
        for (const QString& actor : {u"luana"_s, u"bruna"_s, u"agent:negotiation"_s, u"cadence:padrao"_s}) {
            channels::NewOutbox words = message(id, actor, oneOf({Channel::Sms, Channel::WhatsApp, Channel::Email}));
            words.purpose = oneOf({u"collection"_s, u"reminder"_s, u"service"_s, u"payment"_s, u"care"_s});
            words.body = oneOf({u"Bom dia"_s, u"Sua dívida de R$ 100,00 está em aberto."_s});
            queue(words);
        }
        const std::size_t before = post.letters.size();
        work();
        forbidden += post.letters.size() - before < 4 ? 1 : 0;
    }
    EXPECT_GT(forbidden, 50);
    EXPECT_GT(post.letters.size(), 30u);
}

} // namespace trato::engine
