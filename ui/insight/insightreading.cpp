#include "ui/insight/insightreading.h"

#include "ui/async/runner.h"

#include <utility>

namespace trato::ui {

namespace {

/// Of a job that always comes back, whether it is still wanted or not.
JobToken tokenOf(const std::shared_ptr<std::atomic_bool>& unwanted, const JobToken& job)
{
    return {unwanted, [job](Progress progress) { job.report(std::move(progress)); }};
}

} // namespace

InsightReading::InsightReading(Runner& runner, QObject* parent, Work work)
    : QObject(parent)
    , m_runner(runner)
    , m_work(std::move(work))
{
}

InsightReading::~InsightReading() { m_job.cancel(); }

void InsightReading::read(const InsightWish& wish)
{
    m_job.cancel();
    m_next = wish;
    if (!m_isReading)
        begin();
}

void InsightReading::stop()
{
    m_job.cancel();
    m_next.reset();
}

void InsightReading::begin()
{
    const auto unwanted = std::make_shared<std::atomic_bool>(false);
    m_job = Job(unwanted);
    m_isReading = true;
    m_runner.run(
        this,
        [work = m_work, wish = *std::exchange(m_next, std::nullopt), unwanted](
            storage::Database& database, const JobToken& job) { return work(database, wish, tokenOf(unwanted, job)); },
        [this, unwanted](const Result<InsightBoard>& board) {
            if (!isWanted(unwanted))
                return;
            if (!board)
                return fail(board.error());
            Q_EMIT boardRead(*board);
            if (isWanted(unwanted))
                readParts(board->period, unwanted);
        },
        teller(unwanted));
}

void InsightReading::readParts(const insight::MetricsPeriod& period, const Unwanted& unwanted)
{
    m_runner.run(
        this,
        [period, unwanted](storage::Database& database, const JobToken& job) {
            return ui::readParts(database, period, tokenOf(unwanted, job));
        },
        [this, unwanted](const Result<std::vector<insight::Metrics>>& parts) {
            if (!isWanted(unwanted))
                return;
            if (!parts)
                return fail(parts.error());
            m_isReading = false;
            Q_EMIT partsRead(*parts);
        },
        teller(unwanted));
}

bool InsightReading::isWanted(const Unwanted& unwanted)
{
    if (!unwanted->load())
        return true;
    m_isReading = false;
    if (m_next)
        begin();
    return false;
}

void InsightReading::fail(const Error& error)
{
    m_isReading = false;
    Q_EMIT failed(error);
}

std::function<void(Progress)> InsightReading::teller(const Unwanted& unwanted)
{
    return [this, unwanted](const Progress& progress) {
        if (!unwanted->load())
            Q_EMIT progressed(progress);
    };
}

} // namespace trato::ui
