// The cadence over 100,000 debtors: places, conditions, consent, holds, texts and outbox rows, beside set-based SQL
// that only inserts a row for each and moves them on, without any rule.

#include "bench/measure.h"
#include "bench/population.h"
#include "support/testdatabase.h"

#include "cadence/planner.h"
#include "exchange/debtimport.h"

#include <QCoreApplication>

using namespace trato;
using namespace Qt::StringLiterals;
using storage::Engine;
using test::TestDatabase;

namespace {

/// 2026-11-20 12:00 in São Paulo: everybody is six to nine days late. Four days later, at 15:00, the tenth day's
/// message is due.
const ManualClock morning{Instant(1'795'186'800'000'000)};
const ManualClock later{Instant(1'795'186'800'000'000) + std::chrono::hours(4 * 24 + 3)};

Result<int> planAll(storage::Database& database, const Clock& clock)
{
    TRATO_TRY(const auto planner, cadence::Planner::create(database, clock));
    TRATO_CHECK(planner->enrol());
    int planned = 0;
    for (;;) {
        TRATO_TRY(const auto report, planner->plan(5'000, [](const auto&) { return Result<void>(); }));
        planned += report.queued;
        if (report.taken() == 0)
            return planned;
    }
}

/// `share` percent of the debtors have a step due later.
Result<std::unique_ptr<TestDatabase>> prepare(Engine engine, int debtors, int share)
{
    TRATO_TRY(auto made, TestDatabase::create(engine));
    TRATO_TRY(const auto database, made->connect());
    TRATO_CHECK(exchange::importDebts(*database, morning, bench::portfolioCsv(2 * debtors, QDate(2026, 11, 11)),
        {.creditor = u"Banco Exemplo"_s, .portfolio = u"2026-11"_s, .actor = u"bench"_s}));
    TRATO_CHECK(planAll(*database, morning));
    TRATO_CHECK(
        database->execute(u"bench/spread_due"_s, {{":later", later.now() + std::chrono::days(30)}, {":share", share}}));
    TRATO_CHECK(database->runScript(u"ANALYZE"_s, u"prepare"_s));
    return made;
}

Result<void> setBased(storage::Database& database)
{
    return database.transaction([&]() -> Result<void> {
        TRATO_CHECK(database.execute(u"bench/queue_all"_s, {{":now", later.now()}}));
        TRATO_CHECK(database.execute(
            u"bench/move_all"_s, {{":now", later.now()}, {":next", later.now() + std::chrono::days(5)}}));
        return {};
    });
}

Result<void> runOver(Engine engine, const bench::Options& options)
{
    const int debtors = options.size(100'000, 300);
    for (const int share : {95, 1}) {
        TRATO_TRY(const auto prepared, prepare(engine, debtors, share));
        std::unique_ptr<TestDatabase> target;
        std::unique_ptr<storage::Database> database;
        const auto fresh = [&]() -> Result<void> {
            database.reset();
            TRATO_TRY(target, prepared->copy());
            TRATO_TRY(database, target->connect());
            return {};
        };
        const auto product = [&]() -> Result<void> {
            TRATO_TRY(const int planned, planAll(*database, later));
            return planned == debtors * share / 100 ? Result<void>()
                                                    : failure(u"unexpected"_s, QString::number(planned));
        };
        bench::compare(
            {.name = bench::engineName(engine) + u": tick over %1 debtors, %2 % due"_s.arg(debtors).arg(share),
                .reference = u"set-based SQL without rules"_s,
                .goal = u"<= 1.5"_s,
                .product = product,
                .beside = [&] { return setBased(*database); },
                .before = fresh},
            options);
    }
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto options = bench::Options::parse(argc, argv);
    return bench::overEngines(options, [&](Engine engine) { return runOver(engine, options); });
}
