#pragma once

#include "insight/experiment.h"
#include "insight/learning.h"

namespace trato::engine {

/// Learns from what came of the messages, now and then and a little at a time: where and when people answer, and which
/// wordings work.
class LearningWorker final {
public:
    LearningWorker(storage::Database& database, const Clock& clock)
        : m_clock(clock)
        , m_learning(database)
        , m_experiments(database)
    {
    }

    Result<void> work();

private:
    [[nodiscard]] bool isDue() const;

    const Clock& m_clock;
    insight::ResponseLearning m_learning;
    insight::Experiments m_experiments;
    Instant m_done; ///< never: not yet
};

} // namespace trato::engine
