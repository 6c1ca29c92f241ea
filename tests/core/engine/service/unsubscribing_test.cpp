#include "channels/email/unsubscribe.h"
#include "channels/net/httpclient.h"
#include "engine/service/gateway.h"
#include "support/result.h"
#include "support/testdatabase.h"

using namespace Qt::StringLiterals;
using namespace trato;
using namespace trato::engine;

namespace {

const QString clientOfMail = u"0123456789abcdef01234567"_s;

GatewayOptions withMail(const QString& databaseUrl)
{
    GatewayOptions options{.databaseUrl = databaseUrl, .accounts = {}, .http = {}};
    channels::EmailAccount account;
    account.name = u"acordos"_s;
    account.unsubscribeSecret = "segredo";
    options.accounts.providers.email = {account};
    account.name = u"sem"_s;
    account.unsubscribeSecret.clear();
    options.accounts.providers.email.push_back(account);
    return options;
}

} // namespace

class UnsubscribingTest : public test::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped())
            return;
        auto started = Gateway::start(withMail(databaseUrl()), clock);
        ASSERT_RESULT(started);
        gateway = std::move(*started);
    }

    void TearDown() override
    {
        gateway.reset();
        DatabaseTest::TearDown();
    }

    net::Response ask(const QByteArray& method, const QByteArray& account, const QByteArray& proof)
    {
        const auto response = client.send({.method = method,
            .target =
                gateway->url().toLatin1() + "/unsubscribe/" + account + '/' + clientOfMail.toLatin1() + '/' + proof,
            .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
            .body = method == "POST" ? QByteArray("List-Unsubscribe=One-Click") : QByteArray()});
        EXPECT_TRUE(response.has_value());
        return response.value_or(net::Response{.status = 0});
    }

    qint64 kept() { return number(u"SELECT COUNT(*) FROM inbox"_s); }

    const QByteArray proof = channels::unsubscribeProof("segredo", clientOfMail);
    std::unique_ptr<Gateway> gateway;
    net::HttpClient client;
};
TRATO_BOTH_ENGINES(UnsubscribingTest);

TEST_P(UnsubscribingTest, LookingChangesNothing)
{
    const net::Response page = ask("GET", "acordos", proof);
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(page.headers.value("Content-Type").startsWith("text/html"));
    EXPECT_TRUE(page.body.contains("<form method=\"post\">"));
    EXPECT_EQ(page.headers.value("Cache-Control"), "no-store");
    EXPECT_EQ(kept(), 0);
}

TEST_P(UnsubscribingTest, OneClickIsKeptBeforeItIsThankedFor)
{
    EXPECT_EQ(ask("POST", "acordos", proof).status, 200);
    EXPECT_EQ(kept(), 1);
    EXPECT_EQ(column(u"SELECT provider FROM inbox"_s), std::vector<QString>{u"unsubscribe"_s});
    EXPECT_EQ(ask("POST", "acordos", proof).status, 200);
    EXPECT_EQ(kept(), 1) << "the same wish";
}

TEST_P(UnsubscribingTest, WithoutTheProofNobodyLeaves)
{
    EXPECT_EQ(ask("POST", "acordos", QByteArray(64, '0')).status, 403);
    EXPECT_EQ(ask("GET", "acordos", proof.chopped(1)).status, 403);
    EXPECT_EQ(ask("POST", "outra", proof).status, 404);
    EXPECT_EQ(ask("POST", "sem", channels::unsubscribeProof({}, clientOfMail)).status, 404);
    EXPECT_EQ(ask("DELETE", "acordos", proof).status, 405);
    EXPECT_EQ(kept(), 0);
}
