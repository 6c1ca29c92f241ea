#include "base/clock.h"
#include "base/log.h"
#include "base/translation.h"
#include "engine/service/enginerounds.h"
#include "engine/service/service.h"
#include "insight/scoring/scoringworker.h"
#include "storage/database.h"
#include "texts/texts.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QStandardPaths>

#include <csignal>
#include <iostream>

namespace {

using trato::engine::Service;
using trato::engine::ServiceOptions;

/// What SIGTERM leaves the engine. Whatever is in hand then is safe to be cut off: it is as after a power failure.
constexpr std::chrono::milliseconds timeToEnd{9'000};

struct Arguments {
    std::string database;
    std::string listen = "127.0.0.1:8460";
    std::string config;
    std::string certificate;
    std::string key;
    std::string clientCa;
    std::string now;
};

void declare(CLI::App& app, Arguments& arguments)
{
    app.add_option(
        "--database", arguments.database, "sqlite:///path or postgresql://user@host/name; default: TRATO_DATABASE");
    app.add_option("--listen", arguments.listen, "Address and port for the providers' calls")->capture_default_str();
    app.add_option("--config", arguments.config, "Provider accounts, TOML; default: TRATO_CONFIG, else the user's");
    app.add_option("--tls-certificate", arguments.certificate, "Certificate chain, PEM: the gateway speaks HTTPS then");
    app.add_option("--tls-key", arguments.key, "Its key, PEM");
    app.add_option("--tls-client-ca", arguments.clientCa,
        "Authorities of the Pix providers' certificates, PEM: their notices need one then");
    app.add_option("--now", arguments.now, "Where the clock starts, ISO 8601: for tests and rehearsals");
}

QString given(const std::string& option, const char* environment, const QString& otherwise)
{
    const QString set = qEnvironmentVariable(environment);
    if (!option.empty())
        return QString::fromStdString(option);
    return set.isEmpty() ? otherwise : set;
}

std::optional<ServiceOptions> optionsFrom(const Arguments& arguments)
{
    const auto colon = arguments.listen.rfind(':');
    bool isNumber = false;
    const ushort port = colon == std::string::npos
                            ? ushort(0)
                            : QString::fromStdString(arguments.listen.substr(colon + 1)).toUShort(&isNumber);
    if (!isNumber)
        return std::nullopt;
    const QString userConfig =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/trato/trato.toml");
    ServiceOptions options;
    options.configPath = given(arguments.config, "TRATO_CONFIG", userConfig);
    options.databaseUrl =
        given(arguments.database, "TRATO_DATABASE", trato::storage::defaultDatabaseUrl(options.configPath));
    options.http.address = QString::fromStdString(arguments.listen.substr(0, colon));
    options.http.port = port;
    options.http.certificateFile = QString::fromStdString(arguments.certificate);
    options.http.keyFile = QString::fromStdString(arguments.key);
    options.http.clientCaFile = QString::fromStdString(arguments.clientCa);
    return options;
}

/// Ends the program when ending takes too long (a provider that does not answer).
class Deadline final {
public:
    Deadline()
        : m_thread([this] { watch(); })
    {
    }
    ~Deadline()
    {
        m_ended.request();
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Deadline)

private:
    void watch()
    {
        if (m_ended.pause(timeToEnd))
            std::_Exit(0);
    }

    trato::engine::Stop m_ended;
    std::thread m_thread;
};

/// The real clock, or one that runs from another instant.
trato::Result<std::unique_ptr<trato::Clock>> clockFrom(const Arguments& arguments)
{
    if (arguments.now.empty())
        return std::unique_ptr<trato::Clock>(std::make_unique<trato::SystemClock>());
    TRATO_TRY(
        const trato::Instant start, trato::Instant::parse(QString::fromStdString(arguments.now), trato::deskZone()));
    return std::unique_ptr<trato::Clock>(std::make_unique<trato::ScaledClock>(start, 1.0));
}

using trato::engine::WorkerLoop;

/// Scores risks beside the engine's work. XGBoost stays out of the engine's library, which the desk carries too. A
/// failure there holds nothing else up.
WorkerLoop::Make withScoring(WorkerLoop::Make make, const QString& databaseUrl, const trato::Clock& clock)
{
    struct Scoring {
        std::unique_ptr<trato::storage::Database> database;
        std::unique_ptr<trato::insight::ScoringWorker> worker;
    };
    return [=, &clock](const trato::engine::Stop& stop) -> trato::Result<WorkerLoop::Round> {
        TRATO_TRY(const WorkerLoop::Round round, make(stop));
        const auto scoring = std::make_shared<Scoring>();
        TRATO_TRY(
            scoring->database, trato::storage::Database::open(databaseUrl, trato::storage::OpenMode::ExistingOnly));
        scoring->worker = std::make_unique<trato::insight::ScoringWorker>(*scoring->database, clock);
        return WorkerLoop::Round([=]() -> trato::Result<int> {
            TRATO_TRY(const int worked, round());
            const auto scored = scoring->worker->work();
            if (!scored)
                qCWarning(logEngine) << "risks were not scored:" << scored.error().code << scored.error().message;
            return worked + scored.value_or(0);
        });
    };
}

int run(const Arguments& arguments, const sigset_t& endSignals)
{
    auto options = optionsFrom(arguments);
    if (!options) {
        std::cerr << "trato-engine: --listen is ADDRESS:PORT\n";
        return 2;
    }
    const auto clock = clockFrom(arguments);
    if (!clock) {
        std::cerr << "trato-engine: " << clock.error().message.toStdString() << '\n';
        return 1;
    }
    options->makeRounds = withScoring(
        trato::engine::engineRounds(
            {.databaseUrl = options->databaseUrl, .configPath = options->configPath, .worker = {}}, **clock),
        options->databaseUrl, **clock);
    const auto service = Service::start(*options, **clock);
    if (!service) {
        std::cerr << "trato-engine: " << service.error().message.toStdString() << '\n';
        return 1;
    }
    // Tests and service managers wait for this line.
    std::cout << "listening on " << (*service)->url().toStdString() << std::endl;
    int signal = 0;
    sigwait(&endSignals, &signal);
    const Deadline deadline;
    (*service)->stop();
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    // Blocked before any thread starts, so that only sigwait() takes them.
    sigset_t endSignals;
    sigemptyset(&endSignals);
    sigaddset(&endSignals, SIGTERM);
    sigaddset(&endSignals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &endSignals, nullptr);
    // Files have no more room: writing says so, which is answered to whoever waits; it is no reason to die.
    std::signal(SIGXFSZ, SIG_IGN);

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("trato"));
    // Reasons and notes are read by people. Without its texts the engine still works, in English.
    (void)trato::useLanguage(application, trato::defaultLanguage()).has_value();
    CLI::App app{"Takes the providers' calls and does the desk's automatic work"};
    Arguments arguments;
    declare(app, arguments);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    return run(arguments, endSignals);
}
