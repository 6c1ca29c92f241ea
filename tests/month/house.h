#pragma once

#include "app/sandbox/sandbox.h"
#include "base/clock.h"
#include "channels/net/httpclient.h"
#include "engine/engine.h"
#include "engine/service/gateway.h"
#include "engine/service/maildirwatcher.h"

#include <QJsonObject>

#include <memory>
#include <vector>

namespace trato::month {

struct HouseOptions {
    QString folder;
    quint16 gatewayPort = 0; ///< a free one
    int debtors = 2'000;
    quint64 seed = 1;
    QString cadence; ///< a file to publish; empty: the shipped one counts
    Instant start;
};

/// A collection house and its debtors in one process, on one clock that moves only when it is told: an engine with its
/// gateway and mailbox over a database of its own (trato.db in the folder), and the sandbox that plays everybody else.
/// The portfolio is imported, the machine may close deals alone.
class House final {
public:
    static Result<std::unique_ptr<House>> open(const HouseOptions& options);
    ~House();
    Q_DISABLE_COPY_MOVE(House)

    /// Everybody does what is due until then, and what follows from it at that instant: the debtors, then the engine,
    /// until nothing is left. When a debtor is to do something next; never: none is.
    Result<Instant> liveUntil(Instant instant);
    /// Writes what happened as the sandbox saw it: messages.json, replies.json, payments.json, people.json.
    Result<void> writeLogs();
    [[nodiscard]] const engine::TickReport& done() const { return m_done; }

private:
    explicit House(HouseOptions options);

    Result<void> openSandbox();
    Result<void> openDatabase();
    Result<void> openEngine();
    Result<QJsonObject> ask(const QByteArray& method, const QString& what, const QJsonObject& body = {});
    Result<Instant> moveSandbox();
    Result<bool> work();

    HouseOptions m_options;
    QString m_databaseUrl;
    QString m_configPath;
    ManualClock m_clock;
    net::HttpClient m_client;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<engine::Gateway> m_gateway;
    std::vector<std::unique_ptr<engine::MaildirWatcher>> m_mail;
    std::unique_ptr<engine::Engine> m_engine;
    engine::TickReport m_done;
};

} // namespace trato::month
