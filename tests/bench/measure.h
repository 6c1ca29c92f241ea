#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <QByteArrayList>
#include <QString>

#include <functional>
#include <vector>

namespace trato::bench {

/// What a benchmark was asked for: `--small` runs it once over little data, so that it can't rot unseen;
/// `--repetitions=N` says how often, `--engine=sqlite` or `postgresql` over which alone, `--part=NAME` (also several)
/// what of a program's parts alone.
struct Options {
    bool small = false;
    int repetitions = 7;
    int asked = 0; ///< `--size=N`: so many in place of what the program measures with; 0: not said
    std::vector<storage::Engine> engines{storage::Engine::Sqlite, storage::Engine::PostgreSql};

    QByteArrayList parts; ///< empty: all

    static Options parse(int argc, char** argv);
    [[nodiscard]] int size(int full, int smallOne) const { return small ? smallOne : asked > 0 ? asked : full; }
    [[nodiscard]] bool wants(QByteArrayView part) const { return parts.isEmpty() || parts.contains(part); }
};

/// Times of one thing, in milliseconds.
class Times final {
public:
    void add(double milliseconds) { m_values.push_back(milliseconds); }
    void add(const Times& others) { m_values.insert(m_values.end(), others.m_values.begin(), others.m_values.end()); }
    [[nodiscard]] double percentile(double share) const;
    [[nodiscard]] double median() const { return percentile(0.5); }
    [[nodiscard]] double worst() const { return percentile(1.0); }
    [[nodiscard]] double last() const { return m_values.back(); }
    [[nodiscard]] size_t count() const { return m_values.size(); }
    /// How many took longer.
    [[nodiscard]] size_t over(double milliseconds) const;

private:
    std::vector<double> m_values;
};

/// The product and what it is held against, run in turns in one process: machines and minutes differ, ratios less so.
struct Comparison {
    QString name;
    QString reference; ///< what stands beside it
    QString goal;
    std::function<Result<void>()> product;
    std::function<Result<void>()> beside;
    /// Runs before each product or reference run, unmeasured.
    std::function<Result<void>()> before = [] { return Result<void>(); };
    int runsPerRepetition = 1;
    /// The processor's time so far, in milliseconds, where it says more than the clock: it has a row of its own.
    std::function<double()> processor;
};

double millisecondsOf(const std::function<Result<void>()>& work);

/// Runs it and prints one row of the table; ends the program when something fails.
void compare(const Comparison& comparison, const Options& options);

QString engineName(storage::Engine engine);

/// The head of the table, then `work`. Answers the exit code.
int runAll(const std::function<Result<void>()>& work);

/// The head of the table, then `work` over each engine that is there. Answers the exit code.
int overEngines(const Options& options, const std::function<Result<void>(storage::Engine)>& work);

} // namespace trato::bench
