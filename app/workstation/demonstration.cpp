#include "app/workstation/demonstration.h"

#include "app/demo/channelday.h"
#include "app/demo/demo.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTcpServer>

#include <chrono>
#include <csignal>

#include <sys/prctl.h>

namespace trato::workstation {
namespace {

/// How much faster than in life the debtors answer: something happens within a newcomer's first minutes.
constexpr auto speed = "60";

/// A port that is free now. Somebody may take it before the gateway does; the gateway then says so.
quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

Demonstration::Demonstration(Settings settings, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_runner(m_settings.databaseUrl, 1)
    , m_folder(QStringLiteral("trato-demo"), clock)
{
    // A workstation that is killed leaves nobody behind.
    m_sandbox.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    connect(&m_sandbox, &QProcess::readyReadStandardOutput, this, &Demonstration::readSandbox);
    connect(&m_sandbox, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail({QStringLiteral("sandbox_missing"), tr("The program trato-sandbox is not beside trato."), {}, {}});
    });
    connect(&m_sandbox, &QProcess::finished, this, [this] {
        fail({QStringLiteral("sandbox_failed"), QString::fromUtf8(m_sandbox.readAllStandardError()).trimmed(), {}, {}});
    });
}

Demonstration::~Demonstration()
{
    cancel();
    m_sandbox.disconnect(this);
    if (m_sandbox.state() == QProcess::NotRunning)
        return;
    m_sandbox.terminate();
    if (!m_sandbox.waitForFinished(3000))
        m_sandbox.kill();
    m_sandbox.waitForFinished(1000);
}

void Demonstration::cancel() { m_stop->store(true); }

QString Demonstration::configPath() const { return m_folder.file(QStringLiteral("engine.toml")); }

QString Demonstration::standardDatabaseUrl()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/trato");
    return QStringLiteral("sqlite://") + folder + QStringLiteral("/demo.db");
}

void Demonstration::start()
{
    const QString what = tr("Inventing debtors and six months of history");
    Q_EMIT progressed(what, 0, m_settings.debtors);
    demo::DemoOptions options{.debtors = m_settings.debtors,
        .seed = quint64(m_settings.seed),
        .months = 6,
        .user = m_settings.user,
        .watch = {}};
    m_runner.run(
        this,
        [options, stop = m_stop, still = m_settings.still, &clock = m_clock](
            storage::Database& database, const ui::JobToken& token) mutable -> Result<int> {
            options.watch = [stop, token](int done, int total) {
                token.report({done, total, {}});
                return !stop->load();
            };
            TRATO_TRY(const demo::DemoReport report, demo::populate(database, clock, options));
            TRATO_CHECK(demo::tellUndelivered(database, clock.now(), options.user));
            if (still)
                TRATO_CHECK(demo::troubleAccounts(database, clock.now()));
            return report.debtors;
        },
        [this](const Result<int>& debtors) { populated(debtors); },
        [this, what](const ui::Progress& now) { Q_EMIT progressed(what, int(now.done), int(now.total)); });
}

void Demonstration::populated(const Result<int>& debtors)
{
    // The second start goes on with what the first one left.
    if (!debtors && debtors.error().code != QStringLiteral("not_empty"))
        return fail(debtors.error());
    if (!m_settings.still)
        return startSandbox();
    m_ended = true;
    connect(&m_attending, &QTimer::timeout, this, &Demonstration::attend);
    m_attending.start(std::chrono::minutes(1));
    attend();
    Q_EMIT ready();
}

void Demonstration::attend()
{
    m_runner.run(
        this,
        [&clock = m_clock](
            storage::Database& database, const ui::JobToken&) { return demo::attendAccounts(database, clock.now()); },
        [](const Result<void>&) {});
}

void Demonstration::startSandbox()
{
    Q_EMIT progressed(tr("Starting the invented providers"), 0, 0);
    m_gatewayPort = freePort();
    const QString callback = QStringLiteral("http://127.0.0.1:%1").arg(m_gatewayPort);
    m_sandbox.start(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("trato-sandbox")),
        {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--callback"), callback,
            QStringLiteral("--folder"), m_folder.file(QStringLiteral("mail")), QStringLiteral("--debtors"),
            QString::number(m_settings.debtors), QStringLiteral("--open-window"), QStringLiteral("--seed"),
            QString::number(m_settings.seed), QStringLiteral("--speed"), QLatin1String(speed),
            QStringLiteral("--write-config"), configPath()});
}

void Demonstration::readSandbox()
{
    // Its last line says that it is ready.
    if (!m_sandbox.readAllStandardOutput().contains("listening on") || std::exchange(m_ended, true))
        return;
    Q_EMIT ready();
}

void Demonstration::fail(const Error& error)
{
    if (!std::exchange(m_ended, true))
        Q_EMIT failed(error);
}

} // namespace trato::workstation
