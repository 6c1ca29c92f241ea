#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "cadence/definition.h"
#include "storage/database.h"

#include <QString>

#include <optional>
#include <vector>

namespace trato::cadence {

/// What the machine means to do next, seen from now: as things stand it happens, or does not and why.
struct OutlookStep {
    QString step; ///< its name on the cadence
    Instant at;   ///< when its turn comes
    Action action = Action::Message;
    std::optional<Channel> channel; ///< that it would take; nothing: none, or a call
    QString templateName;
    Condition condition = Condition::Always;
    bool would = false;       ///< as things stand it is done then
    QString why;              ///< not done: for what reason; done: because of what
    bool leavesNow = false;   ///< the contact policy would let it go at this instant
    QString nowReason;        ///< and if not, why
    Instant nextAllowed = {}; ///< and from when on
};

struct Outlook {
    QString cadence; ///< its title
    std::vector<OutlookStep> steps;
};

/// The next `most` steps of each cadence a debtor is on; the first one is what comes. Judged by the planner's own rules
/// and the contact policy; changes nothing. Code `no_debtor`.
Result<std::vector<Outlook>> outlookOf(storage::Database& database, DebtorId debtor, Instant now, int most = 4);

} // namespace trato::cadence
