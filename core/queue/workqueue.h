#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "queue/workitem.h"
#include "storage/database.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace trato::queue {

struct ListRequest {
    QString desk = {}; ///< empty: all
    int limit = 500;
    int offset = 0;
};

struct Closing {
    QString disposition; ///< a code of queue/dispositions.h
    QString delayReason = {};
    QString note = {};
};

/// A case leaves the queue until an instant.
struct PutOff {
    Instant until;
    QString reason = QStringLiteral("callback"); ///< callback, snooze
    QString note = {};
    bool mine = false; ///< it is kept for who puts it off, until it waits too long
};

/// The desks' work. One open item per debtor and desk; a claim is a lease and takes the debtor's baton with it, so that
/// two people never have the same debtor.
class WorkQueue final {
public:
    /// By the desks' table (resources/queue/desks.toml).
    static std::chrono::minutes lease();
    /// How long a case that came back at its time may wait.
    static constexpr std::chrono::minutes callbackSla{15};

    WorkQueue(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Makes an item, or merges into the open one of that desk: sensitivities are united, terms of the same name
    /// replaced, the earlier due time stays, the newer summary counts, a snoozed one wakes.
    Result<WorkItemId> open(const NewWorkItem& item);

    /// Care first, then by score; closed ones are not among them.
    Result<std::vector<WorkItem>> list(const ListRequest& request) const;
    /// Code `no_work_item`.
    Result<WorkItem> byId(WorkItemId id) const;
    /// The open items of a debtor.
    Result<std::vector<WorkItem>> ofDebtor(DebtorId debtor) const;

    /// Claims the first free item of a desk; nothing when there is none. Without a desk: of all desks that are shared
    /// (resources/queue/desks.toml), by their rank. What the actor holds already is not given again, what they passed
    /// on not for a while, and what was given to somebody else only when it waits too long.
    Result<std::optional<WorkItem>> next(const QString& actor, const QString& desk = {});
    /// Claims this one. Codes `no_work_item`, `work_item_closed`, `held_by_other`, `held_by_human`.
    Result<WorkItem> claim(WorkItemId id, const QString& actor);
    /// Codes `no_work_item`, `work_item_closed`, `held_by_other`, as with release, snooze and close.
    Result<void> extend(WorkItemId id, const QString& actor);
    Result<void> release(WorkItemId id, const QString& actor);
    /// Codes `invalid_snooze` when `until` is not ahead, `snooze_too_far` (with `latest`) when it is further than the
    /// desk allows: cases that nobody sees rot.
    Result<void> snooze(WorkItemId id, const QString& actor, const PutOff& putOff);
    Result<void> snooze(WorkItemId id, const QString& actor, Instant until)
    {
        return snooze(id, actor, PutOff{.until = until});
    }
    /// Only the item's end; WrapUp (queue/wrapup.h) also does what the disposition says.
    Result<void> close(WorkItemId id, const QString& actor, const Closing& closing);
    /// Closes every open item of a debtor on a desk (empty: all), for what solved itself (a payment came). Answers how
    /// many.
    Result<int> closeFor(DebtorId debtor, const QString& desk, const QString& actor, const Closing& closing);
    /// Makes overdue leases and snoozes open in the table too, so that others hear of it. Answers how many.
    /// `spared` is there and only has not said so yet: what they hold stays theirs.
    Result<int> returnExpired(const QString& spared = {});
    /// Who waited longer than their desk allows stands before the others from now on. Answers how many that were.
    Result<int> liftWaiting(const QString& desk);

private:
    friend class Moves;
    Result<WorkItemId> insert(const NewWorkItem& item);
    Result<WorkItemId> mergeInto(const WorkItem& present, const NewWorkItem& item);
    [[nodiscard]] Result<QStringList> reasonsOf(const WorkItem& item) const;
    Result<std::optional<WorkItem>> openItem(DebtorId debtor, const QString& desk) const;
    Result<std::optional<WorkItem>> claimNextOf(const QString& actor, const QString& desk);
    Result<void> takeBaton(const WorkItem& item, const QString& actor);
    /// Runs `statement` on an item that is free or the actor's; explains itself when it isn't.
    Result<WorkItem> change(const QString& statement, WorkItemId id, const QString& actor, storage::Bindings bindings);
    Result<void> leave(const WorkItem& item, const QString& actor);
    Result<void> announce(const WorkItem& item);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::queue
