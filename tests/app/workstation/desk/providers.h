#pragma once

#include "app/workstation/enginehost.h"
#include "base/json.h"
#include "channels/net/httpclient.h"

#include "support/result.h"
#include "support/shared.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

#include <memory>

namespace trato::workstation {

/// The invented providers in a process of their own, and the engine over a desk's database. Nobody answers by
/// themselves: only what the test says happens.
class Providers final {
public:
    ~Providers()
    {
        m_engine.reset();
        if (m_sandbox.state() == QProcess::NotRunning)
            return;
        m_sandbox.kill();
        m_sandbox.waitForFinished(patience);
    }

    void start(const QString& databaseUrl, const Clock& clock)
    {
        QTcpServer free;
        ASSERT_TRUE(free.listen(QHostAddress::LocalHost));
        const quint16 gateway = free.serverPort();
        free.close();
        const QString config = m_folder.filePath(QStringLiteral("engine.toml"));
        m_sandbox.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_sandbox.start(test::programPath(QStringLiteral("trato-sandbox")),
            {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--smtp-port"),
                QStringLiteral("0"), QStringLiteral("--callback"), QStringLiteral("http://127.0.0.1:%1").arg(gateway),
                QStringLiteral("--folder"), m_folder.filePath(QStringLiteral("mail")),
                QStringLiteral("--no-population"), QStringLiteral("--write-config"), config});
        QByteArray said;
        while (!said.contains("listening on ") && m_sandbox.waitForReadyRead(patience))
            said += m_sandbox.readAllStandardOutput();
        ASSERT_TRUE(said.contains("listening on ")) << said.toStdString();
        m_url = said.mid(said.indexOf("listening on ") + 13).split('\n').first().trimmed();
        post("time", {{QStringLiteral("now"), clock.now().toIso(deskZone())}});
        ASSERT_UNWRAP(m_engine,
            EngineHost::start({.databaseUrl = databaseUrl, .configPath = config, .gatewayPort = gateway}, clock));
    }

    /// The debtor writes.
    void say(const QString& channel, const QString& from, const QString& text)
    {
        post("reply",
            {{QStringLiteral("channel"), channel}, {QStringLiteral("from"), from}, {QStringLiteral("text"), text}});
        post("run", {});
    }

    /// What the providers were handed for somebody.
    QStringList textsTo(const QString& handle)
    {
        const auto answer = m_client.get(m_url + "/sandbox/messages");
        const auto found = json::parseObject(answer ? answer->body : QByteArray());
        EXPECT_TRUE(found.has_value());
        QStringList texts;
        if (!found)
            return texts;
        for (const QJsonValue& row : (*found)[QStringLiteral("messages")].toArray()) {
            if (row[QStringLiteral("to")].toString().endsWith(handle.mid(1)))
                texts.append(row[QStringLiteral("text")].toString());
        }
        return texts;
    }

    /// The files that the providers were handed for somebody, in their order.
    QJsonArray filesTo(const QString& handle)
    {
        const auto answer = m_client.get(m_url + "/sandbox/messages");
        const auto found = json::parseObject(answer ? answer->body : QByteArray());
        QJsonArray files;
        for (const QJsonValue& row : found ? (*found)[QStringLiteral("messages")].toArray() : QJsonArray()) {
            if (!row[QStringLiteral("to")].toString().endsWith(handle.mid(1)))
                continue;
            for (const QJsonValue& file : row[QStringLiteral("files")].toArray())
                files.append(file);
        }
        return files;
    }

private:
    static constexpr int patience = 60'000;

    void post(const QByteArray& path, const QJsonObject& body)
    {
        const auto answer =
            m_client.post(m_url + "/sandbox/" + path, json::compact(body), {{"Content-Type", "application/json"}});
        ASSERT_RESULT(answer);
        ASSERT_TRUE(answer->isSuccess()) << answer->body.toStdString();
    }

    QTemporaryDir m_folder;
    QProcess m_sandbox;
    QByteArray m_url;
    net::HttpClient m_client;
    std::unique_ptr<EngineHost> m_engine;
};

} // namespace trato::workstation
