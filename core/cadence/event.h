#pragma once

#include <QString>

#include <array>
#include <optional>

namespace trato::cadence {

/// What a step may be counted from in place of a due date.
enum class Event { Import, PromiseBroken, AgreementMade, AgreementBroken, Payment };

inline constexpr std::array allEvents{
    Event::Import, Event::PromiseBroken, Event::AgreementMade, Event::AgreementBroken, Event::Payment};

/// import, promise_broken, agreement_made, agreement_broken, payment
QString eventName(Event event);
std::optional<Event> eventFromName(const QString& name);
/// Within a sentence: "the broken promise".
QString eventWord(Event event);

} // namespace trato::cadence
