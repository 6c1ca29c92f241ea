// A month of a collection house in virtual time: the engine and the sandbox's debtors, from instant to instant at which
// somebody has something to do. What remains is for the auditor (audit.py).

#include "month/house.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <iostream>

using namespace trato;
using namespace std::chrono_literals;

namespace {

struct Arguments {
    std::string folder;
    std::string cadence;
    std::string start = "2026-11-02T07:00:00-03:00";
    int days = 30;
    int stepSeconds = 60;
    int pauseSeconds = 600;
    month::HouseOptions house;
};

void declare(CLI::App& app, Arguments& arguments)
{
    app.add_option("--folder", arguments.folder, "An empty folder; what happened is there afterwards")->required();
    app.add_option("--gateway-port", arguments.house.gatewayPort, "A free port")->required();
    app.add_option("--debtors", arguments.house.debtors)->capture_default_str();
    app.add_option("--seed", arguments.house.seed)->capture_default_str();
    app.add_option("--cadence", arguments.cadence, "TOML to publish; default: the shipped one counts");
    app.add_option("--start", arguments.start, "ISO 8601")->capture_default_str();
    app.add_option("--days", arguments.days)->capture_default_str();
    app.add_option("--step", arguments.stepSeconds, "Seconds that the engine looks away at least")
        ->capture_default_str();
    app.add_option("--pause", arguments.pauseSeconds, "Seconds that it looks away at most")->capture_default_str();
}

/// The first multiple of `step` that is no earlier.
Instant roundedUp(Instant instant, std::chrono::microseconds step)
{
    const qint64 over = instant.microseconds() % step.count();
    return over == 0 ? instant : instant + (step - std::chrono::microseconds(over));
}

Result<void> live(const Arguments& arguments, const month::HouseOptions& options)
{
    TRATO_TRY(const auto house, month::House::open(options));
    const std::chrono::seconds step(arguments.stepSeconds);
    const std::chrono::seconds pause(arguments.pauseSeconds);
    const Instant end = options.start + std::chrono::hours(24) * arguments.days;
    int steps = 0;
    QDate shown;
    for (Instant now = options.start; now < end; ++steps) {
        TRATO_TRY(const Instant next, house->liveUntil(now));
        const Instant latest = roundedUp(now + 1s, pause);
        now = next.isNever() ? latest : std::clamp(roundedUp(next, step), now + step, latest);
        if (const QDate day = now.dateIn(deskZone()); day != shown) {
            shown = day;
            std::cout << day.toString(Qt::ISODate).toStdString() << ' ' << house->done().sent << " sent, "
                      << house->done().inbox << " in, " << house->done().payments << " paid" << std::endl;
        }
    }
    std::cout << steps << " instants\n";
    return house->writeLogs();
}

Result<void> run(Arguments& arguments)
{
    arguments.house.folder = QDir(QString::fromStdString(arguments.folder)).absolutePath();
    arguments.house.cadence = QString::fromStdString(arguments.cadence);
    TRATO_TRY(arguments.house.start, Instant::parse(QString::fromStdString(arguments.start), deskZone()));
    return live(arguments, arguments.house);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    CLI::App app{"A month of a collection house in virtual time"};
    Arguments arguments;
    declare(app, arguments);
    CLI11_PARSE(app, argc, argv);
    const auto lived = run(arguments);
    if (lived)
        return 0;
    std::cerr << "month: " << lived.error().code.toStdString() << ": " << lived.error().message.toStdString() << '\n';
    return 1;
}
