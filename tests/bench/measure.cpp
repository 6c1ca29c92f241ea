#include "bench/measure.h"

#include "support/testdatabase.h"

#include <QByteArrayView>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace trato::bench {

namespace {

struct Pair {
    Times product;
    Times beside;
    Times ratios; ///< of the repetitions' medians
};

/// Of one repetition.
struct Sides {
    Times product;
    Times beside;
};

void addRepetition(Pair& all, const Sides& sides)
{
    all.product.add(sides.product);
    all.beside.add(sides.beside);
    all.ratios.add(sides.product.median() / sides.beside.median());
}

void alternate(const Comparison& comparison, bool productFirst, Sides& clock, Sides& processor)
{
    for (const bool isProduct : {productFirst, !productFirst}) {
        if (const auto ready = comparison.before(); !ready) {
            std::fprintf(stderr, "%s: %s\n", qUtf8Printable(comparison.name), qUtf8Printable(ready.error().message));
            std::exit(1);
        }
        const double had = comparison.processor ? comparison.processor() : 0;
        (isProduct ? clock.product : clock.beside)
            .add(millisecondsOf(isProduct ? comparison.product : comparison.beside));
        if (comparison.processor)
            (isProduct ? processor.product : processor.beside).add(comparison.processor() - had);
    }
}

} // namespace

Options Options::parse(int argc, char** argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        options.small |= argument == "--small";
        if (argument.startsWith("--repetitions="))
            options.repetitions = std::max(1, argument.sliced(14).toInt());
        else if (argument.startsWith("--size="))
            options.asked = std::max(0, argument.sliced(7).toInt());
        else if (argument.startsWith("--part="))
            options.parts.append(argument.sliced(7).toByteArray());
        else if (argument.startsWith("--engine="))
            options.engines = {argument.sliced(9) == "sqlite" ? storage::Engine::Sqlite : storage::Engine::PostgreSql};
    }
    if (options.small)
        options.repetitions = 1;
    return options;
}

double Times::percentile(double share) const
{
    if (m_values.empty())
        return NAN;
    std::vector<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    return sorted[static_cast<size_t>(share * static_cast<double>(sorted.size() - 1) + 0.5)];
}

size_t Times::over(double milliseconds) const
{
    return size_t(std::count_if(m_values.begin(), m_values.end(), [&](double value) { return value > milliseconds; }));
}

double millisecondsOf(const std::function<Result<void>()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    const Result<void> done = work();
    const auto end = std::chrono::steady_clock::now();
    if (!done) {
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(done.error().code), qUtf8Printable(done.error().message));
        std::exit(1);
    }
    return std::chrono::duration<double, std::milli>(end - start).count();
}

QString engineName(storage::Engine engine)
{
    return engine == storage::Engine::Sqlite ? QStringLiteral("SQLite") : QStringLiteral("PostgreSQL");
}

static void printHead()
{
    std::printf(
        "| what | beside it | median ms | p99 ms | worst ms | beside: median | worst | ratio: median | worst | goal |\n"
        "|---|---|---|---|---|---|---|---|---|---|\n");
}

static void printRow(const QString& name, const Comparison& comparison, const Pair& all)
{
    std::printf("| %s | %s | %.3f | %.3f | %.3f | %.3f | %.3f | %.2f | %.2f | %s |\n", qUtf8Printable(name),
        qUtf8Printable(comparison.reference), all.product.median(), all.product.percentile(0.99), all.product.worst(),
        all.beside.median(), all.beside.worst(), all.ratios.median(), all.ratios.worst(),
        qUtf8Printable(comparison.goal));
    std::fflush(stdout);
}

void compare(const Comparison& comparison, const Options& options)
{
    Pair all;
    Pair processed;
    for (int repetition = 0; repetition < options.repetitions; ++repetition) {
        Sides clock;
        Sides processor;
        for (int run = 0; run < comparison.runsPerRepetition; ++run)
            alternate(comparison, (repetition + run) % 2 == 0, clock, processor);
        addRepetition(all, clock);
        addRepetition(processed, processor);
    }
    printRow(comparison.name, comparison, all);
    if (comparison.processor)
        printRow(comparison.name + QStringLiteral(" (the processor's time)"), comparison, processed);
}

int runAll(const std::function<Result<void>()>& work)
{
    printHead();
    const Result<void> done = work();
    if (!done)
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(done.error().code), qUtf8Printable(done.error().message));
    return done ? 0 : 1;
}

int overEngines(const Options& options, const std::function<Result<void>(storage::Engine)>& work)
{
    return runAll([&]() -> Result<void> {
        for (const storage::Engine engine : options.engines) {
            if (test::TestDatabase::isAvailable(engine))
                TRATO_CHECK(work(engine));
        }
        return {};
    });
}

} // namespace trato::bench
