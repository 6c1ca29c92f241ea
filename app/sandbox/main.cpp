#include "app/sandbox/sandbox.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <csignal>
#include <iostream>

using trato::sandbox::Sandbox;
using trato::sandbox::SandboxOptions;

namespace {

struct Arguments {
    std::string listen = "127.0.0.1:8470";
    std::string callback = "http://127.0.0.1:8460";
    std::string folder;
    std::string config;
    std::string portfolio;
    std::string record;
    std::string now;
    int smtpPort = -1;
    int debtors = 2'000;
    quint64 seed = 1;
    double speed = 1;
    bool quietPeople = false;
    bool openWindow = false;
};

void declare(CLI::App& app, Arguments& arguments)
{
    app.add_option("--listen", arguments.listen, "Address and port (0: a free one)")->capture_default_str();
    app.add_option("--smtp-port", arguments.smtpPort, "Port for mail; default: the next one after --listen");
    app.add_option("--callback", arguments.callback, "The engine's gateway, where webhooks go")->capture_default_str();
    app.add_option("--folder", arguments.folder, "Where the mailboxes are; default: the user's data folder");
    app.add_option("--debtors", arguments.debtors, "People in the invented portfolio")
        ->capture_default_str()
        ->check(CLI::Range(0, 1'000'000));
    app.add_option("--seed", arguments.seed, "The same seed makes the same people")->capture_default_str();
    app.add_option("--speed", arguments.speed, "How much faster than in life people answer")
        ->capture_default_str()
        ->check(CLI::Range(1.0, 1000.0));
    app.add_flag("--no-population", arguments.quietPeople, "Nobody answers by themselves");
    app.add_flag(
        "--open-window", arguments.openWindow, "Free text over WhatsApp goes to whoever wrote before this start, too");
    app.add_option("--record", arguments.record,
        "A file in which the providers keep what they took: a sandbox that was killed goes on with it");
    app.add_option("--now", arguments.now, "Where the clock starts, ISO 8601; default: the real time");
    app.add_option("--write-config", arguments.config, "Write the engine's configuration for this sandbox to a file");
    app.add_option("--write-portfolio", arguments.portfolio, "Write the invented portfolio to a CSV file");
}

bool write(const std::string& path, const QByteArray& bytes)
{
    QFile file(QString::fromStdString(path));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
        return true;
    std::cerr << "trato-sandbox: can't write " << path << '\n';
    return false;
}

std::optional<SandboxOptions> optionsFrom(const Arguments& arguments)
{
    const auto colon = arguments.listen.rfind(':');
    bool isNumber = false;
    const ushort port =
        colon == std::string::npos ? 0 : QString::fromStdString(arguments.listen.substr(colon + 1)).toUShort(&isNumber);
    if (!isNumber)
        return std::nullopt;
    const int smtp = arguments.smtpPort >= 0 ? arguments.smtpPort : (port == 0 ? 0 : port + 1);
    const QString folder =
        arguments.folder.empty()
            ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/trato/sandbox")
            : QString::fromStdString(arguments.folder);
    const trato::Result<trato::Instant> now =
        arguments.now.empty() ? trato::Instant()
                              : trato::Instant::parse(QString::fromStdString(arguments.now), trato::deskZone());
    if (!now)
        return std::nullopt;
    return SandboxOptions{.address = QString::fromStdString(arguments.listen.substr(0, colon)),
        .port = port,
        .smtpPort = quint16(smtp),
        .callback = QString::fromStdString(arguments.callback),
        .debtors = arguments.debtors,
        .seed = arguments.seed,
        .speed = arguments.speed,
        .folder = QDir(folder).absolutePath(),
        .population = !arguments.quietPeople,
        .whatsappWindow = !arguments.openWindow,
        .record = QString::fromStdString(arguments.record),
        .now = *now};
}

int run(const Arguments& arguments, const sigset_t& endSignals)
{
    const auto options = optionsFrom(arguments);
    if (!options) {
        std::cerr << "trato-sandbox: --listen is ADDRESS:PORT, --now is an instant (2026-11-24T09:00:00-03:00)\n";
        return 2;
    }
    const auto sandbox = Sandbox::start(*options);
    if (!sandbox) {
        std::cerr << "trato-sandbox: " << sandbox.error().message.toStdString() << '\n';
        return 1;
    }
    const QByteArray config = (*sandbox)->engineConfiguration();
    if (!arguments.config.empty() && !write(arguments.config, config))
        return 1;
    if (!arguments.portfolio.empty() && !write(arguments.portfolio, (*sandbox)->portfolio()))
        return 1;
    if (arguments.config.empty())
        std::cout << config.toStdString() << '\n';
    // The last line says that it is ready; tests and the demonstration wait for it.
    std::cout << "# listening on " << (*sandbox)->url().toStdString() << std::endl;
    int signal = 0;
    sigwait(&endSignals, &signal);
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

    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("trato"));
    CLI::App app{"Plays the providers and the debtors on this machine"};
    Arguments arguments;
    declare(app, arguments);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int code = app.exit(error);
        return code == 0 ? 0 : 2;
    }
    return run(arguments, endSignals);
}
