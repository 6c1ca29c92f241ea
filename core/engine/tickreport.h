#pragma once

#include <QJsonObject>

namespace trato::engine {

/// What one round of the engine did.
struct TickReport {
    int inbox = 0;     ///< deliveries worked off
    int planned = 0;   ///< cadence steps decided
    int sent = 0;      ///< messages handed to providers
    int refused = 0;   ///< messages that a rule kept back, now or for good
    int escalated = 0; ///< cases given to people
    int payments = 0;  ///< payments recorded
    int failed = 0;    ///< what went wrong and is kept with its reason

    TickReport& operator+=(const TickReport& other);
    /// Nothing was done: a loop until idle ends here.
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace trato::engine
