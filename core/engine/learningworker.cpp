#include "engine/learningworker.h"

namespace trato::engine {

namespace {

constexpr std::chrono::microseconds pause = std::chrono::minutes(10);
/// Debtors in a round: well under a second, in which messages wait.
constexpr int most = 2000;

} // namespace

/// Also when the clock was put back.
bool LearningWorker::isDue() const
{
    return m_done.isNever() || m_clock.now() < m_done || m_clock.now() - m_done >= pause;
}

Result<void> LearningWorker::work()
{
    if (!isDue())
        return {};
    TRATO_TRY(const int counted, m_learning.work(m_clock.now(), most));
    if (counted == most)
        return {};
    TRATO_CHECK(m_experiments.settle(m_clock.now()));
    TRATO_CHECK(m_experiments.decide(m_clock.now()));
    m_done = m_clock.now();
    return {};
}

} // namespace trato::engine
