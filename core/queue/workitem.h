#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "queue/score.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace trato::storage {
class Row;
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
    Instant waitingSince; ///< since when it could be taken
    QString assignee;     ///< whom it was given to; nobody else gets it by itself
    QString returnReason; ///< snooze, callback, holder_silent, transfer; empty: it did not come back
    QString returnNote;   ///< what they wanted to know then
    Instant returnedAt;
    QString returnedFrom; ///< who had it before

    static WorkItem fromRow(const storage::Row& row, Instant now);
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
    Instant dueAt = {};   ///< never: by the desk's SLA
    bool decided = false; ///< by a person who has the case: its reason from now on, however grave the one before
};

} // namespace trato::queue
