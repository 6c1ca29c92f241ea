#include "engine/secondopinion.h"

#include "base/log.h"

#include <QDeadlineTimer>

namespace trato::engine {

using std::chrono::milliseconds;

void SecondOpinion::consider(const std::vector<channels::InboundEvent>& events, const channels::InboxItem& item)
{
    m_readings.clear();
    if (!m_settings.isUsable() || !m_settings.secondReading)
        return;
    const QDeadlineTimer end(m_settings.within);
    for (const channels::InboundEvent& event : events) {
        const auto* message = std::get_if<channels::Message>(&event);
        const milliseconds left(end.remainingTime());
        if (!message || message->direction != channels::MessageDirection::In || left <= milliseconds(0))
            continue;
        const understanding::Message heard{.text = message->text,
            .channel = item.delivery.channel,
            .receivedAt = message->at.isNever() ? item.receivedAt : message->at};
        if (understanding::wantsSecondReading(heard, m_reader.read(heard)))
            ask(channels::eventKey(event), heard, left);
    }
}

void SecondOpinion::ask(const QString& key, const understanding::Message& message, milliseconds within)
{
    understanding::SecondReading second;
    const auto asked = m_calls.ask(key, understanding::secondReadingQuestion(message), within,
        [&](const understanding::ModelAnswer& answer) -> Result<void> {
            TRATO_TRY(second, understanding::secondReadingOf(answer));
            return {};
        });
    if (asked)
        m_readings.insert(key, second);
    else
        qCDebug(logEngine) << "no second reading:" << asked.error().code;
}

std::optional<understanding::SecondReading> SecondOpinion::of(const QString& eventKey) const
{
    const auto found = m_readings.constFind(eventKey);
    return found == m_readings.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace trato::engine
