#include "insight/scoring/scoringworker.h"

#include "base/log.h"

namespace trato::insight {

namespace {

constexpr std::chrono::microseconds restBetweenPasses = std::chrono::minutes(10);
constexpr int debtorsInAStep = 200;

} // namespace

/// Not when the clock was put back.
bool ScoringWorker::isResting() const
{
    return !m_done.isNever() && m_clock.now() >= m_done && m_clock.now() - m_done < restBetweenPasses;
}

Result<int> ScoringWorker::work()
{
    if (!m_pass) {
        if (isResting())
            return 0;
        TRATO_TRY(m_pass, RiskScoring::open(m_database));
        if (m_pass->problems() != m_problems) {
            for (const QString& problem : m_pass->problems())
                qCCritical(logEngine) << "risks are not scored:" << problem;
        }
        m_problems = m_pass->problems();
    }
    TRATO_TRY(const RiskScoring::Report report, m_pass->scoreDue(m_clock.now(), debtorsInAStep));
    if (report.debtors == 0) {
        m_pass.reset();
        m_done = m_clock.now();
    }
    return report.debtors;
}

} // namespace trato::insight
