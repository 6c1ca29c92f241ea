#include "channels/inbox.h"
#include "channels/outbox.h"
#include "channels/reception.h"
#include "debts/holds.h"
#include "engine/engine.h"
#include "engine/outgoingentry.h"
#include "queue/baton.h"
#include "support/debttest.h"

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What comes in, through the engine that understands.
class ArrivalTest : public test::DebtTest {
protected:
    /// A confirmed debtor who is late and can be reached by SMS.
    DebtorId lateDebtor()
    {
        const CreditorId creditor = addCreditor();
        const DebtorId debtor = addDebtor();
        addInstalment(debtor, addContract(debtor, creditor), 1, clock.today().addDays(-20), 100'00);
        run(u"UPDATE debtor SET right_party_at = 1, right_party_by = 'x'"_s);
        run(u"INSERT INTO contact_point (debtor_id, id, kind, value, source, created_at) "
            "VALUES (%1, 1, 'phone', '+5511987654321', 'file', 1)"_s.arg(debtor.value()));
        return debtor;
    }

    QString lastBody() { return column(u"SELECT body FROM outbox ORDER BY id DESC LIMIT 1"_s).front(); }

    Result<void> comes(const QByteArray& form)
    {
        TRATO_CHECK(arrives(form));
        return work();
    }
    Result<void> arrives(const QByteArray& form)
    {
        channels::Inbox inbox(database());
        TRATO_CHECK(channels::receive(inbox,
            {.channel = Channel::Sms,
                .provider = u"twilio"_s,
                .account = u"sandbox"_s,
                .contentType = u"application/x-www-form-urlencoded"_s,
                .body = form},
            clock.now()));
        return {};
    }
    Result<void> work()
    {
        TRATO_TRY(const auto engine, Engine::create({.databaseUrl = databaseUrl()}, clock));
        TRATO_CHECK(engine->tickUntilIdle());
        return {};
    }
};
TRATO_BOTH_ENGINES(ArrivalTest);

TEST_P(ArrivalTest, DaysInAnSmsCountFromWhenItCame)
{
    lateDebtor();
    ASSERT_RESULT(comes("MessageSid=SM1&SmsSid=SM1&SmsStatus=received&Body=vou+pagar+amanh%C3%A3&To=%2B551140028923"
                        "&From=%2B5511987654321&AccountSid=AC1&NumMedia=0&ApiVersion=2010-04-01"));
    EXPECT_EQ(
        column(u"SELECT due FROM promise"_s), std::vector<QString>{clock.today().addDays(1).toString(Qt::ISODate)});
    EXPECT_EQ(number(u"SELECT last_inbound_at FROM contact_point"_s), clock.now().microseconds());
}

TEST_P(ArrivalTest, AQuestionIsAskedFromItsHandOverOnHoweverLateThatIsWrittenDown)
{
    const DebtorId debtor = lateDebtor();
    run(u"UPDATE debtor SET right_party_at = NULL"_s);
    const auto yes = [](const char* number) {
        return QByteArray(
                   "SmsStatus=received&Body=sim&To=%2B551140028923&From=%2B5511987654321&AccountSid=AC1&NumMedia=0"
                   "&ApiVersion=2010-04-01&MessageSid=") +
               number + "&SmsSid=" + number;
    };
    channels::Outbox outbox(database());
    ASSERT_RESULT(arrives(yes("SM1")));
    clock.advance(1min);
    ASSERT_RESULT(outbox.queue({.debtor = debtor,
                                   .channel = Channel::Sms,
                                   .handle = u"+5511987654321"_s,
                                   .purpose = u"service"_s,
                                   .templateName = u"pergunta_identidade"_s,
                                   .body = u"Falo com Marlene?"_s,
                                   .origin = u"agent"_s,
                                   .actor = u"agent:identification"_s,
                                   .reason = u"teste"_s},
        clock.now()));
    ASSERT_UNWRAP(auto rows, outbox.claim({.worker = u"w"_s, .now = clock.now(), .lease = 3600s}));
    ASSERT_EQ(rows.size(), 1U);
    ASSERT_RESULT(outbox.handOver(rows.front(), u"w"_s, clock.now()));
    rows.front().updatedAt = clock.now();
    clock.advance(1min);
    ASSERT_RESULT(work());
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM debtor WHERE right_party_at IS NOT NULL"_s), 0)
        << "they wrote it before the question left";
    ASSERT_RESULT(arrives(yes("SM2")));
    clock.advance(10min);
    ASSERT_RESULT(enterOutgoing(database(), rows.front(), u"twilio"_s, u"SMx"_s, clock.now()));
    ASSERT_RESULT(work());
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM debtor WHERE right_party_at IS NOT NULL"_s), 1)
        << "they had read it, whenever its line was written";
}

TEST_P(ArrivalTest, AWishToStopThatTheProviderTellsTakesBackWhatWaits)
{
    const DebtorId debtor = lateDebtor();
    for (const Channel channel : {Channel::Sms, Channel::Email})
        ASSERT_RESULT(channels::Outbox(database())
                          .queue({.debtor = debtor,
                                     .channel = channel,
                                     .handle = u"+5511987654321"_s,
                                     .purpose = u"collection"_s,
                                     .body = u"Bom dia"_s,
                                     .origin = u"cadence"_s,
                                     .actor = u"cadence:padrao"_s,
                                     .reason = u"passo"_s,
                                     .notBefore = clock.now() + 24h},
                              clock.now()));
    ASSERT_RESULT(
        comes("MessageSid=SM3&SmsSid=SM3&SmsStatus=received&From=%2B5511987654321&To=%2B551140028923&Body=PARAR"
              "&OptOutType=STOP&AccountSid=AC1&NumMedia=0&ApiVersion=2010-04-01"));
    EXPECT_EQ(column(u"SELECT state FROM outbox ORDER BY id"_s),
        (std::vector<QString>{u"recalled"_s, u"queued"_s, u"recalled"_s}))
        << "the provider confirms it to them itself: our own last word goes too";
}

TEST_P(ArrivalTest, SomethingThatIsNotDueYetIsNotSaidToBeLate)
{
    const DebtorId debtor = lateDebtor();
    run(u"UPDATE portfolio SET autonomy = 3"_s);
    const QByteArray asks = "&SmsStatus=received&Body=quanto+eu+devo%3F&To=%2B551140028923&From=%2B5511987654321"
                            "&AccountSid=AC1&NumMedia=0&ApiVersion=2010-04-01";
    ASSERT_RESULT(comes("MessageSid=SM1&SmsSid=SM1" + asks));
    EXPECT_TRUE(lastBody().contains(u"vencido em"_s)) << lastBody().toStdString();
    run(u"UPDATE instalment SET due = '%1'"_s.arg(clock.today().addDays(12).toString(Qt::ISODate)));
    run(u"DELETE FROM talk_state"_s);
    clock.advance(1h);
    ASSERT_RESULT(comes("MessageSid=SM2&SmsSid=SM2" + asks));
    EXPECT_TRUE(lastBody().contains(clock.today().addDays(12).toString(u"dd/MM/yyyy"_s)));
    EXPECT_FALSE(lastBody().contains(u"vencido"_s) || lastBody().contains(u"Hoje são"_s)) << lastBody().toStdString();
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM outbox WHERE debtor_id = %1"_s.arg(debtor.value())), 2);
}

TEST_P(ArrivalTest, AHoldKeepsTheMachineSilentWhenThePersonsLeaseIsOver)
{
    const DebtorId debtor = lateDebtor();
    ASSERT_RESULT(queue::Baton(database())
                      .take(debtor, queue::HolderKind::Human, u"carla"_s, u"case"_s, clock.now(), clock.now() + 5s));
    ASSERT_RESULT(
        debts::Holds(database())
            .place({.debtor = debtor, .reason = u"illness"_s, .source = u"“internada”"_s, .placedBy = u"carla"_s},
                clock.now()));
    clock.advance(6s);
    ASSERT_RESULT(comes("MessageSid=SM1&SmsSid=SM1&SmsStatus=received&Body=vou+pagar+amanh%C3%A3&To=%2B551140028923"
                        "&From=%2B5511987654321&AccountSid=AC1&NumMedia=0&ApiVersion=2010-04-01"));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM promise"_s), 0);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM outbox"_s), 0);
    EXPECT_EQ(column(u"SELECT reason FROM work_item"_s), std::vector<QString>{u"answered"_s});
}

} // namespace trato::engine
