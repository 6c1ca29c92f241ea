#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QString>

namespace trato::storage {
class Database;
}

namespace trato::casework {

/// Who has to move next.
enum class Turn {
    Person,      ///< somebody of the house has the case now
    Desk,        ///< it waits in a queue of the house for whoever takes it
    Machine,     ///< a message or a step of the cadence is on its way
    TheyPay,     ///< the debtor: an agreement or a promise runs
    StandsStill, ///< a hold, and nobody works on it
    Nobody,      ///< something is open and nothing is planned: a person has to look
    Over,        ///< nothing is owed
};

/// "Parou em": the last thing that happened, what is pending, and who has it.
struct Standing {
    Instant lastAt;   ///< never: nothing happened yet
    QString lastKind; ///< as the timeline's kind
    QString last;     ///< in the user's language
    Turn turn = Turn::Nobody;
    QString owner;         ///< a name, in the user's language
    QString pending;       ///< what is to be done, in the user's language
    QString nextStep = {}; ///< by the last wrap-up, in the user's language; empty: it named none
    Instant since;         ///< it waits since then, if known
    Instant next;          ///< by when, or when it goes on; never: not by time

    /// Answers for every debtor there is. Code `no_debtor`.
    static Result<Standing> load(storage::Database& database, DebtorId debtor, Instant now);
};

} // namespace trato::casework
