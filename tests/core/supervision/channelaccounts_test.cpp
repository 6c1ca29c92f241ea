#include "supervision/channelaccounts.h"

#include "channels/inbox.h"
#include "channels/outbox.h"
#include "negotiation/roles.h"
#include "supervision/rulerecord.h"
#include "support/debttest.h"

#include <algorithm>

namespace trato::supervision {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using channels::AccountRegistry;
using channels::KnownAccount;

class ChannelAccountsTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped())
            return;
        clock.set(*Instant::parse(u"2026-11-18T10:00:00-03:00"_s, deskZone()));
        debtor = addDebtor(u"Dalva Monteiro"_s);
        attend();
    }

    void attend() { ASSERT_RESULT(AccountRegistry(database()).attend(known, clock.now())); }
    ChannelAccounts accounts() { return {database(), clock}; }
    ChannelAccount account(const QString& provider, const QString& name)
    {
        const auto all = accounts().list(u"sonia"_s);
        EXPECT_TRUE(all.has_value());
        const auto found = std::ranges::find_if(
            *all, [&](const ChannelAccount& one) { return one.known.provider == provider && one.known.name == name; });
        EXPECT_NE(found, all->end()) << name.toStdString();
        return found == all->end() ? ChannelAccount{} : *found;
    }
    ChannelAccount sms() { return account(u"twilio"_s, u"Aurora"_s); }

    OutboxId queueSms(const QString& body, Instant notBefore = {})
    {
        const auto queued = channels::Outbox(database())
                                .queue({.debtor = debtor,
                                           .channel = Channel::Sms,
                                           .handle = u"+5511987654321"_s,
                                           .purpose = u"collection"_s,
                                           .body = body,
                                           .origin = u"human"_s,
                                           .actor = u"carla"_s,
                                           .reason = u"pedido"_s,
                                           .notBefore = notBefore},
                                    clock.now());
        EXPECT_TRUE(queued.has_value());
        return queued ? queued->id : OutboxId();
    }
    void set(OutboxId id, const QString& columns)
    {
        run(u"UPDATE outbox SET %1, updated_at = %2 WHERE id = %3"_s.arg(columns)
                .arg(clock.now().microseconds())
                .arg(id.value()));
    }
    /// A line that left by `provider` at `at`.
    void left(const QString& channel, const QString& provider, Instant at, const QString& receipt = {})
    {
        const qint64 id = nextId("interaction");
        run(u"INSERT INTO interaction (debtor_id, at, id, channel, direction, kind, text, actor_kind, actor, provider) "
            "VALUES (%1, %2, %3, '%4', 'out', 'text', 'oi', 'human', 'carla', '%5')"_s.arg(debtor.value())
                .arg(at.microseconds())
                .arg(id)
                .arg(channel, provider));
        if (!receipt.isEmpty())
            run(u"INSERT INTO receipt (debtor_id, interaction_at, interaction_id, id, at, status) "
                "VALUES (%1, %2, %3, %4, %2, '%5')"_s.arg(debtor.value())
                    .arg(at.microseconds())
                    .arg(id)
                    .arg(nextId("receipt"))
                    .arg(receipt));
    }
    template <class T>
    static QString codeOf(const Result<T>& result)
    {
        return result ? QString() : result.error().code;
    }

    const std::vector<KnownAccount> known{
        {Channel::WhatsApp, u"meta"_s, u"Aurora"_s, u"105900000000001"_s, true, u"meta"_s},
        {Channel::Sms, u"twilio"_s, u"Aurora"_s, u"+551140000000"_s, true, u"twilio"_s},
        {Channel::Sms, u"twilio"_s, u"Reserva"_s, u"+551140000001"_s, true, u"twilio"_s},
        {Channel::Email, u"imap"_s, u"caixa"_s, u"contato@aurora.example"_s, false, u"imap"_s}};
    const AccountKey aurora{u"twilio"_s, u"Aurora"_s};
    DebtorId debtor;
};

TRATO_BOTH_ENGINES(ChannelAccountsTest);

TEST_P(ChannelAccountsTest, whatEnginesAttendIsListedAndWorks)
{
    ASSERT_UNWRAP(const auto all, accounts().list(u"sonia"_s));
    ASSERT_EQ(all.size(), known.size());
    for (const ChannelAccount& one : all) {
        EXPECT_EQ(one.health, AccountHealth::Working) << one.known.name.toStdString();
        EXPECT_EQ(one.seenAt, clock.now());
        EXPECT_NE(std::ranges::find(known, one.known), known.end());
        EXPECT_FALSE(one.trouble);
    }
    EXPECT_TRUE(sms().leaves);
    EXPECT_FALSE(account(u"twilio"_s, u"Reserva"_s).leaves) << "the first of a channel sends";
    EXPECT_FALSE(account(u"imap"_s, u"caixa"_s).leaves);
}

TEST_P(ChannelAccountsTest, whatNoEngineAttendsIsSaidAndLaterForgotten)
{
    clock.advance(ChannelAccounts::attendedFor + 1s);
    EXPECT_EQ(sms().health, AccountHealth::Unattended);
    ASSERT_RESULT(accounts().pause(aurora, u"sonia"_s, u"conferir"_s));
    clock.advance(ChannelAccounts::listedFor);
    ASSERT_UNWRAP(const auto all, accounts().list(u"sonia"_s));
    ASSERT_EQ(all.size(), 1u) << "a pause is not forgotten";
    EXPECT_EQ(all.front().health, AccountHealth::Paused);
    attend();
    EXPECT_EQ(sms().health, AccountHealth::Paused) << "engines leave it";
    ASSERT_RESULT(accounts().resume(aurora, u"sonia"_s));
    EXPECT_EQ(sms().health, AccountHealth::Working);
}

TEST_P(ChannelAccountsTest, theBacklogIsToldApart)
{
    queueSms(u"agora"_s);
    queueSms(u"depois"_s, clock.now() + 2h);
    set(queueSms(u"quem sabe"_s), u"state = 'uncertain', provider = 'twilio'"_s);
    clock.advance(4min);
    attend();
    ChannelAccount one = sms();
    EXPECT_EQ(one.queued, 1);
    EXPECT_EQ(one.scheduled, 1);
    EXPECT_EQ(one.inDoubt, 1);
    EXPECT_EQ(one.behind, 4min);
    EXPECT_EQ(one.health, AccountHealth::Working);
    EXPECT_EQ(account(u"twilio"_s, u"Reserva"_s).queued, 0);
    EXPECT_EQ(account(u"meta"_s, u"Aurora"_s).queued, 0);
    clock.advance(2min);
    attend();
    EXPECT_EQ(sms().health, AccountHealth::Slow);
}

TEST_P(ChannelAccountsTest, theDayIsCountedFromMidnight)
{
    const Instant midnight = *Instant::parse(u"2026-11-18T00:00:00-03:00"_s, deskZone());
    left(u"sms"_s, u"twilio"_s, midnight - 1s, u"delivered"_s);
    left(u"sms"_s, u"twilio"_s, midnight, u"delivered"_s);
    left(u"sms"_s, u"twilio"_s, midnight + 1h, u"sent"_s);
    left(u"whatsapp"_s, u"meta"_s, midnight + 1h, u"read"_s);
    set(queueSms(u"não foi"_s), u"state = 'failed', failure_code = '21610', failure_reason = 'Unsubscribed'"_s);
    const ChannelAccount one = sms();
    EXPECT_EQ(one.sent, 2);
    EXPECT_EQ(one.delivered, 1);
    EXPECT_EQ(one.failed, 1);
    EXPECT_EQ(account(u"meta"_s, u"Aurora"_s).sent, 1);
    EXPECT_EQ(account(u"meta"_s, u"Aurora"_s).delivered, 1);
    EXPECT_EQ(account(u"twilio"_s, u"Reserva"_s).failed, 0);
}

TEST_P(ChannelAccountsTest, aFailedMessageIsNoTroubleOfTheAccountButAnExpiredTokenIs)
{
    set(queueSms(u"não foi"_s), u"state = 'failed', failure_code = '21610', failure_reason = 'Unsubscribed'"_s);
    ChannelAccount one = sms();
    ASSERT_TRUE(one.trouble);
    EXPECT_EQ(one.trouble->code, u"21610"_s);
    EXPECT_EQ(one.health, AccountHealth::Working);
    EXPECT_FALSE(one.trouble->advice.isEmpty());
    run(u"INSERT INTO account_pause (provider, account, since, until, failures, code, reason) "
        "VALUES ('twilio', 'Aurora', %1, %2, 3, '20003', 'Authenticate')"_s.arg(clock.now().microseconds())
            .arg((clock.now() + 2min).microseconds()));
    one = sms();
    EXPECT_EQ(one.health, AccountHealth::Failing);
    ASSERT_TRUE(one.wait);
    EXPECT_EQ(one.wait->until, clock.now() + 2min);
    EXPECT_EQ(one.wait->failures, 3);
    EXPECT_EQ(one.trouble->reason, u"Authenticate"_s);
    EXPECT_NE(one.trouble->advice, QString());
    EXPECT_EQ(account(u"twilio"_s, u"Reserva"_s).health, AccountHealth::Working);
}

TEST_P(ChannelAccountsTest, aMailboxThatCannotBeReadFails)
{
    run(u"INSERT INTO mailbox_folder (account, folder, failures, failing_since, code, reason) "
        "VALUES ('caixa', 'INBOX', 2, %1, 'imap_login_refused', 'LOGIN failed')"_s.arg(clock.now().microseconds()));
    const ChannelAccount one = account(u"imap"_s, u"caixa"_s);
    EXPECT_EQ(one.health, AccountHealth::Failing);
    ASSERT_TRUE(one.trouble);
    EXPECT_EQ(one.trouble->code, u"imap_login_refused"_s);
}

TEST_P(ChannelAccountsTest, whenSomethingCameLast)
{
    EXPECT_TRUE(account(u"meta"_s, u"Aurora"_s).lastEventAt.isNever());
    for (const int minutes : {1, 9, 4})
        ASSERT_RESULT(channels::Inbox(database())
                          .accept({.provider = u"meta"_s,
                                      .account = u"Aurora"_s,
                                      .contentType = u"application/json"_s,
                                      .body = QByteArray::number(minutes)},
                              u"o"_s, clock.now() - minutes * 1min));
    EXPECT_EQ(account(u"meta"_s, u"Aurora"_s).lastEventAt, clock.now() - 1min);
    EXPECT_TRUE(sms().lastEventAt.isNever());
}

TEST_P(ChannelAccountsTest, onlyWhoLeadsSeesPausesAndResumesAndSaysWhy)
{
    ASSERT_RESULT(negotiation::giveRole(
        database(), clock, {.actor = u"carla"_s, .role = negotiation::Role::Negotiator, .by = u"sonia"_s}));
    EXPECT_EQ(codeOf(accounts().list(u"carla"_s)), u"not_entitled"_s);
    EXPECT_EQ(codeOf(accounts().pause(aurora, u"carla"_s, u"porque sim"_s)), u"not_entitled"_s);
    EXPECT_EQ(codeOf(accounts().pause(aurora, u"sonia"_s, u"  "_s)), u"reason_required"_s);
    EXPECT_EQ(codeOf(accounts().pause({u"twilio"_s, u"nenhuma"_s}, u"sonia"_s, u"x"_s)), u"no_account"_s);
    EXPECT_EQ(codeOf(accounts().pause({u"imap"_s, u"caixa"_s}, u"sonia"_s, u"x"_s)), u"no_account"_s)
        << "nothing leaves by it";
    EXPECT_EQ(codeOf(accounts().resume(aurora, u"sonia"_s)), u"not_paused"_s);
    ASSERT_RESULT(accounts().pause(aurora, u"sonia"_s, u"trocar o número"_s));
    EXPECT_EQ(codeOf(accounts().pause(aurora, u"sonia"_s, u"de novo"_s)), u"no_account"_s);
    const ChannelAccount paused = sms();
    ASSERT_TRUE(paused.stop);
    EXPECT_EQ(paused.stop->by, u"sonia"_s);
    EXPECT_EQ(paused.stop->reason, u"trocar o número"_s);
    EXPECT_EQ(codeOf(accounts().resume(aurora, u"carla"_s)), u"not_entitled"_s);
    clock.advance(1min);
    ASSERT_RESULT(accounts().resume(aurora, u"sonia"_s));
    const RuleFilter today{.from = clock.now() - 1h, .until = clock.now() + 1h};
    ASSERT_UNWRAP(const auto record, ruleRecord(database(), today, u"sonia"_s));
    const auto deed = [&](RuleDeed wanted) {
        return std::ranges::find_if(record, [&](const RuleEntry& one) { return one.deed == wanted; });
    };
    ASSERT_NE(deed(RuleDeed::Paused), record.end());
    EXPECT_EQ(deed(RuleDeed::Paused)->rule, u"Aurora"_s);
    EXPECT_EQ(deed(RuleDeed::Paused)->reason, u"trocar o número"_s);
    ASSERT_NE(deed(RuleDeed::Resumed), record.end());
    EXPECT_EQ(deed(RuleDeed::Resumed)->who, u"sonia"_s);
}

TEST_P(ChannelAccountsTest, theDetailNamesFailuresAndWhatWaits)
{
    const OutboxId failed = queueSms(u"não foi"_s);
    set(failed, u"state = 'failed', failure_code = '30007', failure_reason = 'Carrier violation'"_s);
    const OutboxId waits = queueSms(u"amanhã"_s, clock.now() + 24h);
    const OutboxId doubtful = queueSms(u"quem sabe"_s);
    set(doubtful, u"state = 'uncertain', provider = 'twilio'"_s);
    ASSERT_UNWRAP(const auto detail, accounts().detail(aurora, u"sonia"_s));
    ASSERT_EQ(detail.failures.size(), 1u);
    EXPECT_EQ(detail.failures.front().id, failed);
    EXPECT_EQ(detail.failures.front().name, u"Dalva Monteiro"_s);
    EXPECT_EQ(detail.failures.front().words, u"Carrier violation"_s);
    EXPECT_EQ(detail.failures.front().reason, u"refused as it was written"_s);
    ASSERT_EQ(detail.waiting.size(), 2u);
    EXPECT_EQ(detail.waiting.front().id, doubtful);
    EXPECT_TRUE(detail.waiting.front().inDoubt);
    EXPECT_EQ(detail.waiting.back().id, waits);
    EXPECT_EQ(detail.waiting.back().at, clock.now() + 24h);
    ASSERT_UNWRAP(const auto other, accounts().detail({u"twilio"_s, u"Reserva"_s}, u"sonia"_s));
    EXPECT_TRUE(other.failures.empty() && other.waiting.empty());
    ASSERT_UNWRAP(const auto one, accounts().detail(aurora, u"sonia"_s, 1));
    EXPECT_EQ(one.waiting.size(), 1u);
}

} // namespace trato::supervision
