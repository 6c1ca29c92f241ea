#include "channels/accountregistry.h"

#include "channels/accountadvice.h"
#include "channels/accounts.h"
#include "support/result.h"
#include "support/testdatabase.h"

#include <gtest/gtest.h>

namespace trato::channels {

using namespace Qt::StringLiterals;

TEST(KnownAccounts, carryNoSecretsAndSayWhatSendsAndWhatReceives)
{
    const auto accounts = ProviderAccounts::fromToml(R"(
[[whatsapp]]
name = "aurora"
phone_number_id = "1059"
token = "segredo-1"
app_secret = "segredo-2"
[[twilio]]
name = "aurora"
account_sid = "AC1"
auth_token = "segredo-3"
from = "+551140000000"
[[rbm]]
name = "so-recebe"
client_token = "segredo-4"
[[email]]
name = "envia"
smtp_url = "smtp://mail.example:587"
password = "segredo-5"
from = "contato@aurora.example"
maildir = "/var/mail/aurora"
[[email]]
name = "recebe"
maildir = "/var/mail/outra"
[[email]]
name = "nada"
[[zenvia]]
name = "duas"
webhook_header = "X-Prova"
webhook_secrets = ["segredo-8"]
token = "segredo-9"
sms_from = "aurora"
rcs_from = "aurora-rcs"
[[zenvia]]
name = "so-rcs"
webhook_header = "X-Prova"
webhook_secrets = ["segredo-10"]
token = "segredo-11"
rcs_from = "aurora-rcs"
[[voice]]
name = "pabx"
token = "segredo-6"
)");
    ASSERT_TRUE(accounts.has_value());
    const auto known =
        knownAccounts(*accounts, {{.name = u"caixa"_s, .user = u"caixa@aurora.example"_s, .secret = u"segredo-7"_s}});
    const std::vector<KnownAccount> expected{{Channel::WhatsApp, u"meta"_s, u"aurora"_s, u"1059"_s, true, u"meta"_s},
        {Channel::Sms, u"twilio"_s, u"aurora"_s, u"+551140000000"_s, true, u"twilio"_s},
        {Channel::Rcs, u"rbm"_s, u"so-recebe"_s, {}, false, u"rbm"_s},
        {Channel::Email, u"smtp"_s, u"envia"_s, u"contato@aurora.example"_s, true, u"maildir"_s},
        {Channel::Email, u"maildir"_s, u"recebe"_s, {}, false, u"maildir"_s},
        {Channel::Email, u"imap"_s, u"caixa"_s, u"caixa@aurora.example"_s, false, u"imap"_s},
        {Channel::Sms, u"zenvia"_s, u"duas"_s, u"aurora"_s, true, u"zenvia"_s},
        {Channel::Rcs, u"zenvia"_s, u"duas/rcs"_s, u"aurora-rcs"_s, true, {}},
        {Channel::Rcs, u"zenvia"_s, u"so-rcs"_s, u"aurora-rcs"_s, true, u"zenvia"_s},
        {Channel::Voice, u"voice"_s, u"pabx"_s, {}, false, u"voice"_s}};
    EXPECT_EQ(known, expected);
}

TEST(AccountAdvice, tellsTheAccountsFaultFromTheMessages)
{
    EXPECT_EQ(accountFault(Channel::WhatsApp, u"190"_s), AccountFault::Credentials);
    EXPECT_EQ(accountFault(Channel::WhatsApp, u"200"_s), AccountFault::Credentials);
    EXPECT_EQ(accountFault(Channel::WhatsApp, u"131042"_s), AccountFault::Balance);
    EXPECT_EQ(accountFault(Channel::WhatsApp, u"130429"_s), AccountFault::TooFast);
    EXPECT_EQ(accountFault(Channel::WhatsApp, u"131047"_s), AccountFault::None);
    EXPECT_EQ(accountFault(Channel::Sms, u"20003"_s), AccountFault::Credentials);
    EXPECT_EQ(accountFault(Channel::Sms, u"21610"_s), AccountFault::None);
    EXPECT_EQ(accountFault(Channel::Sms, u"net_refused"_s), AccountFault::Unreachable);
    EXPECT_EQ(accountFault(Channel::Rcs, u"RESOURCE_EXHAUSTED"_s), AccountFault::TooFast);
    EXPECT_EQ(accountFault(Channel::Rcs, u"provider_refused"_s), AccountFault::Other);
    EXPECT_EQ(accountFault(Channel::Email, u"535"_s), AccountFault::Credentials);
    EXPECT_EQ(accountFault(Channel::Email, u"550"_s), AccountFault::None);
    EXPECT_EQ(accountFault(Channel::Email, u"smtp_7"_s), AccountFault::Unreachable);
    EXPECT_EQ(accountFault(Channel::Email, u"imap_login_refused"_s), AccountFault::Credentials);
    for (int fault = 1; fault <= static_cast<int>(AccountFault::Other); ++fault) {
        EXPECT_FALSE(accountFaultTitle(static_cast<AccountFault>(fault)).isEmpty());
        EXPECT_FALSE(accountFaultAdvice(static_cast<AccountFault>(fault)).isEmpty());
    }
    EXPECT_TRUE(accountFaultTitle(AccountFault::None).isEmpty());
}

class AccountRegistryTest : public test::DatabaseTest {};

TRATO_BOTH_ENGINES(AccountRegistryTest);

TEST_P(AccountRegistryTest, aPauseStaysWhileEnginesComeAndGo)
{
    AccountRegistry registry(database());
    const std::vector<KnownAccount> accounts{
        {Channel::Sms, u"twilio"_s, u"Aurora"_s, u"+551140000000"_s, true, u"twilio"_s}};
    ASSERT_UNWRAP(const auto unknown, registry.stopOf(u"twilio"_s, u"Aurora"_s));
    EXPECT_FALSE(unknown);
    ASSERT_RESULT(registry.attend(accounts, clock.now()));
    const AccountStop stop{.at = clock.now(), .by = u"sonia"_s, .reason = u"trocar o número"_s};
    ASSERT_UNWRAP(const bool paused, registry.stop(u"twilio"_s, u"Aurora"_s, stop));
    EXPECT_TRUE(paused);
    ASSERT_UNWRAP(const bool again, registry.stop(u"twilio"_s, u"Aurora"_s, stop));
    EXPECT_FALSE(again);
    clock.advance(std::chrono::minutes(2));
    ASSERT_RESULT(registry.attend(accounts, clock.now()));
    ASSERT_UNWRAP(const auto kept, registry.stopOf(u"twilio"_s, u"Aurora"_s));
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->by, u"sonia"_s);
    EXPECT_EQ(kept->at, stop.at);
    ASSERT_UNWRAP(const bool resumed, registry.resume(u"twilio"_s, u"Aurora"_s, clock.now()));
    EXPECT_TRUE(resumed);
    ASSERT_UNWRAP(const bool twice, registry.resume(u"twilio"_s, u"Aurora"_s, clock.now()));
    EXPECT_FALSE(twice);
}

} // namespace trato::channels
