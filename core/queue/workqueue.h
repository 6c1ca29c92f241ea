#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "queue/score.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::queue {

enum class WorkState { Open, Claimed, Snoozed, Closed };

/// open, claimed, snoozed, closed
QString workStateName(WorkState state);
WorkState workStateFromName(QStringView name);

/// What a desk has to do about a debtor. `state` is the present one: a claim whose lease is over and a snooze that has
/// passed are Open again.
struct WorkItem {
    WorkItemId id;
    DebtorId debtor;
    QString desk; ///< negotiation, care, supervisor, identification, approvals, payments
    QString reason;
    QStringList sensitivity;
    int score = 0;
    std::vector<ScoreTerm> terms;
    QString summary; ///< the last thing that matters, in words
    QString channel;
    WorkState state = WorkState::Open;
    Instant dueAt;
    QString holder;
    Instant leaseUntil;
    Instant snoozedUntil;
    InteractionId interaction;
    Instant createdAt;
    Instant updatedAt;
    Instant closedAt;
    QString closedBy;
    QString disposition;
    QString delayReason;
    QString note;
};

struct NewWorkItem {
    DebtorId debtor;
    QString desk;
    QString reason;
    QStringList sensitivity = {};
    std::vector<ScoreTerm> terms = {}; ///< those of the sensitivities are added
    QString summary = {};
    std::optional<Channel> channel = {};
    InteractionId interaction = {};
    Instant dueAt = {}; ///< never: by the desk's SLA
};

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

/// The desks' work. One open item per debtor and desk; a claim is a lease and takes the debtor's baton with it, so that
/// two people never have the same debtor.
class WorkQueue final {
public:
    static constexpr std::chrono::minutes lease{5};

    WorkQueue(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    /// Makes an item, or merges into the open one of that desk: sensitivities are united, terms of the same name
    /// replaced, the earlier due time stays, the newer summary counts, a snoozed one wakes.
    Result<WorkItemId> open(const NewWorkItem& item);

    /// Care first, then by score; closed ones are not among them.
    Result<std::vector<WorkItem>> list(const ListRequest& request) const;
    /// Code `no_work_item`.
    Result<WorkItem> byId(WorkItemId id) const;
    /// The open items of a debtor.
    Result<std::vector<WorkItem>> ofDebtor(DebtorId debtor) const;

    /// Claims the first free item of a desk (empty: any); nothing when there is none. What the actor holds already is
    /// not given again.
    Result<std::optional<WorkItem>> next(const QString& actor, const QString& desk = {});
    /// Claims this one. Codes `no_work_item`, `work_item_closed`, `held_by_other`, `held_by_human`.
    Result<WorkItem> claim(WorkItemId id, const QString& actor);
    /// Codes `no_work_item`, `work_item_closed`, `held_by_other`, as with release, snooze and close.
    Result<void> extend(WorkItemId id, const QString& actor);
    Result<void> release(WorkItemId id, const QString& actor);
    /// Code `invalid_snooze` when `until` is not ahead.
    Result<void> snooze(WorkItemId id, const QString& actor, Instant until);
    /// Only the item's end; WrapUp (queue/wrapup.h) also does what the disposition says.
    Result<void> close(WorkItemId id, const QString& actor, const Closing& closing);
    /// Closes every open item of a debtor on a desk (empty: all), for what solved itself (a payment came). Answers how
    /// many.
    Result<int> closeFor(DebtorId debtor, const QString& desk, const QString& actor, const Closing& closing);
    /// Makes overdue leases and snoozes open in the table too, so that others hear of it. Answers how many.
    Result<int> returnExpired();

private:
    Result<WorkItem> held(WorkItemId id, const QString& actor) const;
    Result<WorkItemId> insert(const NewWorkItem& item);
    Result<WorkItemId> mergeInto(const WorkItem& present, const NewWorkItem& item);
    Result<std::optional<WorkItem>> openItem(DebtorId debtor, const QString& desk) const;
    Result<WorkItem> claimed(const WorkItem& item, const QString& actor);
    Result<void> leave(const WorkItem& item, const QString& actor);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::queue
