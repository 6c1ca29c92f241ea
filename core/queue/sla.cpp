#include "queue/sla.h"

#include "base/json.h"
#include "queue/escalation.h"
#include "queue/workqueue.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace trato::queue {

using storage::Row;

namespace {

constexpr int mostAtOnce = 2000; // the next look goes on

} // namespace

struct Sla::Running {
    DebtorId debtor;
    WorkItemId id;
    QString desk;
    const EscalationRule* rule = nullptr;
    QString holder; ///< empty: nobody has it
    std::vector<ScoreTerm> terms;
    Instant dueAt;
    Instant pausedSince;
    Instant waitingSince;
    Instant heardAt;
    Instant writtenAt;

    static Running fromRow(const Row& row)
    {
        const auto reason = escalationReasonFromName(row.text("escalation"));
        return {row.id<DebtorId>("debtor_id"), row.id<WorkItemId>("id"), row.text("desk"),
            reason ? &Escalations::standard().rule(*reason) : nullptr,
            row.text("state") == QStringLiteral("claimed") ? row.text("holder") : QString(),
            termsFromJson(row.array("terms")), row.instant("due_at"), row.instant("paused_since"),
            row.instant("waiting_since"), row.instant("heard_at"), row.instant("written_at")};
    }
    /// We have written, and it is their turn.
    [[nodiscard]] bool waitsForThem() const
    {
        return rule->pauses && !writtenAt.isNever() && writtenAt >= waitingSince &&
               (heardAt.isNever() || writtenAt > heardAt);
    }
};

Result<Sla::Kept> Sla::keep()
{
    TRATO_TRY(const auto items,
        m_database.all(QStringLiteral("queue/escalated_items"), {{":limit", mostAtOnce}}, &Running::fromRow));
    Kept kept;
    const Instant now = m_clock.now();
    for (const Running& item : items) {
        if (!item.rule)
            continue;
        const bool paused = !item.pausedSince.isNever();
        if (item.waitsForThem() && !paused && item.dueAt > now) {
            TRATO_CHECK(pause(item, item.writtenAt, item.dueAt));
            ++kept.paused;
        } else if (paused && !item.waitsForThem()) {
            const Instant until = item.heardAt.isNever() ? now : std::max(item.heardAt, item.pausedSince);
            TRATO_CHECK(pause(
                item, {}, Escalations::standard().dueAfterPause(*item.rule, item.dueAt, item.pausedSince, until)));
            ++kept.resumed;
        } else if (!paused && item.dueAt <= now) {
            TRATO_CHECK(breach(item));
            ++kept.breached;
        }
    }
    return kept;
}

/// `since` never: its time runs again.
Result<void> Sla::pause(const Running& item, Instant since, Instant due)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("queue/pause_sla"),
        {{":debtor", item.debtor}, {":id", item.id}, {":since", since}, {":due", due}}));
    return m_database.announce(QStringLiteral("queue"), item.debtor);
}

Result<void> Sla::breach(const Running& item)
{
    const Instant now = m_clock.now();
    const int hours = static_cast<int>(std::chrono::duration_cast<std::chrono::hours>(now - item.waitingSince).count());
    const auto terms = ScoreRules::standard().lifted(item.terms, hours);
    return m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(
            const qint64 rows, m_database.execute(QStringLiteral("queue/breach_sla"),
                                   {{":debtor", item.debtor}, {":id", item.id}, {":score", scoreOf(terms)},
                                       {":terms", QString::fromUtf8(json::compact(toJson(terms)))}, {":now", now}}));
        if (rows == 0)
            return {};
        WorkQueue queue(m_database, m_clock);
        if (item.rule->onBreach == BreachAct::Reassign && !item.holder.isEmpty())
            TRATO_CHECK(queue.release(item.id, item.holder));
        if (item.rule->onBreach != BreachAct::Raise && item.desk != QStringLiteral("supervisor"))
            TRATO_CHECK(queue.open({.debtor = item.debtor,
                .desk = QStringLiteral("supervisor"),
                .reason = QStringLiteral("sla_passed"),
                .summary = QCoreApplication::translate("queue", "Nobody has looked in time: %1")
                               .arg(item.rule->label.shown())}));
        return m_database.announce(QStringLiteral("queue"), item.debtor);
    });
}

} // namespace trato::queue
