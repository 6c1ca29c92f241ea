// A queue of 46,000 cases: the first page of each view, and how many each one has.

#include "bench/measure.h"
#include "support/testdatabase.h"

#include "queue/listing.h"
#include "storage/bulkwriter.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>

using namespace trato;
using namespace Qt::StringLiterals;
using queue::QueueKind;

namespace {

constexpr int pageSize = 60;
constexpr std::array views{QueueKind::Mine, QueueKind::Callbacks, QueueKind::Care, QueueKind::Team,
    QueueKind::PromisesDue, QueueKind::PromisesBroken, QueueKind::Approvals, QueueKind::Proofs};

Result<void> fillDebtors(storage::Database& database, int cases, Instant now)
{
    TRATO_TRY(
        const auto writer, storage::BulkWriter::open(database, u"debtor"_s,
                               {u"id"_s, u"kind"_s, u"name"_s, u"name_folded"_s, u"created_at"_s, u"updated_at"_s}));
    for (int i = 1; i <= cases; ++i) {
        const QString name = u"Maria Aparecida %1"_s.arg(i);
        writer->integer(i)
            .text(u"person"_s)
            .text(name)
            .text(name.toLower())
            .integer(now.microseconds())
            .integer(now.microseconds());
        TRATO_CHECK(writer->endRow());
    }
    TRATO_CHECK(writer->finish());
    return {};
}

Result<void> fillInstalments(storage::Database& database, int cases, Instant now)
{
    TRATO_TRY(
        const auto writer, storage::BulkWriter::open(database, u"instalment"_s,
                               {u"debtor_id"_s, u"id"_s, u"contract_id"_s, u"number"_s, u"due"_s, u"amount_cents"_s,
                                   u"open_cents"_s, u"status"_s, u"created_at"_s, u"updated_at"_s}));
    const QDate today = now.dateIn(deskZone());
    for (int i = 1; i <= cases; ++i) {
        writer->integer(i)
            .integer(i)
            .integer(i)
            .integer(1)
            .text(today.addDays(-(i % 400)).toString(Qt::ISODate))
            .integer(90'00 + i % 70'000);
        writer->integer(90'00 + i % 70'000).text(u"open"_s).integer(now.microseconds()).integer(now.microseconds());
        TRATO_CHECK(writer->endRow());
    }
    TRATO_CHECK(writer->finish());
    return {};
}

Result<void> fillWork(storage::Database& database, int cases, Instant now)
{
    TRATO_TRY(
        const auto writer, storage::BulkWriter::open(database, u"work_item"_s,
                               {u"debtor_id"_s, u"id"_s, u"desk"_s, u"reason"_s, u"score"_s, u"state"_s, u"due_at"_s,
                                   u"snoozed_until"_s, u"created_at"_s, u"updated_at"_s, u"waiting_since"_s}));
    const std::array desks{u"negotiation"_s, u"negotiation"_s, u"negotiation"_s, u"negotiation"_s, u"negotiation"_s,
        u"payments"_s, u"identification"_s, u"care"_s, u"supervisor"_s, u"negotiation"_s};
    for (int i = 1; i <= cases; ++i) {
        const bool snoozed = i % 10 == 9;
        writer->integer(i)
            .integer(i)
            .text(desks[size_t(i % 10)])
            .text(i % 10 == 5 ? u"proof_to_check"_s : u"answered"_s)
            .integer(i * 7919 % 1000);
        writer->text(snoozed ? u"snoozed"_s : u"open"_s).integer(now.microseconds() + i % 5000 * 60'000'000LL);
        if (snoozed)
            writer->integer(now.microseconds() + i % 500 * 3'600'000'000LL);
        else
            writer->null();
        writer->integer(now.microseconds()).integer(now.microseconds()).integer(now.microseconds());
        TRATO_CHECK(writer->endRow());
    }
    TRATO_CHECK(writer->finish());
    return {};
}

void print(storage::Engine engine, const QString& what, const bench::Times& times)
{
    std::printf("| %s: %s | %zu | %.2f | %.2f | %.2f |\n", qUtf8Printable(bench::engineName(engine)),
        qUtf8Printable(what), times.count(), times.median(), times.percentile(0.95), times.worst());
}

Result<void> run(const bench::Options& options, storage::Engine engine)
{
    const int cases = options.size(46'000, 300);
    const Instant now = SystemClock().now();
    TRATO_TRY(const auto made, test::TestDatabase::create(engine));
    TRATO_TRY(const auto database, made->connect());
    const auto fill = [&]() -> Result<void> {
        TRATO_CHECK(fillDebtors(*database, cases, now));
        TRATO_CHECK(fillInstalments(*database, cases, now));
        return fillWork(*database, cases, now);
    };
    TRATO_CHECK(database->transaction(fill));
    // As the server does by itself within a minute.
    if (engine == storage::Engine::PostgreSql)
        TRATO_CHECK(database->runScript(u"ANALYZE"_s, u"ANALYZE"_s));
    const queue::Listing listing(*database, u"bench"_s, now);
    bench::Times counts;
    std::array<bench::Times, views.size()> pages;
    for (int i = 0; i < options.size(30, 1); ++i) {
        counts.add(bench::millisecondsOf([&]() -> Result<void> {
            TRATO_CHECK(listing.counts());
            return {};
        }));
        for (size_t view = 0; view < views.size(); ++view)
            pages[view].add(bench::millisecondsOf([&]() -> Result<void> {
                TRATO_CHECK(listing.page(views[view], {}, pageSize, {}));
                return {};
            }));
    }
    print(engine, u"how many each view of %1 cases has"_s.arg(cases), counts);
    for (size_t view = 0; view < views.size(); ++view)
        print(engine, u"first page of “%1”"_s.arg(queue::queueKindName(views[view])), pages[view]);
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto options = bench::Options::parse(argc, argv);
    std::printf("| what | times | median ms | p95 ms | worst ms |\n|---|---|---|---|---|\n");
    for (const storage::Engine engine : options.engines) {
        if (!test::TestDatabase::isAvailable(engine))
            continue;
        if (const auto done = run(options, engine); !done) {
            std::fprintf(stderr, "%s: %s\n", qUtf8Printable(done.error().code), qUtf8Printable(done.error().message));
            return 1;
        }
    }
    return 0;
}
