#pragma once

#include "base/channel.h"
#include "engine/modelcalls.h"
#include "understanding/model/modelsettings.h"

namespace trato::engine {

/// Has a language model, where one is configured, put what the agents are about to say into other words, while it still
/// waits in the outbox. Each message is tried once; whatever the model can't do, does slowly or does wrong leaves the
/// message as it is. What is said, to whom and when was decided before and is looked at once more when it leaves.
class Rephraser final {
public:
    Rephraser(ModelCalls& calls, storage::Database& database, const Clock& clock,
        const understanding::ModelSettings& settings)
        : m_calls(calls)
        , m_database(database)
        , m_clock(clock)
        , m_settings(settings)
    {
    }

    /// The next few messages, all together for no longer than the configured time.
    Result<void> work();

private:
    struct Waiting {
        qint64 debtor = 0;
        qint64 id = 0;
        Channel channel = Channel::WhatsApp;
        QString body;
    };
    Result<void> rephrase(const Waiting& message, std::chrono::milliseconds within);

    ModelCalls& m_calls;
    storage::Database& m_database;
    const Clock& m_clock;
    understanding::ModelSettings m_settings;
};

} // namespace trato::engine
