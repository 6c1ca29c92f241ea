#include "channels/email/unsubscribe.h"

#include "channels/inbox.h"
#include "channels/outbox.h"
#include "channels/reception.h"
#include "compliance/contactpolicy.h"
#include "engine/engine.h"
#include "support/debttest.h"

#include <chrono>

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Two debtors share an address; one of them leaves by a mail.
class UnsubscribeTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped())
            return;
        clock.set(*Instant::parse(u"2026-11-18T10:00:00-03:00"_s, deskZone()));
        const CreditorId creditor = addCreditor();
        for (DebtorId* debtor : {&first, &second}) {
            *debtor = addDebtor(u"Pessoa"_s, {});
            addInstalment(
                *debtor, addContract(*debtor, creditor, u"C-%1"_s.arg(debtor->value())), 1, daysAgo(10), 10'000);
            run(u"INSERT INTO contact_point (debtor_id, id, kind, value, source, created_at) "
                "VALUES (%1, %2, 'email', 'casa@exemplo.com.br', 'import', 1)"_s.arg(debtor->value())
                    .arg(nextId("contact_point")));
        }
    }

    channels::Queued queue(DebtorId debtor)
    {
        const auto queued = channels::Outbox(database())
                                .queue({.debtor = debtor,
                                           .channel = Channel::Email,
                                           .handle = u"casa@exemplo.com.br"_s,
                                           .purpose = u"collection"_s,
                                           .body = u"Bom dia"_s,
                                           .origin = u"cadence"_s,
                                           .actor = u"cadence:padrao"_s,
                                           .reason = u"passo"_s,
                                           .notBefore = clock.now() + 24h},
                                    clock.now());
        EXPECT_TRUE(queued.has_value());
        return queued.value_or(channels::Queued());
    }

    void arrives(const QString& provider, const QByteArray& body)
    {
        channels::Inbox inbox(database());
        ASSERT_RESULT(channels::receive(inbox,
            {.channel = Channel::Email,
                .provider = provider,
                .account = u"acordos"_s,
                .contentType = channels::contentType(Channel::Email, provider),
                .body = body},
            clock.now()));
        const auto engine = Engine::create({.databaseUrl = databaseUrl()}, clock);
        ASSERT_TRUE(engine.has_value());
        ASSERT_RESULT((*engine)->tickUntilIdle());
    }

    QString deniedBy(DebtorId debtor, Channel channel = Channel::Email)
    {
        const auto verdict = compliance::ContactPolicy(database())
                                 .check({.debtor = debtor,
                                     .channel = channel,
                                     .handle = u"casa@exemplo.com.br"_s,
                                     .purpose = compliance::Purpose::Collection,
                                     .origin = compliance::Origin::Human,
                                     .actor = u"ana"_s,
                                     .at = clock.now(),
                                     .text = u"Bom dia"_s});
        EXPECT_TRUE(verdict.has_value());
        return verdict && verdict->denial() ? verdict->denial()->rule : QString();
    }

    DebtorId first;
    DebtorId second;
};
TRATO_BOTH_ENGINES(UnsubscribeTest);

TEST_P(UnsubscribeTest, oneClickClosesTheAddressForWhoeverHasIt)
{
    const channels::Queued mail = queue(first);
    EXPECT_EQ(deniedBy(second), QString());
    arrives(u"unsubscribe"_s, channels::unsubscribeForm(mail.clientId, clock.today()));
    EXPECT_EQ(
        column(u"SELECT state FROM outbox WHERE id = %1"_s.arg(mail.id.value())), std::vector<QString>{u"recalled"_s});
    EXPECT_NE(deniedBy(first), QString());
    EXPECT_EQ(deniedBy(second), u"do_not_contact"_s) << "the address, not only the person";
    EXPECT_EQ(column(u"SELECT value || ' ' || channel || ' ' || source FROM do_not_contact"_s),
        std::vector<QString>{u"casa@exemplo.com.br email List-Unsubscribe"_s});
    EXPECT_EQ(
        number(u"SELECT COUNT(*) FROM interaction WHERE kind = 'opt_out' AND debtor_id = %1"_s.arg(first.value())), 1);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM audit_entry WHERE action = 'unsubscribe' AND debtor_id = %1"_s.arg(
                  first.value())),
        1);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM consent WHERE state = 'revoked' AND channel = 'email'"_s), 1);
}

TEST_P(UnsubscribeTest, aMailToTheTagDoesTheSame)
{
    const channels::Queued mail = queue(first);
    arrives(u"imap"_s, "From: outra@exemplo.com.br\r\nTo: acordos+sair-" + mail.clientId.toLatin1() +
                           "@aurora.example\r\nSubject: sair\r\nMessage-ID: <m1@exemplo.com.br>\r\n\r\n\r\n");
    EXPECT_EQ(deniedBy(second), u"do_not_contact"_s) << "the address that the mail went to, whoever writes";
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM work_item WHERE desk = 'identification'"_s), 0);
}

TEST_P(UnsubscribeTest, aMessageThatNobodyKnowsIsKeptForPeople)
{
    arrives(u"unsubscribe"_s, channels::unsubscribeForm(u"ffffffffffffffffffffffff"_s, clock.today()));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM inbox WHERE state = 'parked'"_s), 1);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM do_not_contact"_s), 0);
}

} // namespace trato::engine
