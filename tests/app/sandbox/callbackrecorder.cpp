#include "app/sandbox/callbackrecorder.h"

#include "app/sandbox/sandboxoptions.h"
#include "base/json.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace trato::test {

CallbackRecorder::CallbackRecorder()
{
    auto server =
        net::HttpServer::start({}, net::Handler([this](const net::Request& request) { return record(request); }));
    m_server = std::move(*server);
}

net::Response CallbackRecorder::record(const net::Request& request)
{
    const std::scoped_lock lock(m_mutex);
    m_requests.push_back(request);
    m_changed.notify_all();
    int status = 200;
    if (!m_statuses.empty()) {
        status = m_statuses.front();
        m_statuses.erase(m_statuses.begin());
    }
    const QString challenge = request.query().value(u"hub.challenge");
    return net::Response::text(status, challenge.toUtf8());
}

std::vector<net::Request> CallbackRecorder::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

std::vector<net::Request> CallbackRecorder::requestsTo(const QString& path) const
{
    std::vector<net::Request> found;
    for (const net::Request& request : requests()) {
        if (request.path() == path)
            found.push_back(request);
    }
    return found;
}

bool CallbackRecorder::waitFor(size_t count)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::seconds(10), [&] { return m_requests.size() >= count; });
}

void CallbackRecorder::answerNext(std::vector<int> statuses)
{
    const std::scoped_lock lock(m_mutex);
    m_statuses = std::move(statuses);
}

SandboxWorld::SandboxWorld(sandbox::SandboxOptions options)
{
    options.port = 0;
    options.smtpPort = 0;
    options.callback = callback.url();
    options.folder = folder.path();
    auto started = sandbox::Sandbox::start(options);
    EXPECT_TRUE(started.has_value()) << (started ? "" : started.error().message.toStdString());
    sandbox = std::move(*started);
}

net::Response SandboxWorld::send(const net::Request& request)
{
    const auto response = m_client.send(request);
    EXPECT_TRUE(response.has_value()) << (response ? "" : response.error().message.toStdString());
    return response ? *response : net::Response{.status = 0};
}

QJsonObject SandboxWorld::control(const QByteArray& what, const QJsonObject& body)
{
    return jsonOf(send({.method = "POST", .target = url("/sandbox/" + what), .body = json::compact(body)}).body);
}

QJsonObject SandboxWorld::read(const QByteArray& what)
{
    return jsonOf(send({.target = url("/sandbox/" + what)}).body);
}

net::Response SandboxWorld::whatsapp(
    const QString& to, const QString& text, const QString& templateName, const QString& clientId)
{
    const sandbox::Accounts accounts;
    QJsonObject message{{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")}, {QStringLiteral("to"), to}};
    if (templateName.isEmpty()) {
        message.insert(QStringLiteral("type"), QStringLiteral("text"));
        message.insert(QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), text}});
    } else {
        const QJsonObject parameter{{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), text}};
        const QJsonObject body{
            {QStringLiteral("type"), QStringLiteral("body")}, {QStringLiteral("parameters"), QJsonArray{parameter}}};
        message.insert(QStringLiteral("type"), QStringLiteral("template"));
        message.insert(QStringLiteral("template"),
            QJsonObject{{QStringLiteral("name"), templateName},
                {QStringLiteral("language"), QJsonObject{{QStringLiteral("code"), QStringLiteral("pt_BR")}}},
                {QStringLiteral("components"), QJsonArray{body}}});
    }
    if (!clientId.isEmpty())
        message.insert(QStringLiteral("biz_opaque_callback_data"), clientId);
    return send({.method = "POST",
        .target = url("/v25.0/" + accounts.phoneNumberId.toLatin1() + "/messages"),
        .headers = {{"Authorization", net::bearer(accounts.whatsappToken)}, {"Content-Type", "application/json"}},
        .body = json::compact(message)});
}

net::Response SandboxWorld::sms(const QString& to, const QString& text)
{
    const sandbox::Accounts accounts;
    const net::Parameters form{{QStringLiteral("To"), to}, {QStringLiteral("From"), accounts.smsNumber},
        {QStringLiteral("Body"), text},
        {QStringLiteral("StatusCallback"), callback.url() + QStringLiteral("/status?client_id=c1")}};
    return send({.method = "POST",
        .target = url("/2010-04-01/Accounts/" + accounts.twilioSid.toLatin1() + "/Messages.json"),
        .headers = {{"Authorization", net::basic(accounts.twilioSid, QString::fromUtf8(accounts.twilioToken))},
            {"Content-Type", "application/x-www-form-urlencoded"}},
        .body = form.encode()});
}

net::Response SandboxWorld::pix(const QByteArray& method, const QByteArray& path, const QJsonObject& body)
{
    const sandbox::Accounts accounts;
    if (m_token.isEmpty()) {
        const net::Response token = send({.method = "POST",
            .target = url("/oauth/token"),
            .headers = {{"Authorization", net::basic(accounts.pixClientId, accounts.pixClientSecret)}},
            .body = "grant_type=client_credentials"});
        m_token = jsonOf(token.body).value(u"access_token").toString().toLatin1();
    }
    return send({.method = method,
        .target = url("/api/v2" + path),
        .headers = {{"Authorization", "Bearer " + m_token}, {"Content-Type", "application/json"}},
        .body = body.isEmpty() ? QByteArray() : json::compact(body)});
}

QJsonObject jsonOf(const QByteArray& bytes)
{
    const auto object = json::parseObject(bytes);
    EXPECT_TRUE(object.has_value()) << bytes.toStdString();
    return object.value_or(QJsonObject());
}

} // namespace trato::test
