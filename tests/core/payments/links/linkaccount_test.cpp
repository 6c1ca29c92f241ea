#include "payments/links/linkaccount.h"

#include "support/result.h"

#include <gtest/gtest.h>

using namespace trato;
using namespace trato::payments;

namespace {

const QByteArray stripeTable =
    "[[link]]\nname = \"cartao\"\nprovider = \"stripe\"\ntoken = \"sk\"\nwebhook_secrets = [\"novo\", \"velho\"]\n";

QString keyOfRefusal(const QByteArray& toml)
{
    const auto accounts = readLinkAccounts(toml);
    return accounts ? QStringLiteral("-") : accounts.error().detail.value(u"key").toString();
}

} // namespace

TEST(LinkAccounts, AreData)
{
    ASSERT_UNWRAP(const auto accounts,
        readLinkAccounts(stripeTable +
                         "[[link]]\nname = \"mp\"\nprovider = \"mercadopago\"\ntoken = \"t\"\nwebhook_secrets = \"s\"\n"
                         "base_url = \"http://127.0.0.1:1/mp/\"\naccount_id = \"1\"\nvalid_days_after_due = 0\n"
                         "webhook_tolerance_seconds = 60\n"));
    ASSERT_EQ(accounts.size(), 2u);
    EXPECT_EQ(accounts[0].provider, LinkProvider::Stripe);
    EXPECT_EQ(accounts[0].baseUrl, u"https://api.stripe.com/v1");
    EXPECT_EQ(accounts[0].webhookSecrets, (QList<QByteArray>{"novo", "velho"}));
    EXPECT_EQ(accounts[0].webhookTolerance, std::chrono::seconds(300));
    EXPECT_EQ(accounts[1].baseUrl, u"http://127.0.0.1:1/mp");
    EXPECT_EQ(accounts[1].accountId, u"1");
    EXPECT_EQ(accounts[1].validDaysAfterDue, 0);
    EXPECT_EQ(accounts[1].webhookTolerance, std::chrono::seconds(60));
    EXPECT_TRUE(readLinkAccounts("")->empty());
    EXPECT_TRUE(loadLinkAccounts(QStringLiteral("/nowhere/trato.toml"))->empty());
}

TEST(LinkAccounts, WrongOnesAreNamed)
{
    const auto without = [](const char* line) { return QByteArray(stripeTable).replace(line, ""); };
    EXPECT_EQ(keyOfRefusal(without("name = \"cartao\"\n")), u"name");
    EXPECT_EQ(keyOfRefusal(without("token = \"sk\"\n")), u"token");
    EXPECT_EQ(keyOfRefusal(without("provider = \"stripe\"\n")), u"provider");
    EXPECT_EQ(keyOfRefusal(QByteArray(stripeTable).replace("stripe", "other")), u"provider");
    EXPECT_EQ(keyOfRefusal(QByteArray(stripeTable).replace("[\"novo\", \"velho\"]", "[]")), u"webhook_secrets");
    EXPECT_EQ(keyOfRefusal(QByteArray(stripeTable).replace("\"novo\"", "\"\"")), u"webhook_secrets");
    EXPECT_EQ(keyOfRefusal(without("webhook_secrets = [\"novo\", \"velho\"]\n")), u"webhook_secrets");
    EXPECT_EQ(keyOfRefusal(stripeTable + "base_url = \"ftp://x\"\n"), u"base_url");
    EXPECT_EQ(keyOfRefusal(stripeTable + "base_url = \"http://links.example\"\n"), u"base_url") << "in the open";
    EXPECT_EQ(keyOfRefusal(stripeTable + "base_url = \"http://localhost:1\"\n"), u"-");
    EXPECT_EQ(keyOfRefusal(stripeTable + "valid_days_after_due = 400\n"), u"valid_days_after_due");
    EXPECT_EQ(keyOfRefusal(stripeTable + "webhook_tolerance_seconds = -1\n"), u"webhook_tolerance_seconds");
    EXPECT_EQ(keyOfRefusal(stripeTable + "token_url = 3\n"), u"-") << "what is not known does no harm";
    EXPECT_EQ(keyOfRefusal(stripeTable + stripeTable), u"name");
}
