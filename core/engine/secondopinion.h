#pragma once

#include "channels/event.h"
#include "channels/inbox.h"
#include "engine/modelcalls.h"
#include "understanding/model/modelsettings.h"
#include "understanding/model/secondreading.h"

#include <QHash>

namespace trato::engine {

/// Asks a language model, where one is configured, about messages that are not understood for sure: before the
/// transaction that takes a delivery in.
class SecondOpinion final {
public:
    SecondOpinion(ModelCalls& calls, const understanding::Reader& reader, const understanding::ModelSettings& settings)
        : m_calls(calls)
        , m_reader(reader)
        , m_settings(settings)
    {
    }

    /// Asks about a delivery's messages, all of them together for no longer than the configured time. Whatever goes
    /// wrong is on record and means that there is no second reading.
    void consider(const std::vector<channels::InboundEvent>& events, const channels::InboxItem& item);
    /// What the model made of the event, of the delivery considered last.
    [[nodiscard]] std::optional<understanding::SecondReading> of(const QString& eventKey) const;

private:
    void ask(const QString& key, const understanding::Message& message, std::chrono::milliseconds within);

    ModelCalls& m_calls;
    const understanding::Reader& m_reader;
    understanding::ModelSettings m_settings;
    QHash<QString, understanding::SecondReading> m_readings;
};

} // namespace trato::engine
