#include "rcs/rbmpeer.h"

#include "base/json.h"

#include <QFile>

#include <gtest/gtest.h>

namespace trato::test {

using namespace Qt::StringLiterals;

RbmPeer::RbmPeer()
{
    auto started = net::HttpServer::start({}, [this](const net::Request& request) { return respond(request); });
    auto keys = rsa::generate();
    EXPECT_TRUE(started.has_value() && keys.has_value());
    m_server = std::move(*started);
    m_keys = std::move(*keys);
    QFile file(m_folder.filePath(u"key.json"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(json::compact(QJsonObject{{u"type"_s, u"service_account"_s}, {u"private_key_id"_s, u"k1"_s},
        {u"private_key"_s, QString::fromLatin1(m_keys.privateKey)}, {u"client_email"_s, u"mesa@aurora.example"_s},
        {u"token_uri"_s, m_server->url() + u"/token"_s}}));
}

channels::RbmAccount RbmPeer::account(std::chrono::seconds smsAfter) const
{
    return {.name = u"main"_s,
        .baseUrl = m_server->url(),
        .agentId = u"aurora_agent"_s,
        .credentialsFile = m_folder.filePath(u"key.json"_s),
        .clientToken = "token",
        .smsAfter = smsAfter};
}

void RbmPeer::answer(int status, const QByteArray& body)
{
    const std::scoped_lock lock(m_mutex);
    m_answers.push_back(net::Response::json(status, body));
}

std::vector<net::Request> RbmPeer::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

int RbmPeer::tokensGiven() const
{
    const std::scoped_lock lock(m_mutex);
    return m_tokens;
}

net::Response RbmPeer::respond(const net::Request& request)
{
    const std::scoped_lock lock(m_mutex);
    if (request.path() == u"/token")
        return token(request);
    m_requests.push_back(request);
    if (m_answers.empty())
        return net::Response::json(200, R"({"name":"phones/x/agentMessages/y"})");
    net::Response next = m_answers.front();
    m_answers.pop_front();
    return next;
}

net::Response RbmPeer::token(const net::Request& request)
{
    const QByteArray claim = net::Parameters::decode(request.body).value(u"assertion").toLatin1();
    const qsizetype dot = claim.lastIndexOf('.');
    const QByteArray signature = QByteArray::fromBase64(claim.mid(dot + 1), QByteArray::Base64UrlEncoding);
    if (!rsa::verify(m_keys.publicKey, claim.left(dot), signature))
        return net::Response::json(400, R"({"error":"invalid_grant","error_description":"Invalid JWT Signature."})");
    ++m_tokens;
    return net::Response::json(200,
        "{\"access_token\":\"t" + QByteArray::number(m_tokens) + "\",\"expires_in\":3600,\"token_type\":\"Bearer\"}");
}

} // namespace trato::test
