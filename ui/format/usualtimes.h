#pragma once

#include "base/clock.h"

#include <vector>

namespace trato::ui {

struct UsualTime {
    Instant when;
    QString text;  ///< "today 17:00"
    QString typed; ///< what a field would have to say to mean it
};

/// When people usually put something off to, all of them to come: in an hour, this afternoon, the next business day.
std::vector<UsualTime> usualTimes(Instant now);

} // namespace trato::ui
