#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "calendar/places.h"

#include <QJsonArray>
#include <QString>

#include <map>
#include <utility>
#include <vector>

namespace trato::cadence {

/// When a channel may be used with somebody of a state and an area code: the contact hours (calendar/contacthours.h),
/// asked once for everybody who lives under the same ones; a city's own holidays are asked when a row leaves. What is
/// not there within a year counts as open: whoever sends asks the whole policy again.
class ContactWindows final {
public:
    /// `from` itself while the hours last, else when they begin again. `areaCode` 0: an e-mail address, or a number
    /// from elsewhere.
    Instant firstAllowed(const QString& uf, int areaCode, Channel channel, Instant from);

    /// Of all states ("" is unknown) and area codes ("" is none) those where the channel is closed at that instant:
    /// [{channel, uf, area}, …].
    void addClosed(QJsonArray& closed, Channel channel, Instant at);

private:
    struct Answer {
        bool open = true;
        Instant from;
        Instant until; ///< open: so long it is sure to be; closed: when it opens
    };
    /// What was said of these places at an earlier instant, while it holds.
    const Answer& answerOf(const std::vector<calendar::Place>& places, Channel channel, Instant at);
    bool isOpen(const std::vector<calendar::Place>& places, Channel channel, Instant at);

    std::map<std::pair<QString, Channel>, Answer> m_answers;
};

} // namespace trato::cadence
