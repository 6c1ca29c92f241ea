#include "queue/workitem.h"

#include "storage/row.h"

namespace trato::queue {
namespace {

const std::pair<WorkState, QLatin1StringView> states[]{
    {WorkState::Open, QLatin1StringView("open")},
    {WorkState::Claimed, QLatin1StringView("claimed")},
    {WorkState::Snoozed, QLatin1StringView("snoozed")},
    {WorkState::Closed, QLatin1StringView("closed")},
};

QStringList textsIn(const QJsonArray& array)
{
    QStringList texts;
    for (const QJsonValue value : array)
        texts.append(value.toString());
    return texts;
}

/// What has passed by itself since it was written.
void bringUpToDate(WorkItem& item, Instant now)
{
    const bool leaseOver = item.state == WorkState::Claimed && item.leaseUntil <= now;
    const bool awake = item.state == WorkState::Snoozed && item.snoozedUntil <= now;
    if (!leaseOver && !awake)
        return;
    if (leaseOver) {
        item.returnReason = QStringLiteral("holder_silent");
        item.returnNote.clear();
        item.returnedFrom = item.holder;
    } else {
        item.waitingSince = item.snoozedUntil;
    }
    item.returnedAt = leaseOver ? item.leaseUntil : item.snoozedUntil;
    item.state = WorkState::Open;
    item.holder.clear();
    item.leaseUntil = {};
    item.snoozedUntil = {};
}

} // namespace

QString workStateName(WorkState state)
{
    for (const auto& [known, name] : states) {
        if (known == state)
            return name;
    }
    return {};
}

WorkState workStateFromName(QStringView name)
{
    for (const auto& [state, known] : states) {
        if (known == name)
            return state;
    }
    return WorkState::Closed;
}

WorkItem WorkItem::fromRow(const storage::Row& row, Instant now)
{
    WorkItem item{
        .id = row.id<WorkItemId>("id"),
        .debtor = row.id<DebtorId>("debtor_id"),
        .desk = row.text("desk"),
        .reason = row.text("reason"),
        .sensitivity = textsIn(row.array("sensitivity")),
        .score = row.number("score"),
        .terms = termsFromJson(row.array("terms")),
        .summary = row.text("summary"),
        .channel = row.text("channel"),
        .state = workStateFromName(row.text("state")),
        .dueAt = row.instant("due_at"),
        .holder = row.text("holder"),
        .leaseUntil = row.instant("lease_until"),
        .snoozedUntil = row.instant("snoozed_until"),
        .interaction = row.id<InteractionId>("interaction_id"),
        .createdAt = row.instant("created_at"),
        .updatedAt = row.instant("updated_at"),
        .closedAt = row.instant("closed_at"),
        .closedBy = row.text("closed_by"),
        .disposition = row.text("disposition"),
        .delayReason = row.text("delay_reason"),
        .note = row.text("note"),
        .waitingSince = row.instant("waiting_since"),
        .assignee = row.text("assignee"),
        .returnReason = row.text("return_reason"),
        .returnNote = row.text("return_note"),
        .returnedAt = row.instant("returned_at"),
        .returnedFrom = row.text("returned_from"),
    };
    bringUpToDate(item, now);
    return item;
}

} // namespace trato::queue
