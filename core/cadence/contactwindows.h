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

/// Where somebody is reached: their address, and the area code of the number (0: an e-mail address, or a number from
/// elsewhere).
struct Whereabouts {
    QString uf;
    QString city; ///< as it is written
    int areaCode = 0;
};

/// When a channel may be used with somebody who is there: the contact hours (calendar/contacthours.h) with the
/// holidays of nation, state and city, asked once for everybody who lives under the same ones. What is not there within
/// a year counts as open: whoever sends asks the whole policy again.
class ContactWindows final {
public:
    /// `from` itself while the hours last, else when they begin again.
    Instant firstAllowed(const Whereabouts& where, Channel channel, Instant from);
    /// Where it is open at `at`: when it closes; never: not within a month.
    [[nodiscard]] static Instant closesAt(const Whereabouts& where, Channel channel, Instant at);

    /// Of all states ("" is unknown) and area codes ("" is none) those where the channel is closed at that instant, or
    /// may be in some city: [{channel, uf, area}, …].
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
