#include "cadence/event.h"

#include "cadence/words.h"

#include <algorithm>

namespace trato::cadence {

QString eventName(Event event)
{
    switch (event) {
    case Event::Import: return QStringLiteral("import");
    case Event::PromiseBroken: return QStringLiteral("promise_broken");
    case Event::AgreementMade: return QStringLiteral("agreement_made");
    case Event::AgreementBroken: return QStringLiteral("agreement_broken");
    case Event::Payment: return QStringLiteral("payment");
    }
    Q_UNREACHABLE();
}

std::optional<Event> eventFromName(const QString& name)
{
    const auto found =
        std::find_if(allEvents.begin(), allEvents.end(), [&](Event event) { return eventName(event) == name; });
    return found == allEvents.end() ? std::nullopt : std::optional(*found);
}

QString eventWord(Event event)
{
    switch (event) {
    case Event::Import: return Words::tr("the import");
    case Event::PromiseBroken: return Words::tr("the broken promise");
    case Event::AgreementMade: return Words::tr("the agreement");
    case Event::AgreementBroken: return Words::tr("the broken agreement");
    case Event::Payment: return Words::tr("the payment");
    }
    Q_UNREACHABLE();
}

} // namespace trato::cadence
