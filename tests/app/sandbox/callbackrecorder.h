#pragma once

#include "app/sandbox/sandbox.h"
#include "channels/net/httpclient.h"
#include "channels/net/httpserver.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <condition_variable>
#include <mutex>
#include <vector>

namespace trato::test {

/// Plays the engine's gateway: keeps what providers call, answers as it is told.
class CallbackRecorder final {
public:
    CallbackRecorder();

    [[nodiscard]] QString url() const { return m_server->url(); }
    [[nodiscard]] std::vector<net::Request> requests() const;
    [[nodiscard]] std::vector<net::Request> requestsTo(const QString& path) const;
    /// Waits until so many came; false when they don't within ten seconds.
    bool waitFor(size_t count);
    /// The next answers; 200 when there are none left.
    void answerNext(std::vector<int> statuses);

private:
    net::Response record(const net::Request& request);

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<net::Request> m_requests;
    std::vector<int> m_statuses;
    std::unique_ptr<net::HttpServer> m_server;
};

/// A sandbox on free ports with its mailboxes in a temporary folder, and the gateway that it calls.
class SandboxWorld final {
public:
    explicit SandboxWorld(sandbox::SandboxOptions options = {.debtors = 20, .population = false});

    [[nodiscard]] QByteArray url(const QByteArray& path) const { return sandbox->url().toLatin1() + path; }
    net::Response send(const net::Request& request);
    /// POST of JSON to the control interface.
    QJsonObject control(const QByteArray& what, const QJsonObject& body = {});
    QJsonObject read(const QByteArray& what);
    /// A WhatsApp text or, with a template's name, a template with one parameter.
    net::Response whatsapp(
        const QString& to, const QString& text, const QString& templateName = {}, const QString& clientId = {});
    net::Response sms(const QString& to, const QString& text);
    /// With a fresh token of the PSP.
    net::Response pix(const QByteArray& method, const QByteArray& path, const QJsonObject& body = {});

    QTemporaryDir folder;
    CallbackRecorder callback;
    std::unique_ptr<sandbox::Sandbox> sandbox;

private:
    net::HttpClient m_client;
    QByteArray m_token;
};

QJsonObject jsonOf(const QByteArray& bytes);

} // namespace trato::test
