// The cadence over a million debtors: places, conditions, hours of contact, consent, holds, promises, batons, open
// debts, texts, outbox rows and the record of each decision, beside set-based SQL that only inserts a row for each and
// moves them on, without any rule.

#include "bench/measure.h"
#include "bench/processor.h"
#include "support/testdatabase.h"

#include "cadence/planner.h"

#include <QCoreApplication>
#include <QUrl>

using namespace trato;
using namespace Qt::StringLiterals;
using storage::Engine;
using test::TestDatabase;

namespace {

/// 2026-11-24 15:00 in São Paulo: the tenth day's message is due.
const ManualClock tuesday{Instant(1'795'543'200'000'000)};

Result<int> planAll(cadence::Planner& planner)
{
    int decided = 0;
    for (;;) {
        TRATO_TRY(const auto report, planner.plan(5'000, [](const auto&) { return Result<void>(); }));
        decided += report.total();
        if (report.taken() == 0)
            return decided;
    }
}

/// `share` percent of the debtors have a step due. Made by statements: an import of a million debts takes longer.
Result<std::unique_ptr<TestDatabase>> prepare(Engine engine, int debtors, int share)
{
    TRATO_TRY(auto made, TestDatabase::create(engine));
    TRATO_TRY(const auto database, made->connect());
    TRATO_CHECK(database->runScript(
        u"INSERT INTO creditor (id, name, name_folded, document, address, created_at) VALUES (1, 'Banco Exemplo', "
        u"'banco "
        "exemplo', '11222333000181', 'Rua Um, 1', 1); INSERT INTO portfolio (id, creditor_id, name, name_folded, "
        "created_at) VALUES (1, 1, '2026-11', '2026-11', 1)"_s,
        u"creditor"_s));
    TRATO_CHECK(database->transaction([&]() -> Result<void> {
        TRATO_CHECK(database->execute(u"bench/tick_debtors"_s, {{":debtors", debtors}}));
        for (const char* table :
            {"contact_points", "contracts", "instalments", "holds", "consents", "promises", "batons"})
            TRATO_CHECK(database->execute(u"bench/tick_"_s + QLatin1StringView(table)));
        TRATO_CHECK(database->execute(u"bench/tick_places"_s, {{":share", share}, {":now", tuesday.now()}}));
        return {};
    }));
    // As a house's server would have it after a day: rows of the last minute are looked up in the log of transactions,
    // and every page with one is written again when it is first read.
    TRATO_CHECK(database->runScript(engine == Engine::PostgreSql ? u"VACUUM ANALYZE"_s : u"ANALYZE"_s, u"prepare"_s));
    return made;
}

Result<void> setBased(storage::Database& database)
{
    return database.transaction([&]() -> Result<void> {
        TRATO_CHECK(database.execute(u"bench/queue_all"_s, {{":now", tuesday.now()}}));
        TRATO_CHECK(database.execute(
            u"bench/move_all"_s, {{":now", tuesday.now()}, {":next", tuesday.now() + std::chrono::days(5)}}));
        return {};
    });
}

Result<void> runOver(Engine engine, const bench::Options& options)
{
    const int debtors = options.size(1'000'000, 300);
    for (const int share : {95, 1}) {
        if (!options.wants(QByteArray::number(share)))
            continue;
        TRATO_TRY(const auto prepared, prepare(engine, debtors, share));
        std::unique_ptr<TestDatabase> target;
        std::unique_ptr<storage::Database> database;
        std::unique_ptr<cadence::Planner> planner; // lives on when it is done: what its connections took is read then
        const auto fresh = [&]() -> Result<void> {
            planner.reset();
            database.reset();
            target.reset();
            TRATO_TRY(target, prepared->copy());
            TRATO_TRY(database, target->connect());
            return {};
        };
        const auto product = [&]() -> Result<void> {
            TRATO_TRY(planner, cadence::Planner::create(*database, tuesday));
            TRATO_TRY(const int decided, planAll(*planner));
            return decided == debtors / 100 * share ? Result<void>()
                                                    : failure(u"unexpected"_s, QString::number(decided));
        };
        bench::compare(
            {.name = bench::engineName(engine) + u": tick over %1 debtors, %2 % due"_s.arg(debtors).arg(share),
                .reference = u"set-based SQL without rules"_s,
                .goal = u"<= 1.5"_s,
                .product = product,
                .beside = [&] { return setBased(*database); },
                .before = fresh,
                .processor =
                    [&] {
                        return bench::processorMilliseconds(
                            engine == Engine::Sqlite ? QString() : QUrl(target->url()).path().sliced(1));
                    }},
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
