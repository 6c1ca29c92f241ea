// From starting the process to the first painted window, with a portfolio of 20,000 debts behind it, beside a minimal
// Qt program: a window with two lists of 100,000 rows. Qt itself says when it flushes a window to the screen.

#include "bench/measure.h"
#include "bench/population.h"
#include "bench/programs.h"
#include "support/shared.h"
#include "support/testdatabase.h"

#include "exchange/debtimport.h"

#include <QCoreApplication>

using namespace trato;
using namespace Qt::StringLiterals;
using test::TestDatabase;

namespace {

/// Starts the program and waits for its first painted window.
Result<void> start(const QString& program, const QStringList& arguments)
{
    bench::Program started(program, arguments, bench::tellingOfPaint(u"offscreen"_s));
    TRATO_CHECK(started.until("Flushing"));
    return {};
}

Result<void> run(const bench::Options& options)
{
    const int rows = options.size(20'000, 200);
    TRATO_TRY(const auto made, TestDatabase::create(storage::Engine::Sqlite));
    {
        TRATO_TRY(const auto database, made->connect());
        TRATO_CHECK(exchange::importDebts(*database, SystemClock(), bench::portfolioCsv(rows, QDate(2026, 8, 1)),
            {.creditor = u"Banco Exemplo"_s, .portfolio = u"2026-11"_s, .actor = u"bench"_s}));
    }
    const auto product = [&] { return start(test::programPath(u"trato"_s), {u"--database"_s, made->url()}); };
    const auto beside = [&] { return start(test::programPath(u"bench_window"_s), {}); };
    // Both from a warm cache.
    TRATO_CHECK(product());
    TRATO_CHECK(beside());
    bench::compare({.name = u"start to the first painted window, %1 debts"_s.arg(rows),
                       .reference = u"minimal Qt window, two lists"_s,
                       .goal = u"<= 2"_s,
                       .product = product,
                       .beside = beside},
        options);
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto options = bench::Options::parse(argc, argv);
    return bench::runAll([&] { return run(options); });
}
