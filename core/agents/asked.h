#pragma once

#include "agents/talkstate.h"
#include "base/id.h"

#include <QDate>
#include <QJsonObject>
#include <QLatin1StringView>

#include <vector>

namespace trato::agents {

/// What a message of ours asks and puts on the table. It is kept with the message and counts from the instant at which
/// that one left us: nobody answers, or takes, what has not reached them.
struct Asked {
    Question question = Question::None;
    std::vector<OfferId> offers = {}; ///< in the order in which they are named
    OfferId proposed = {};            ///< the one of several that a yes takes
    QDate day = {};                   ///< that a yes takes

    friend bool operator==(const Asked&, const Asked&) = default;
};

/// Where it stands in the payload of an outbox row, of a suggestion and of the line on the timeline.
inline constexpr QLatin1StringView asksField("asks");

/// Empty when nothing is asked.
QJsonObject toJson(const Asked& asked);
/// The payload of a message whose question was left out of its words: it asks nothing, whatever its template does.
QJsonObject withoutQuestion(QJsonObject payload);
/// Of a line that went out, by its payload; what no agent wrote asks what its template does.
Asked askedIn(const QJsonObject& payload);

} // namespace trato::agents
