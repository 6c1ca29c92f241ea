#include "queue/moves.h"

#include "base/json.h"
#include "base/text.h"
#include "queue/desks.h"
#include "queue/workqueue.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace trato::queue {
namespace {

using storage::Row;
using storage::Value;

QString termsText(const std::vector<ScoreTerm>& terms) { return QString::fromUtf8(json::compact(toJson(terms))); }

QString dayAndTime(Instant at) { return at.in(deskZone()).toString(QStringLiteral("dd/MM H:mm")); }

QString withNote(const QString& text, const QString& note)
{
    return note.trimmed().isEmpty() ? text : text + QStringLiteral(" · ") + note.trimmed();
}

Result<void> check(const WorkItem& item, const Transfer& transfer)
{
    if (transfer.person.trimmed().isEmpty() == transfer.desk.isEmpty())
        return failure(QStringLiteral("transfer_target_required"),
            QCoreApplication::translate("queue", "Say to whom or to which desk it goes."));
    if (transfer.note.trimmed().isEmpty())
        return failure(
            QStringLiteral("note_required"), QCoreApplication::translate("queue", "Say what they should know."));
    if (!transfer.desk.isEmpty() && !Desks::standard().byName(transfer.desk))
        return failure(QStringLiteral("unknown_desk"),
            QCoreApplication::translate("queue", "There is no desk “%1”.").arg(transfer.desk));
    if (transfer.desk == item.desk)
        return failure(
            QStringLiteral("same_desk"), QCoreApplication::translate("queue", "The case is at that desk already."));
    return {};
}

} // namespace

/// Written by the statement that the timeline itself uses.
Result<void> Moves::tell(const WorkItem& item, const QString& actor, const char* kind, const QString& text)
{
    TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("interaction")));
    TRATO_CHECK(m_database.execute(QStringLiteral("timeline/append"),
        {{":debtor", item.debtor}, {":at", m_clock.now()}, {":id", id}, {":channel", QStringLiteral("internal")},
            {":direction", QStringLiteral("internal")}, {":kind", QString(QLatin1StringView(kind))},
            {":text", text::storable(text)}, {":actor_kind", QStringLiteral("human")}, {":actor", actor},
            {":handle", std::nullopt}, {":provider", std::nullopt}, {":provider_id", std::nullopt},
            {":outbox", std::nullopt}, {":inbox", std::nullopt}, {":reply_to", std::nullopt},
            {":payload", std::nullopt}}));
    return m_database.announce(QStringLiteral("timeline"), item.debtor);
}

Result<void> Moves::snooze(WorkItemId id, const QString& actor, Instant until, const QString& note)
{
    return m_database.transaction([&]() -> Result<void> {
        WorkQueue queue(m_database, m_clock);
        TRATO_TRY(const WorkItem item, queue.byId(id));
        TRATO_CHECK(queue.snooze(id, actor,
            {.until = until,
                .reason = QStringLiteral("snooze"),
                .note = text::storable(note.trimmed()),
                .mine = true}));
        const QString line = QCoreApplication::translate("queue", "Put off until %1").arg(dayAndTime(until));
        return tell(item, actor, "callback", withNote(line, note));
    });
}

Result<void> Moves::transfer(WorkItemId id, const QString& actor, const Transfer& transfer)
{
    return m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(const WorkItem item, WorkQueue(m_database, m_clock).byId(id));
        TRATO_CHECK(check(item, transfer));
        return transfer.desk.isEmpty() ? toPerson(item, actor, transfer) : toDesk(item, actor, transfer);
    });
}

Result<void> Moves::toPerson(const WorkItem& item, const QString& actor, const Transfer& transfer)
{
    WorkQueue queue(m_database, m_clock);
    const auto terms = merged(item.terms, ScoreRules::standard().transferTerms());
    const Desk* const desk = Desks::standard().byName(item.desk);
    TRATO_TRY(const WorkItem after,
        queue.change(QStringLiteral("queue/transfer_item"), item.id, actor,
            {{":assignee", transfer.person.trimmed()}, {":due", m_clock.now() + (desk ? desk->sla : Desk().sla)},
                {":score", scoreOf(terms)}, {":terms", termsText(terms)},
                {":return_note", text::storable(transfer.note.trimmed())}}));
    TRATO_CHECK(queue.leave(after, actor));
    return tell(item, actor, "transfer",
        withNote(QCoreApplication::translate("queue", "To %1").arg(transfer.person.trimmed()), transfer.note));
}

/// The same debtor may have work there already: then it is one.
Result<void> Moves::toDesk(const WorkItem& item, const QString& actor, const Transfer& transfer)
{
    WorkQueue queue(m_database, m_clock);
    const QString note = text::storable(transfer.note.trimmed());
    TRATO_CHECK(queue.close(item.id, actor, {.disposition = QStringLiteral("transferred"), .note = note}));
    TRATO_CHECK(queue.open({.debtor = item.debtor,
        .desk = transfer.desk,
        .reason = QStringLiteral("transfer"),
        .sensitivity = item.sensitivity,
        .terms = without(without(item.terms, QStringLiteral("waited")), QStringLiteral("snooze_over")),
        .summary = QStringLiteral("%1: %2").arg(actor, note),
        .channel = channelFromName(item.channel),
        .interaction = item.interaction}));
    return tell(item, actor, "transfer",
        withNote(QCoreApplication::translate("queue", "To the desk “%1”").arg(transfer.desk), transfer.note));
}

Result<WorkItem> Moves::takeBack(WorkItemId id, const QString& actor)
{
    return m_database.transaction([&]() -> Result<WorkItem> {
        WorkQueue queue(m_database, m_clock);
        TRATO_TRY(const WorkItem item, queue.byId(id));
        const auto terms = without(without(item.terms, QStringLiteral("snooze_over")), QStringLiteral("transferred"));
        TRATO_TRY(const qint64 rows,
            m_database.execute(QStringLiteral("queue/wake_item"),
                {{":debtor", item.debtor}, {":id", id}, {":actor", actor}, {":score", scoreOf(terms)},
                    {":terms", termsText(terms)}, {":now", m_clock.now()}}));
        if (rows == 0)
            return failure(QStringLiteral("not_yours_to_undo"),
                QCoreApplication::translate("queue", "Somebody works on this case by now."));
        TRATO_CHECK(tell(item, actor, "transfer", QCoreApplication::translate("queue", "Taken back")));
        return queue.claim(id, actor);
    });
}

Result<void> Moves::skip(WorkItemId id, const QString& actor, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return failure(
            QStringLiteral("reason_required"), QCoreApplication::translate("queue", "Say why you pass this case on."));
    return m_database.transaction([&]() -> Result<void> {
        WorkQueue queue(m_database, m_clock);
        TRATO_TRY(const WorkItem item, queue.byId(id));
        TRATO_CHECK(queue.release(id, actor));
        TRATO_CHECK(m_database.execute(QStringLiteral("queue/add_skip"),
            {{":debtor", item.debtor}, {":item", id}, {":actor", actor}, {":now", m_clock.now()}, {":desk", item.desk},
                {":kind", QStringLiteral("skipped")}, {":reason", text::storable(reason.trimmed())},
                {":score", item.score}, {":passed", 0}}));
        return m_database.announce(QStringLiteral("queue"), item.debtor);
    });
}

Result<int> Moves::notePick(WorkItemId id, const QString& actor)
{
    return m_database.transaction([&]() -> Result<int> {
        TRATO_TRY(const WorkItem item, WorkQueue(m_database, m_clock).byId(id));
        const Instant now = m_clock.now();
        TRATO_TRY(const auto passed,
            m_database.one(QStringLiteral("queue/passed_over"),
                {{":desk", item.desk}, {":actor", actor}, {":now", now}, {":id", id}, {":score", item.score},
                    {":due", item.dueAt}, {":skipped_since", now - Desks::standard().work().skipRest}},
                [](const Row& row) { return row.number("passed"); }));
        if (passed.value_or(0) == 0)
            return 0;
        TRATO_CHECK(m_database.execute(QStringLiteral("queue/add_skip"),
            {{":debtor", item.debtor}, {":item", id}, {":actor", actor}, {":now", now}, {":desk", item.desk},
                {":kind", QStringLiteral("picked")}, {":reason", QString()}, {":score", item.score},
                {":passed", *passed}}));
        return *passed;
    });
}

Result<WorkItem> Moves::handOver(WorkItemId id, const QString& from, const QString& to)
{
    return m_database.transaction([&]() -> Result<WorkItem> {
        WorkQueue queue(m_database, m_clock);
        TRATO_CHECK(queue.release(id, from));
        TRATO_TRY(const WorkItem item, queue.claim(id, to));
        TRATO_CHECK(tell(item, from, "transfer", QCoreApplication::translate("queue", "The turn goes to %1").arg(to)));
        return item;
    });
}

Result<std::vector<SkipLine>> Moves::skips(Instant since, const QString& actor, int limit) const
{
    return m_database.all(
        QStringLiteral("queue/skips"), {{":since", since}, {":actor", actor}, {":limit", limit}}, [](const Row& row) {
            return SkipLine{.debtor = row.id<DebtorId>("debtor_id"),
                .name = row.text("name"),
                .item = row.id<WorkItemId>("item_id"),
                .actor = row.text("actor"),
                .at = row.instant("at"),
                .desk = row.text("desk"),
                .picked = row.text("kind") == QStringLiteral("picked"),
                .reason = Desks::standard().skipReasonText(row.text("reason")),
                .score = row.number("score"),
                .passed = row.number("passed")};
        });
}

Result<std::vector<ReturnedCase>> Moves::returnedFrom(const QString& actor, Instant since) const
{
    return m_database.all(
        QStringLiteral("queue/returned_from"), {{":actor", actor}, {":since", since}}, [](const Row& row) {
            return ReturnedCase{
                row.id<WorkItemId>("id"), row.id<DebtorId>("debtor_id"), row.text("name"), row.instant("returned_at")};
        });
}

} // namespace trato::queue
