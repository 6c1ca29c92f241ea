#include "queue/queueentry.h"

#include "storage/row.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace trato::queue {
namespace {

constexpr std::pair<QueueKind, const char*> kindNames[]{
    {QueueKind::Mine, "mine"},
    {QueueKind::Callbacks, "callbacks"},
    {QueueKind::Care, "care"},
    {QueueKind::Team, "team"},
    {QueueKind::PromisesDue, "promises_due"},
    {QueueKind::PromisesBroken, "promises_broken"},
    {QueueKind::Approvals, "approvals"},
    {QueueKind::Proofs, "proofs"},
};

/// What has passed by itself since it was written.
void bringUpToDate(QueueEntry& entry, Instant leaseUntil, Instant now)
{
    if (entry.state == QStringLiteral("claimed") && leaseUntil <= now) {
        entry.state = QStringLiteral("open");
        entry.returnReason = QStringLiteral("holder_silent");
        entry.returnedFrom = std::exchange(entry.holder, QString());
    } else if (entry.state == QStringLiteral("snoozed") && entry.snoozedUntil <= now) {
        entry.state = QStringLiteral("open");
    }
}

void readDebtor(QueueEntry& entry, const storage::Row& row, QDate today)
{
    entry.debtor = row.id<DebtorId>("debtor_id");
    entry.name = row.text("name");
    entry.company = row.text("kind") == QStringLiteral("company");
    entry.rightParty = !row.isNull("right_party_at");
    entry.openCents = row.integer("open_cents");
    entry.agreedCents = row.integer("agreed_cents");
    entry.comingCents = row.integer("coming_cents");
    const QDate agreed = row.date("agreed_due");
    const QDate oldest = row.date("oldest_due");
    const QDate due = agreed.isValid() && (!oldest.isValid() || agreed < oldest) ? agreed : oldest;
    entry.daysLate = due.isValid() ? static_cast<int>(due.daysTo(today)) : 0;
    entry.helpAt = row.instant("help_at");
    entry.place = {row.integer("place_score"), row.integer("place_at"), row.integer("place_id")};
}

void readWork(QueueEntry& entry, const storage::Row& row)
{
    entry.item = row.id<WorkItemId>("id");
    entry.desk = row.text("desk");
    entry.reason = row.text("reason");
    for (const QJsonValue value : row.array("sensitivity"))
        entry.sensitivity.append(value.toString());
    entry.score = row.number("score");
    entry.terms = termsFromJson(row.array("terms"));
    entry.summary = row.text("summary");
    entry.channel = row.text("channel");
    entry.state = row.text("state");
    entry.holder = row.text("holder");
    entry.dueAt = row.instant("due_at");
    entry.snoozedUntil = row.instant("snoozed_until");
    entry.assignee = row.text("assignee");
    entry.returnReason = row.text("return_reason");
    entry.returnNote = row.text("return_note");
    entry.returnedFrom = row.text("returned_from");
}

} // namespace

QString queueKindName(QueueKind kind) { return QLatin1StringView(kindNames[static_cast<size_t>(kind)].second); }

QueueKind queueKindFromName(QStringView name)
{
    for (const auto& [kind, known] : kindNames) {
        if (name == QLatin1StringView(known))
            return kind;
    }
    return QueueKind::Mine;
}

bool Place::isAfter(const Place& other) const
{
    return std::tuple(-score, at, id) > std::tuple(-other.score, other.at, other.id);
}

QueueEntry QueueEntry::fromRow(const storage::Row& row, Instant now)
{
    QueueEntry entry;
    readDebtor(entry, row, now.dateIn(deskZone()));
    if (!row.isNull("id")) {
        readWork(entry, row);
        bringUpToDate(entry, row.instant("lease_until"), now);
    }
    return entry;
}

} // namespace trato::queue
