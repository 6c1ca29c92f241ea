#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "queue/baton.h"

#include <QString>

#include <optional>

namespace trato::storage {
class Database;
}

namespace trato::supervision {

/// Whose turn it is with a debtor, and the work that goes with it.
struct Turn {
    std::optional<queue::BatonHolder> holder; ///< nothing: free for the agents
    WorkItemId item;                          ///< that the holder has claimed; invalid: none
};

/// Somebody wants a debtor's turn. `over`: also from another human, which is a supervisor's right and wants a reason.
struct TurnWish {
    DebtorId debtor;
    QString actor;
    QString reason = {};
    bool over = false;
};

/// A debtor's turn by name, as the desk takes it when a case is opened and gives it back: with the work item, in one
/// transaction that leaves an entry in the audit.
class Turns final {
public:
    Turns(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Code `no_debtor`, as with the others.
    Result<Turn> of(DebtorId debtor) const;
    /// Claims the debtor's open work, care first, or takes the turn alone where there is none. Codes `held_by_human`,
    /// `held_by_other`; with `over`: `reason_required`, `not_entitled`.
    Result<Turn> take(const TurnWish& wish);
    /// Gives back the turn and all the work of the debtor that the actor has. Code `not_held`.
    Result<Turn> release(DebtorId debtor, const QString& actor);

private:
    Result<WorkItemId> itemFor(DebtorId debtor) const;
    Result<WorkItemId> claim(const TurnWish& wish, WorkItemId item);
    Result<void> enter(const char* action, const TurnWish& wish, WorkItemId item);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::supervision
