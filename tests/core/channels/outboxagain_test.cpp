#include "channels/failureclass.h"
#include "channels/outbox.h"
#include "support/debttest.h"

namespace trato::channels {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class OutboxAgainTest : public test::DebtTest {
protected:
    Outbox outbox() { return Outbox(database()); }

    /// A message that the provider did not take, with this code.
    OutboxId failed(const QString& code, Channel channel = Channel::WhatsApp)
    {
        if (!m_debtor.isValid())
            m_debtor = addDebtor();
        const auto queued = outbox().queue({.debtor = m_debtor,
                                               .channel = channel,
                                               .handle = u"+5511987654321"_s,
                                               .purpose = u"reminder"_s,
                                               .kind = u"template"_s,
                                               .templateName = u"lembrete_neutro"_s,
                                               .subject = u"Aviso"_s,
                                               .body = u"Bom dia"_s,
                                               .payload = {{u"parameters"_s, u"Ana"_s}},
                                               .origin = u"cadence"_s,
                                               .actor = u"cadence:padrao"_s,
                                               .reason = u"passo"_s,
                                               .priority = 5},
            clock.now());
        EXPECT_TRUE(queued.has_value());
        const OutboxId id = queued ? queued->id : OutboxId();
        run(u"UPDATE outbox SET state = 'failed', failure_code = '%1', failure_reason = 'x', updated_at = %2 "
            "WHERE id = %3"_s.arg(code)
                .arg(clock.now().microseconds())
                .arg(id.value()));
        return id;
    }

    QString refusal(OutboxId id)
    {
        const auto again = outbox().sendAgain(id, u"carla"_s, clock.now());
        return again ? QString() : again.error().code;
    }
    qint64 messages() { return number(u"SELECT COUNT(*) FROM outbox"_s); }

private:
    DebtorId m_debtor;
};
TRATO_BOTH_ENGINES(OutboxAgainTest);

TEST_P(OutboxAgainTest, theSameMessageGoesAsAnActOfAPerson)
{
    const OutboxId id = failed(u"131000"_s);
    clock.advance(1h);
    ASSERT_UNWRAP(const Queued again, outbox().sendAgain(id, u"carla"_s, clock.now()));
    EXPECT_FALSE(again.alreadyThere);
    ASSERT_UNWRAP(const auto row, outbox().row(again.id));
    ASSERT_TRUE(row.has_value());
    EXPECT_EQ(row->state, OutboxState::Queued);
    EXPECT_EQ(row->message.body, u"Bom dia"_s);
    EXPECT_EQ(row->message.subject, u"Aviso"_s);
    EXPECT_EQ(row->message.kind, u"template"_s);
    EXPECT_EQ(row->message.templateName, u"lembrete_neutro"_s);
    EXPECT_EQ(row->message.payload[u"parameters"].toString(), u"Ana"_s);
    EXPECT_EQ(row->message.purpose, u"reminder"_s);
    EXPECT_EQ(row->message.origin, u"human"_s);
    EXPECT_EQ(row->message.actor, u"carla"_s);
    EXPECT_EQ(row->message.priority, 0);
    EXPECT_EQ(row->message.notBefore, clock.now());
    EXPECT_EQ(row->clientId, again.clientId);
    ASSERT_UNWRAP(const auto before, outbox().row(id));
    EXPECT_EQ(before->state, OutboxState::Failed) << "what failed stays on record";
    EXPECT_NE(before->clientId, row->clientId);
}

TEST_P(OutboxAgainTest, askedTwiceItGoesOnce)
{
    const OutboxId id = failed(u"net_refused"_s);
    ASSERT_UNWRAP(const Queued first, outbox().sendAgain(id, u"carla"_s, clock.now()));
    ASSERT_UNWRAP(const Queued second, outbox().sendAgain(id, u"rafael"_s, clock.now()));
    EXPECT_TRUE(second.alreadyThere);
    EXPECT_EQ(second.id, first.id);
    EXPECT_EQ(messages(), 2);
    run(u"UPDATE outbox SET state = 'failed', failure_code = 'net_refused' WHERE id = %1"_s.arg(first.id.value()));
    ASSERT_UNWRAP(const Queued third, outbox().sendAgain(first.id, u"carla"_s, clock.now()));
    EXPECT_FALSE(third.alreadyThere) << "the second one failed, too";
}

TEST_P(OutboxAgainTest, whatCameToNothingMayBeAskedForAnew)
{
    const OutboxId id = failed(u"net_refused"_s);
    OutboxId last;
    for (const char* const state : {"refused", "recalled"}) {
        ASSERT_UNWRAP(const Queued again, outbox().sendAgain(id, u"carla"_s, clock.now()));
        EXPECT_FALSE(again.alreadyThere) << state;
        EXPECT_NE(again.id, last);
        last = again.id;
        run(u"UPDATE outbox SET state = '%1' WHERE id = %2"_s.arg(QLatin1StringView(state)).arg(last.value()));
    }
    ASSERT_UNWRAP(const Queued third, outbox().sendAgain(id, u"carla"_s, clock.now()));
    EXPECT_FALSE(third.alreadyThere);
    EXPECT_TRUE(outbox().sendAgain(id, u"carla"_s, clock.now())->alreadyThere);
}

TEST_P(OutboxAgainTest, onlyWhatFailed)
{
    const OutboxId id = failed(u"131000"_s);
    for (const char* const state :
        {"queued", "claimed", "handed_over", "sent", "read", "refused", "uncertain", "recalled"}) {
        run(u"UPDATE outbox SET state = '%1'"_s.arg(QLatin1StringView(state)));
        EXPECT_EQ(refusal(id), u"not_failed"_s) << state;
    }
    EXPECT_EQ(refusal(OutboxId(9'999)), u"no_message"_s);
    EXPECT_EQ(messages(), 1);
}

TEST_P(OutboxAgainTest, whatWasTrueUntilADayThatIsOverStaysBack)
{
    const OutboxId id = failed(u"131000"_s);
    run(u"UPDATE outbox SET not_after = %1"_s.arg((clock.now() + 1h).microseconds()));
    clock.advance(1h);
    EXPECT_EQ(refusal(id), u"out_of_date"_s);
    EXPECT_EQ(messages(), 1);
    run(u"UPDATE outbox SET not_after = %1"_s.arg((clock.now() + 1h).microseconds()));
    ASSERT_UNWRAP(const Queued again, outbox().sendAgain(id, u"carla"_s, clock.now()));
    EXPECT_EQ(number(u"SELECT not_after FROM outbox WHERE id = %1"_s.arg(again.id.value())),
        (clock.now() + 1h).microseconds());
}

TEST_P(OutboxAgainTest, whatTheSameCouldNotHelpIsRefusedWithWhatWould)
{
    for (const char* const code :
        {"131026", "131047", "131050", "131008", "21610", "30006", "unsendable_file", "unknown_fate"}) {
        const auto again = outbox().sendAgain(failed(QLatin1StringView(code)), u"carla"_s, clock.now());
        ASSERT_FALSE(again.has_value()) << code;
        EXPECT_EQ(again.error().code, u"not_again"_s) << code;
        EXPECT_FALSE(again.error().message.isEmpty());
        EXPECT_EQ(again.error().detail[u"failure"].toString(), QLatin1StringView(code));
    }
}

TEST_P(OutboxAgainTest, whoGetsTooManyWaitsADay)
{
    const OutboxId id = failed(u"131049"_s);
    EXPECT_EQ(refusal(id), u"not_again"_s);
    clock.advance(23h);
    EXPECT_EQ(refusal(id), u"not_again"_s);
    clock.advance(1h);
    EXPECT_EQ(refusal(id), QString());
}

TEST(FailureClasses, providersCodesAndWordsOfOurs)
{
    struct Case {
        Channel channel;
        const char* code;
        FailureClass means;
    };
    using enum FailureClass;
    for (const Case& one :
        std::vector<Case>{{Channel::WhatsApp, "131000", Passing}, {Channel::WhatsApp, "130429", Passing},
            {Channel::WhatsApp, "190", Account}, {Channel::WhatsApp, "368", Account},
            {Channel::WhatsApp, "131049", TooMany}, {Channel::WhatsApp, "131026", Address},
            {Channel::WhatsApp, "131050", OptedOut}, {Channel::WhatsApp, "131047", NeedsTemplate},
            {Channel::WhatsApp, "132000", Content}, {Channel::WhatsApp, "503", Passing},
            {Channel::WhatsApp, "429", Passing}, {Channel::WhatsApp, "401", Account},
            {Channel::WhatsApp, "400", Content}, {Channel::WhatsApp, "63016", NeedsTemplate},
            {Channel::Sms, "21610", OptedOut}, {Channel::Sms, "21211", Address}, {Channel::Sms, "30003", Passing},
            {Channel::Sms, "30005", Address}, {Channel::Sms, "20003", Account}, {Channel::Sms, "30007", Content},
            {Channel::Sms, "net_refused", Passing}, {Channel::Sms, "unknown_fate", Doubtful},
            {Channel::Sms, "unsendable_message", Content}, {Channel::Email, "userunknown", Address},
            {Channel::Email, "mailboxfull", Passing}, {Channel::Email, "spamdetected", Content},
            {Channel::Email, "550", Address}, {Channel::Email, "451", Passing}, {Channel::Email, "554", Content},
            {Channel::Email, "smtp_28", Passing}, {Channel::Email, "", Passing}})
        EXPECT_EQ(failureClassName(failureClass(one.channel, QLatin1StringView(one.code))), failureClassName(one.means))
            << one.code;
}

} // namespace trato::channels
