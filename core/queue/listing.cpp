#include "queue/listing.h"

#include "base/json.h"
#include "base/text.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <chrono>

namespace trato::queue {
namespace {

using storage::Bindings;
using storage::Row;
using storage::Value;
using namespace std::chrono_literals;

constexpr auto soon = 15min;
constexpr auto brokenFor = std::chrono::hours(24 * 30);
constexpr int mostViews = 20;

/// The words as part of a name; what the pattern language means by itself is no word.
QString patternOf(const QString& words)
{
    QString folded = text::folded(words).trimmed();
    folded.remove(u'%').remove(u'_').remove(u'\\');
    return folded.isEmpty() ? QString() : u'%' + folded + u'%';
}

QString dayBefore(QDate today, int days) { return days == 0 ? QString() : today.addDays(-days).toString(Qt::ISODate); }

Bindings bindingsOf(const QueueFilter& filter, Instant now)
{
    const QDate today = now.dateIn(deskZone());
    return {{":portfolio", filter.portfolio}, {":channel", filter.channel}, {":reason", filter.reason},
        {":companies", filter.companies ? 1 : 0},
        {":urgent_until", filter.urgent ? (now + soon).microseconds() : qint64(0)},
        {":they_wrote", filter.theyWrote ? 1 : 0}, {":words", patternOf(filter.words)},
        {":late_from", dayBefore(today, filter.lateFrom)}, {":late_to", dayBefore(today, filter.lateTo)},
        {":cents_from", filter.centsFrom}, {":cents_to", filter.centsTo}, {":today", today}};
}

bool isOfPeople(QueueKind kind) { return kind == QueueKind::Mine || kind == QueueKind::Team; }

bool isOfWork(QueueKind kind)
{
    return kind != QueueKind::PromisesDue && kind != QueueKind::PromisesBroken && kind != QueueKind::Approvals;
}

QueueEntry entryOf(const Row& row, QueueKind kind, Instant now)
{
    QueueEntry entry = QueueEntry::fromRow(row, now);
    if (kind == QueueKind::PromisesDue || kind == QueueKind::PromisesBroken) {
        entry.promiseDue = row.date("promise_due");
        entry.promiseCents = row.integer("promise_cents");
    } else if (kind == QueueKind::Approvals) {
        entry.agreement = row.text("agreement");
        entry.promiseCents = row.integer("agreement_cents");
        entry.approvalReason = row.text("approval_reason");
    }
    return entry;
}

struct TermSource {
    const char* term;
    const char* direction; ///< empty: any
    const char* kinds;     ///< |a|b|; empty: any
};

constexpr TermSource termSources[]{
    {"answered_recently", "in", ""},
    {"answered_today", "in", ""},
    {"asked_for_human", "in", ""},
    {"opened", "", "|opened|open|read|click|visit|"},
    {"promise_broken", "", "|promise|promise_broken|"},
    {"promise_broken_again", "", "|promise|promise_broken|"},
    {"agreement_accepted", "", "|agreement|offer|"},
    {"payment_received", "", "|payment|"},
    {"callback", "", "|callback|"},
    {"snooze_over", "", "|callback|"},
    {"transferred", "", "|transfer|"},
    {"waited", "", "|transfer|callback|disposition|"},
    {"talked_yesterday", "", "|call|message|disposition|"},
};

} // namespace

QJsonObject QueueFilter::toJson() const
{
    return {{QStringLiteral("portfolio"), portfolio}, {QStringLiteral("late_from"), lateFrom},
        {QStringLiteral("late_to"), lateTo}, {QStringLiteral("cents_from"), centsFrom},
        {QStringLiteral("cents_to"), centsTo}, {QStringLiteral("channel"), channel}, {QStringLiteral("reason"), reason},
        {QStringLiteral("words"), words}, {QStringLiteral("urgent"), urgent}, {QStringLiteral("they_wrote"), theyWrote},
        {QStringLiteral("companies"), companies}};
}

QueueFilter QueueFilter::fromJson(const QJsonObject& object)
{
    const auto value = [&](const char* name) { return object.value(QLatin1StringView(name)); };
    return {.portfolio = value("portfolio").toInteger(),
        .lateFrom = value("late_from").toInt(),
        .lateTo = value("late_to").toInt(),
        .centsFrom = value("cents_from").toInteger(),
        .centsTo = value("cents_to").toInteger(),
        .channel = value("channel").toString(),
        .reason = value("reason").toString(),
        .words = value("words").toString(),
        .urgent = value("urgent").toBool(),
        .theyWrote = value("they_wrote").toBool(),
        .companies = value("companies").toBool()};
}

Result<std::vector<QueueEntry>> Listing::page(
    QueueKind kind, const QueueFilter& filter, int limit, const std::optional<Place>& after) const
{
    Bindings bindings = bindingsOf(filter, m_now);
    const Place place = after.value_or(Place());
    bindings.insert(bindings.end(), {{":first", after ? 0 : 1}, {":place_score", place.score}, {":place_at", place.at},
                                        {":place_id", place.id}, {":limit", limit}});
    if (isOfPeople(kind))
        bindings.push_back({":actor", m_actor});
    if (isOfWork(kind))
        bindings.push_back({":now", m_now});
    if (kind == QueueKind::PromisesBroken)
        bindings.push_back({":broken_since", m_now - brokenFor});
    return m_database.all(QStringLiteral("queue/view_") + queueKindName(kind), bindings,
        [&](const Row& row) { return entryOf(row, kind, m_now); });
}

Result<QueueCounts> Listing::counts() const
{
    QueueCounts counts;
    TRATO_CHECK(m_database.each(QStringLiteral("queue/view_counts"),
        {{":actor", m_actor}, {":now", m_now}, {":today", m_now.dateIn(deskZone())},
            {":broken_since", m_now - brokenFor}},
        [&](const Row& row) {
            counts.of = {row.number("mine"), row.number("callbacks"), row.number("care"), row.number("team"),
                row.number("promises_due"), row.number("promises_broken"), row.number("approvals"),
                row.number("proofs")};
            counts.urgent = row.number("urgent");
            counts.nextReturn = row.instant("next_return");
        }));
    return counts;
}

Result<std::optional<QueueEntry>> Listing::ofDebtor(DebtorId debtor, WorkItemId item) const
{
    return m_database.one(QStringLiteral("queue/view_debtor"),
        {{":debtor", debtor}, {":item", item.value()}, {":today", m_now.dateIn(deskZone())}},
        [&](const Row& row) { return QueueEntry::fromRow(row, m_now); });
}

Result<std::vector<Listing::Portfolio>> Listing::portfolios() const
{
    return m_database.all(QStringLiteral("queue/portfolios"), {}, [](const Row& row) {
        return Portfolio{row.integer("id"), row.text("creditor") + QStringLiteral(" · ") + row.text("name")};
    });
}

Result<QStringList> Listing::reasons() const
{
    QStringList reasons;
    TRATO_CHECK(m_database.each(
        QStringLiteral("queue/open_reasons"), {}, [&](const Row& row) { reasons.append(row.text("reason")); }));
    return reasons;
}

Result<std::vector<TermEvent>> Listing::eventsOf(DebtorId debtor, const QString& term) const
{
    for (const TermSource& source : termSources) {
        if (term != QLatin1StringView(source.term))
            continue;
        constexpr int most = 5;
        return m_database.all(QStringLiteral("queue/term_events"),
            {{":debtor", debtor}, {":since", m_now - brokenFor},
                {":direction", QString(QLatin1StringView(source.direction))},
                {":kinds", QString(QLatin1StringView(source.kinds))}, {":limit", most}},
            [](const Row& row) {
                return TermEvent{row.instant("at"), row.id<InteractionId>("id"), row.text("kind"), row.text("channel"),
                    row.text("text"), row.text("actor")};
            });
    }
    return std::vector<TermEvent>();
}

Result<std::vector<QueueView>> queueViews(storage::Database& database, const QString& actor)
{
    return database.all(QStringLiteral("queue/views_of"), {{":actor", actor}}, [](const Row& row) {
        const QJsonObject definition = row.object("definition");
        return QueueView{row.text("name"), queueKindFromName(definition.value(QStringLiteral("kind")).toString()),
            QueueFilter::fromJson(definition)};
    });
}

Result<void> keepQueueView(storage::Database& database, const QString& actor, const QueueView& view, Instant now)
{
    const QString name = text::storable(view.name.trimmed());
    if (name.isEmpty())
        return failure(QStringLiteral("name_required"), QCoreApplication::translate("queue", "Give the view a name."));
    TRATO_TRY(const auto known, queueViews(database, actor));
    if (known.size() >= mostViews)
        return failure(QStringLiteral("too_many_views"),
            QCoreApplication::translate("queue", "You keep %1 views already: delete one first.").arg(mostViews));
    QJsonObject definition = view.filter.toJson();
    definition.insert(QStringLiteral("kind"), queueKindName(view.kind));
    TRATO_CHECK(database.execute(QStringLiteral("queue/keep_view"),
        {{":actor", actor}, {":name", name}, {":definition", QString::fromUtf8(json::compact(definition))},
            {":now", now}}));
    return {};
}

Result<void> dropQueueView(storage::Database& database, const QString& actor, const QString& name)
{
    TRATO_CHECK(database.execute(QStringLiteral("queue/drop_view"), {{":actor", actor}, {":name", name}}));
    return {};
}

Result<std::vector<Member>> members(storage::Database& database)
{
    return database.all(QStringLiteral("queue/members"), {}, [](const Row& row) {
        return Member{row.text("actor"), row.text("state"), row.text("reason"), row.instant("since")};
    });
}

} // namespace trato::queue
