#include "channels/rcs/rbmadapter.h"

#include "base/json.h"
#include "channels/rcs/rbmerrors.h"
#include "net/rawsocket.h"
#include "rcs/rbmpeer.h"
#include "support/result.h"

#include <QFile>

#include <gtest/gtest.h>

#include <thread>

namespace trato::channels {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

OutgoingMessage greeting(Instant now = Instant(1'795'186'800'000'000))
{
    return {.clientId = u"0123456789abcdef01234567"_s, .to = u"+5511987654321"_s, .body = u"Olá, Marina"_s, .now = now};
}

OutgoingMessage withLink()
{
    OutgoingMessage message = greeting();
    message.payload = {
        {u"suggestions"_s, QJsonArray{QJsonObject{{u"text"_s, u"Ver"_s}, {u"url"_s, u"https://aurora.example/a"_s}}}}};
    return message;
}

const QString ourUuid = u"01234567-89ab-4cde-8f01-234567747274"_s;

} // namespace

TEST(RbmAdapter, sendsUnderOurIdWithAToken)
{
    test::RbmPeer google;
    RbmAdapter adapter(google.account(300s));
    EXPECT_EQ(std::get<Sent>(adapter.send(greeting())).providerId, ourUuid);
    const net::Request request = google.requests().at(0);
    EXPECT_EQ(request.method, "POST");
    EXPECT_EQ(request.path(), u"/v1/phones/+5511987654321/agentMessages"_s);
    EXPECT_EQ(request.query().value(u"messageId"), ourUuid);
    EXPECT_EQ(request.query().value(u"agentId"), u"aurora_agent"_s);
    EXPECT_EQ(request.headers.value("Authorization"), "Bearer t1");
    ASSERT_UNWRAP(const QJsonObject body, json::parseObject(request.body));
    EXPECT_EQ(body[u"contentMessage"][u"text"], u"Olá, Marina"_s);
    EXPECT_EQ(body[u"ttl"], u"300s"_s);
    EXPECT_EQ(adapter.fallsBackAfter(), 300s);
    EXPECT_FALSE(RbmAdapter(google.account()).fallsBackAfter().has_value());
}

TEST(RbmAdapter, aTokenServesUntilItEndsOrIsTakenBack)
{
    test::RbmPeer google;
    RbmAdapter adapter(google.account());
    const Instant start = greeting().now;
    for (const Instant at : {start, start + 58min})
        EXPECT_TRUE(std::holds_alternative<Sent>(adapter.send(greeting(at))));
    EXPECT_EQ(google.tokensGiven(), 1);
    EXPECT_TRUE(std::holds_alternative<Sent>(adapter.send(greeting(start + 59min))));
    EXPECT_EQ(google.tokensGiven(), 2);
    google.answer(401, R"({"error":{"code":401,"status":"UNAUTHENTICATED","message":"expired"}})");
    const auto failed = std::get<Failed>(adapter.send(greeting(start + 60min)));
    EXPECT_EQ(failed.scope, FailureScope::Account);
    EXPECT_FALSE(failed.permanent);
    EXPECT_TRUE(std::holds_alternative<Sent>(adapter.send(greeting(start + 61min))));
    EXPECT_EQ(google.requests().back().headers.value("Authorization"), "Bearer t3");
}

TEST(RbmAdapter, withoutAUsableKeyTheAccountWaits)
{
    test::RbmPeer google;
    test::RbmPeer other;
    RbmAccount account = google.account();
    account.credentialsFile = u"/nowhere/key.json"_s;
    const auto absent = std::get<Failed>(RbmAdapter(account).send(greeting()));
    EXPECT_EQ(absent.code, u"unreadable_file"_s);
    EXPECT_EQ(absent.scope, FailureScope::Account);
    EXPECT_FALSE(absent.permanent);
    QFile key(google.account().credentialsFile);
    ASSERT_TRUE(key.open(QIODevice::ReadOnly));
    ASSERT_UNWRAP(QJsonObject fields, json::parseObject(key.readAll()));
    key.close();
    const auto outcomeWith = [&](const QString& name, const QJsonValue& value) {
        QJsonObject changed = fields;
        changed[name] = value;
        EXPECT_TRUE(key.open(QIODevice::WriteOnly | QIODevice::Truncate));
        key.write(json::compact(changed));
        key.close();
        return std::get<Failed>(RbmAdapter(google.account()).send(greeting()));
    };
    EXPECT_EQ(outcomeWith(u"private_key"_s, {}).code, u"invalid_credentials"_s);
    EXPECT_EQ(outcomeWith(u"private_key"_s, u"nonsense"_s).code, u"unusable_key"_s);
    ASSERT_UNWRAP(const ServiceAccountKey strange, ServiceAccountKey::load(other.account().credentialsFile));
    const auto refused = outcomeWith(u"private_key"_s, QString::fromLatin1(strange.privateKey));
    EXPECT_EQ(refused.code, u"provider_refused"_s);
    EXPECT_TRUE(refused.text.contains(u"Invalid JWT Signature."_s)) << refused.text.toStdString();
    EXPECT_EQ(refused.scope, FailureScope::Account);
    EXPECT_TRUE(google.requests().empty()) << "nothing was sent";
}

TEST(RbmAdapter, errorsByTheirStatus)
{
    const auto outcome = [](int status, const QByteArray& message) {
        return rbmOutcome(
            net::Response::json(status, R"({"error":{"status":"X","message":")" + message + R"("}})"), ourUuid);
    };
    EXPECT_EQ(std::get<Sent>(outcome(409, "already exists")).providerId, ourUuid) << "what broke off had arrived";
    const auto noRcs = std::get<Failed>(outcome(404, "Requested entity was not found."));
    EXPECT_TRUE(noRcs.elsewhere);
    EXPECT_EQ(noRcs.scope, FailureScope::Recipient);
    EXPECT_TRUE(std::get<Failed>(outcome(400, "The user's device does not have the capability")).elsewhere);
    const auto wrong = std::get<Failed>(outcome(400, "Invalid value at 'contentMessage'"));
    EXPECT_TRUE(wrong.permanent);
    EXPECT_FALSE(wrong.elsewhere);
    for (const int status : {401, 403, 429})
        EXPECT_EQ(std::get<Failed>(outcome(status, "no")).scope, FailureScope::Account);
    EXPECT_TRUE(std::holds_alternative<Uncertain>(outcome(500, "internal")));
    EXPECT_TRUE(std::holds_alternative<Uncertain>(rbmOutcome(net::Response::json(200, "<html>"), ourUuid)));
}

TEST(RbmAdapter, whatADeviceCantShowGoesAnotherWay)
{
    test::RbmPeer google;
    RbmAdapter adapter(google.account(300s));
    google.answer(200, R"({"features":["RICHCARD_STANDALONE","ACTION_DIAL"]})");
    const auto lacking = std::get<Failed>(adapter.send(withLink()));
    EXPECT_TRUE(lacking.elsewhere);
    EXPECT_TRUE(lacking.text.contains(u"ACTION_OPEN_URL"_s)) << lacking.text.toStdString();
    google.answer(404, R"({"error":{"status":"NOT_FOUND","message":"no"}})");
    EXPECT_TRUE(std::get<Failed>(adapter.send(withLink())).elsewhere);
    google.answer(503, "busy");
    const auto later = std::get<Failed>(adapter.send(withLink()));
    EXPECT_FALSE(later.permanent) << "an unanswered question has sent nothing";
    EXPECT_FALSE(later.elsewhere);
    google.answer(200, R"({"features":["ACTION_OPEN_URL"]})");
    EXPECT_TRUE(std::holds_alternative<Sent>(adapter.send(withLink())));
    const auto requests = google.requests();
    EXPECT_EQ(requests.size(), 5u);
    EXPECT_EQ(requests.at(0).path(), u"/v1/phones/+5511987654321/capabilities"_s);
    EXPECT_FALSE(requests.at(0).query().value(u"requestId").isEmpty());
}

TEST(RbmAdapter, revocation)
{
    test::RbmPeer google;
    RbmAdapter adapter(google.account(300s));
    google.answer(200, "{}");
    EXPECT_EQ(adapter.revoke(greeting()).value(), Revocation::Revoked);
    EXPECT_EQ(google.requests().at(0).method, "DELETE");
    EXPECT_EQ(google.requests().at(0).path(), u"/v1/phones/+5511987654321/agentMessages/"_s + ourUuid);
    google.answer(404, R"({"error":{"message":"delivered"}})");
    EXPECT_EQ(adapter.revoke(greeting()).value(), Revocation::TooLate);
    google.answer(500, "oops");
    EXPECT_EQ(adapter.revoke(greeting()).error().code, u"provider_refused"_s) << "nobody knows";
}

TEST(RbmAdapter, whatBrokeOffMayGoAgainUnderItsId)
{
    test::RbmPeer google;
    test::RawListener listener;
    RbmAccount account = google.account();
    account.baseUrl = u"http://127.0.0.1:%1"_s.arg(listener.port());
    RbmAdapter adapter(account);
    std::thread peer([&listener] {
        const int connection = listener.accept();
        test::RawListener::readUntil(connection, "\r\n\r\n");
        test::RawListener::close(connection);
    });
    EXPECT_TRUE(std::holds_alternative<Uncertain>(adapter.send(greeting())));
    peer.join();
    ASSERT_UNWRAP(
        const DeliveryAnswer answer, adapter.askDelivery(greeting(), {}, [](const QString&) { return false; }));
    EXPECT_EQ(answer.fate, DeliveryAnswer::Fate::MayRepeat);
}

} // namespace trato::channels
