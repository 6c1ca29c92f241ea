#include "queue/workqueue.h"

#include "base/json.h"
#include "queue/baton.h"
#include "queue/desks.h"
#include "queue/escalation.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace trato::queue {
namespace {

using storage::Bindings;
using storage::Row;
using storage::Value;

/// Somebody may take the debtor between our look at the queue and the baton; then the next item is tried.
constexpr int mostAttempts = 8;

std::optional<QString> whenGiven(const QString& text) { return text.isEmpty() ? std::nullopt : std::optional(text); }

QString jsonOf(const QStringList& texts) { return QString::fromUtf8(json::compact(QJsonArray::fromStringList(texts))); }

QString jsonOf(const std::vector<ScoreTerm>& terms) { return QString::fromUtf8(json::compact(toJson(terms))); }

Instant dueOf(const NewWorkItem& item, Instant now)
{
    if (!item.dueAt.isNever())
        return item.dueAt;
    if (const EscalationRule* const rule = Escalations::standard().of(item.reason, item.sensitivity))
        return Escalations::standard().dueFrom(*rule, now);
    const Desk* desk = Desks::standard().byName(item.desk);
    return now + (desk ? desk->sla : std::chrono::minutes(60));
}

/// What an escalation says of itself, and who should take it: everybody negotiates.
void addEscalation(Bindings& bindings, const QString& code, const QStringList& sensitivities)
{
    const EscalationRule* const rule = Escalations::standard().of(code, sensitivities);
    const bool special = rule && rule->skill != QStringLiteral("negotiation");
    bindings.push_back({":escalation", rule ? Value(escalationReasonName(rule->reason)) : Value()});
    bindings.push_back({":skill", special ? Value(rule->skill) : Value()});
}

std::vector<ScoreTerm> termsOf(const NewWorkItem& item)
{
    return merged(item.terms, ScoreRules::standard().sensitivityTerms(item.sensitivity));
}

int hoursWaited(const WorkItem& item, Instant now)
{
    return static_cast<int>(std::chrono::duration_cast<std::chrono::hours>(now - item.waitingSince).count());
}

/// Who stood before the others because of the wait still does, whatever else became of them.
std::vector<ScoreTerm> stillLifted(const WorkItem& item, std::vector<ScoreTerm> terms, Instant now)
{
    const bool lifted = std::any_of(
        terms.begin(), terms.end(), [](const ScoreTerm& term) { return term.name == QStringLiteral("waited"); });
    return lifted ? ScoreRules::standard().lifted(std::move(terms), hoursWaited(item, now)) : terms;
}

int daysAheadAt(const QString& name)
{
    const Desk* desk = Desks::standard().byName(name);
    return desk ? desk->snoozeDays : Desk().snoozeDays;
}

QStringList united(QStringList present, const QStringList& fresh)
{
    present.append(fresh);
    present.removeDuplicates();
    return present;
}

Failure noItem(WorkItemId id)
{
    return failure(QStringLiteral("no_work_item"),
        QCoreApplication::translate("queue", "There is no item number %1 in the queue.").arg(id.value()));
}

Failure whyNot(const WorkItem& item)
{
    if (item.state == WorkState::Closed)
        return failure(QStringLiteral("work_item_closed"),
            QCoreApplication::translate("queue", "Item %1 is closed already.").arg(item.id.value()));
    return failure(QStringLiteral("held_by_other"),
        QCoreApplication::translate("queue", "%1 has this case now.").arg(item.holder),
        {{QStringLiteral("holder"), item.holder}, {QStringLiteral("until"), item.leaseUntil.toIso(deskZone())}});
}

Bindings bindingsOf(const Closing& closing)
{
    return {{":disposition", closing.disposition}, {":delay_reason", whenGiven(closing.delayReason)},
        {":note", whenGiven(closing.note)}};
}

} // namespace

Result<WorkItemId> WorkQueue::open(const NewWorkItem& item)
{
    const auto attempt = [&]() -> Result<WorkItemId> {
        TRATO_TRY(const auto present, openItem(item.debtor, item.desk));
        return present ? mergeInto(*present, item) : insert(item);
    };
    auto opened = m_database.transaction(attempt);
    // Another connection opened it at the same moment: now it is there to merge into.
    if (!opened && opened.error().code == QStringLiteral("database_conflict"))
        opened = m_database.transaction(attempt);
    return opened;
}

Result<WorkItemId> WorkQueue::insert(const NewWorkItem& item)
{
    TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("work_item")));
    const Instant now = m_clock.now();
    const auto terms = termsOf(item);
    Bindings bindings{{":debtor", item.debtor}, {":id", id}, {":desk", item.desk}, {":reason", item.reason},
        {":reasons", jsonOf(QStringList(item.reason))}, {":sensitivity", jsonOf(item.sensitivity)},
        {":score", scoreOf(terms)}, {":terms", jsonOf(terms)}, {":summary", item.summary},
        {":channel", item.channel ? Value(channelName(*item.channel)) : Value()}, {":due", dueOf(item, now)},
        {":interaction", item.interaction}, {":at", now}};
    addEscalation(bindings, item.reason, item.sensitivity);
    TRATO_CHECK(m_database.execute(QStringLiteral("queue/insert_item"), bindings));
    TRATO_CHECK(m_database.announce(QStringLiteral("queue"), item.debtor));
    return WorkItemId(id);
}

Result<WorkItemId> WorkQueue::mergeInto(const WorkItem& present, const NewWorkItem& item)
{
    const Instant now = m_clock.now();
    const auto terms = stillLifted(present, merged(present.terms, termsOf(item)), now);
    const QString channel = item.channel ? channelName(*item.channel) : present.channel;
    const InteractionId interaction = item.interaction.isValid() ? item.interaction : present.interaction;
    const QString reason = item.decided ? item.reason : Escalations::standard().graver(present.reason, item.reason);
    TRATO_TRY(const QStringList reasons, reasonsOf(present));
    const QStringList sensitivities = united(present.sensitivity, item.sensitivity);
    Bindings bindings{{":debtor", present.debtor}, {":id", present.id}, {":reason", reason},
        {":reasons", jsonOf(united(reasons, {item.reason}))}, {":sensitivity", jsonOf(sensitivities)},
        {":score", scoreOf(terms)}, {":terms", jsonOf(terms)},
        {":summary", item.summary.isEmpty() ? present.summary : item.summary}, {":channel", whenGiven(channel)},
        {":due", std::min(present.dueAt, dueOf(item, now))}, {":interaction", interaction}, {":at", now}};
    addEscalation(bindings, reason, sensitivities);
    TRATO_CHECK(m_database.execute(QStringLiteral("queue/merge_item"), bindings));
    TRATO_CHECK(announce(present));
    return present.id;
}

/// Every reason for which it came to people, in the order in which they came.
Result<QStringList> WorkQueue::reasonsOf(const WorkItem& item) const
{
    TRATO_TRY(const auto found, m_database.one(QStringLiteral("queue/reasons_of_item"),
                                    {{":debtor", item.debtor}, {":id", item.id}}, [](const Row& row) {
                                        QStringList reasons;
                                        for (const QJsonValue reason : row.array("reasons"))
                                            reasons.append(reason.toString());
                                        return reasons;
                                    }));
    // Of before there was a list of them.
    return found && !found->isEmpty() ? *found : QStringList(item.reason);
}

Result<std::optional<WorkItem>> WorkQueue::openItem(DebtorId debtor, const QString& desk) const
{
    return m_database.one(QStringLiteral("queue/open_item"), {{":debtor", debtor}, {":desk", desk}},
        [&](const Row& row) { return WorkItem::fromRow(row, m_clock.now()); });
}

Result<std::vector<WorkItem>> WorkQueue::list(const ListRequest& request) const
{
    Bindings bindings{{":limit", request.limit}, {":offset", request.offset}};
    if (!request.desk.isEmpty())
        bindings.push_back({":desk", request.desk});
    const Instant now = m_clock.now();
    return m_database.all(request.desk.isEmpty() ? QStringLiteral("queue/list") : QStringLiteral("queue/list_of_desk"),
        bindings, [&](const Row& row) { return WorkItem::fromRow(row, now); });
}

Result<WorkItem> WorkQueue::byId(WorkItemId id) const
{
    TRATO_TRY(const auto item, m_database.one(QStringLiteral("queue/item_by_id"), {{":id", id}},
                                   [&](const Row& row) { return WorkItem::fromRow(row, m_clock.now()); }));
    if (!item)
        return noItem(id);
    return *item;
}

Result<std::vector<WorkItem>> WorkQueue::ofDebtor(DebtorId debtor) const
{
    return m_database.all(QStringLiteral("queue/items_of_debtor"), {{":debtor", debtor}},
        [&](const Row& row) { return WorkItem::fromRow(row, m_clock.now()); });
}

std::chrono::minutes WorkQueue::lease() { return Desks::standard().work().lease; }

Result<std::optional<WorkItem>> WorkQueue::next(const QString& actor, const QString& desk)
{
    if (!desk.isEmpty())
        return claimNextOf(actor, desk);
    for (const Desk& shared : Desks::standard().all()) {
        if (!shared.shared)
            continue;
        TRATO_TRY(auto item, claimNextOf(actor, shared.name));
        if (item)
            return item;
    }
    return std::optional<WorkItem>();
}

Result<std::optional<WorkItem>> WorkQueue::claimNextOf(const QString& actor, const QString& desk)
{
    Result<std::optional<WorkItem>> result = std::optional<WorkItem>();
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        result = m_database.transaction([&]() -> Result<std::optional<WorkItem>> {
            const Instant now = m_clock.now();
            TRATO_CHECK(returnExpired(actor));
            TRATO_CHECK(liftWaiting(desk));
            TRATO_TRY(const auto item,
                m_database.one(QStringLiteral("queue/claim_next"),
                    {{":desk", desk}, {":actor", actor}, {":now", now}, {":lease_until", now + lease()},
                        {":skipped_since", now - Desks::standard().work().skipRest}},
                    [&](const Row& row) { return WorkItem::fromRow(row, now); }));
            if (item)
                TRATO_CHECK(takeBaton(*item, actor));
            return item;
        });
        if (result || result.error().code != QStringLiteral("held_by_human"))
            return result;
    }
    return result;
}

Result<void> WorkQueue::takeBaton(const WorkItem& item, const QString& actor)
{
    const Instant now = m_clock.now();
    TRATO_CHECK(Baton(m_database).take(item.debtor, HolderKind::Human, actor, item.reason, now, now + lease()));
    return announce(item);
}

Result<WorkItem> WorkQueue::change(const QString& statement, WorkItemId id, const QString& actor, Bindings bindings)
{
    TRATO_TRY(const WorkItem item, byId(id));
    bindings.insert(
        bindings.end(), {{":debtor", item.debtor}, {":id", id}, {":actor", actor}, {":now", m_clock.now()}});
    TRATO_TRY(const qint64 rows, m_database.execute(statement, bindings));
    TRATO_TRY(const WorkItem after, byId(id));
    if (rows == 0)
        return whyNot(after);
    return after;
}

Result<WorkItem> WorkQueue::claim(WorkItemId id, const QString& actor)
{
    return m_database.transaction([&]() -> Result<WorkItem> {
        TRATO_TRY(const WorkItem item,
            change(QStringLiteral("queue/claim_item"), id, actor, {{":lease_until", m_clock.now() + lease()}}));
        TRATO_CHECK(takeBaton(item, actor));
        return item;
    });
}

Result<void> WorkQueue::extend(WorkItemId id, const QString& actor)
{
    TRATO_CHECK(claim(id, actor));
    return {};
}

Result<void> WorkQueue::release(WorkItemId id, const QString& actor)
{
    return m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(const WorkItem item, change(QStringLiteral("queue/release_item"), id, actor, {}));
        return leave(item, actor);
    });
}

Result<void> WorkQueue::snooze(WorkItemId id, const QString& actor, const PutOff& putOff)
{
    const Instant now = m_clock.now();
    if (putOff.until <= now)
        return failure(QStringLiteral("invalid_snooze"),
            QCoreApplication::translate("queue", "The time to come back to this case has passed already."));
    return m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(const WorkItem before, byId(id));
        const int days = daysAheadAt(before.desk);
        const QDate latest = now.dateIn(deskZone()).addDays(days);
        if (putOff.until.dateIn(deskZone()) > latest)
            return failure(QStringLiteral("snooze_too_far"),
                QCoreApplication::translate("queue",
                    "At most %1 days ahead, until %2: what nobody sees for longer is forgotten. A promise or an "
                    "agreement comes back by itself.")
                    .arg(days)
                    .arg(latest.toString(QStringLiteral("dd/MM"))),
                {{QStringLiteral("latest"), latest.toString(Qt::ISODate)}});
        auto terms = without(without(before.terms, QStringLiteral("waited")), QStringLiteral("snooze_over"));
        if (putOff.reason == QStringLiteral("snooze"))
            terms = merged(terms, ScoreRules::standard().snoozeTerms());
        TRATO_TRY(const WorkItem item,
            change(QStringLiteral("queue/snooze_item"), id, actor,
                {{":until", putOff.until}, {":due", putOff.until + callbackSla}, {":score", scoreOf(terms)},
                    {":terms", jsonOf(terms)}, {":assignee", putOff.mine ? Value(actor) : Value()},
                    {":return_reason", putOff.reason}, {":return_note", whenGiven(putOff.note)}}));
        return leave(item, actor);
    });
}

Result<void> WorkQueue::close(WorkItemId id, const QString& actor, const Closing& closing)
{
    return m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(const WorkItem item, change(QStringLiteral("queue/close_item"), id, actor, bindingsOf(closing)));
        return leave(item, actor);
    });
}

Result<int> WorkQueue::closeFor(DebtorId debtor, const QString& desk, const QString& actor, const Closing& closing)
{
    Bindings bindings = bindingsOf(closing);
    bindings.insert(bindings.end(), {{":actor", actor}, {":debtor", debtor}, {":desk", desk},
                                        {":every_desk", desk.isEmpty() ? 1 : 0}, {":now", m_clock.now()}});
    TRATO_TRY(const qint64 rows, m_database.execute(QStringLiteral("queue/close_items_of_debtor"), bindings));
    if (rows > 0)
        TRATO_CHECK(m_database.announce(QStringLiteral("queue"), debtor));
    return static_cast<int>(rows);
}

Result<int> WorkQueue::returnExpired(const QString& spared)
{
    TRATO_TRY(const qint64 rows,
        m_database.execute(QStringLiteral("queue/return_expired"), {{":now", m_clock.now()}, {":spared", spared}}));
    if (rows > 0)
        TRATO_CHECK(m_database.announce(QStringLiteral("queue")));
    return static_cast<int>(rows);
}

Result<int> WorkQueue::liftWaiting(const QString& desk)
{
    constexpr int most = 200; // of one look: the next one goes on
    const Desk* const known = Desks::standard().byName(desk);
    if (!known || known->starvation.count() == 0)
        return 0;
    const Instant now = m_clock.now();
    TRATO_TRY(const auto waiting, m_database.all(QStringLiteral("queue/waiting_too_long"),
                                      {{":desk", desk}, {":bound", now - known->starvation}, {":limit", most}},
                                      [now](const Row& row) { return WorkItem::fromRow(row, now); }));
    for (const WorkItem& item : waiting) {
        const auto terms = ScoreRules::standard().lifted(item.terms, hoursWaited(item, now));
        TRATO_CHECK(m_database.execute(
            QStringLiteral("queue/lift_item"), {{":debtor", item.debtor}, {":id", item.id}, {":score", scoreOf(terms)},
                                                   {":terms", jsonOf(terms)}, {":now", now}}));
    }
    if (!waiting.empty())
        TRATO_CHECK(m_database.announce(QStringLiteral("queue")));
    return static_cast<int>(waiting.size());
}

/// The baton goes back, unless the actor has another item of the same debtor in hand.
Result<void> WorkQueue::leave(const WorkItem& item, const QString& actor)
{
    const Instant now = m_clock.now();
    TRATO_TRY(const auto claims, m_database.one(QStringLiteral("queue/claims_of_debtor"),
                                     {{":debtor", item.debtor}, {":actor", actor}, {":now", now}},
                                     [](const Row& row) { return row.number("claims"); }));
    if (claims.value_or(0) == 0)
        TRATO_CHECK(Baton(m_database).release(item.debtor, actor, now));
    return announce(item);
}

Result<void> WorkQueue::announce(const WorkItem& item)
{
    return m_database.announce(QStringLiteral("queue"), item.debtor);
}

} // namespace trato::queue
