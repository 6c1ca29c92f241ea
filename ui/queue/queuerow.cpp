#include "ui/queue/queuerow.h"

#include "base/channel.h"
#include "storage/database.h"

#include <QJsonArray>

#include <algorithm>
#include <chrono>

namespace trato::ui {

namespace {

QueueRow rowFrom(const storage::Row& row, QDate today)
{
    QueueRow one;
    one.item = row.id<WorkItemId>("id");
    one.debtor = row.id<DebtorId>("debtor_id");
    one.desk = row.text("desk");
    one.reason = row.text("reason");
    for (const QJsonValue& value : row.array("sensitivity"))
        one.sensitivity.append(value.toString());
    one.score = row.number("score");
    one.terms = queue::termsFromJson(row.array("terms"));
    one.summary = row.text("summary");
    one.channel = row.text("channel");
    one.state = row.text("state");
    one.holder = row.text("holder");
    one.dueAt = row.instant("due_at");
    one.snoozedUntil = row.instant("snoozed_until");
    one.name = row.text("name");
    one.company = row.text("kind") == QStringLiteral("company");
    one.rightParty = !row.isNull("right_party_at");
    one.openCents = row.integer("open_cents");
    const QDate due = row.date("oldest_due");
    one.daysLate = due.isValid() ? static_cast<int>(due.daysTo(today)) : 0;
    return one;
}

bool belongs(const QueueRow& row, QueueTab tab, const QString& user, Instant now)
{
    const bool waits = row.state == QStringLiteral("snoozed") && row.snoozedUntil > now;
    switch (tab) {
    case QueueTab::Mine:
        return !row.isCare() && !waits && !row.isHeldByOther(user) &&
               (row.desk == QStringLiteral("negotiation") || row.desk == QStringLiteral("payments") ||
                   row.desk == QStringLiteral("identification"));
    case QueueTab::Callbacks:
        return waits || row.reason == QStringLiteral("callback");
    case QueueTab::Care:
        return row.isCare();
    case QueueTab::Team:
        return row.isHeldByOther(user) || row.desk == QStringLiteral("supervisor") ||
               row.desk == QStringLiteral("approvals");
    }
    Q_UNREACHABLE();
}

} // namespace

bool passes(const QueueRow& row, QueueFilter filter, Instant now)
{
    switch (filter) {
    case QueueFilter::All:
        return true;
    case QueueFilter::Urgent:
        return !row.dueAt.isNever() && row.dueAt < now + std::chrono::minutes(15);
    case QueueFilter::TheyWrote:
        return row.summary.startsWith(u'“');
    case QueueFilter::WhatsApp:
        return row.channel == channelName(Channel::WhatsApp);
    case QueueFilter::Sms:
        return row.channel == channelName(Channel::Sms);
    case QueueFilter::Email:
        return row.channel == channelName(Channel::Email);
    case QueueFilter::Companies:
        return row.company;
    }
    Q_UNREACHABLE();
}

Instant QueueRows::nextReturn(Instant now) const
{
    Instant next;
    for (const QueueRow& row : rows) {
        if (row.state == QStringLiteral("snoozed") && row.snoozedUntil > now &&
            (next.isNever() || row.snoozedUntil < next))
            next = row.snoozedUntil;
    }
    return next;
}

std::vector<QueueRow> QueueRows::of(QueueTab tab, const QString& user, Instant now) const
{
    std::vector<QueueRow> found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found),
        [&](const QueueRow& row) { return belongs(row, tab, user, now); });
    // What comes back first stands first; the score only counts once it is back.
    if (tab == QueueTab::Callbacks)
        std::stable_sort(found.begin(), found.end(),
            [](const QueueRow& a, const QueueRow& b) { return a.snoozedUntil < b.snoozedUntil; });
    return found;
}

Result<QueueRows> loadQueue(storage::Database& database, Instant now, int limit)
{
    const QDate today = now.dateIn(deskZone());
    TRATO_TRY(auto rows, database.all(QStringLiteral("queue/desk_rows"), {{":today", today}, {":limit", limit}},
                             [today](const storage::Row& row) { return rowFrom(row, today); }));
    return QueueRows{std::move(rows)};
}

} // namespace trato::ui
