#include "casework/casework.h"

#include "base/text.h"
#include "casework/effects.h"
#include "casework/words.h"
#include "queue/baton.h"
#include "queue/workqueue.h"
#include "storage/database.h"
#include "timeline/timeline.h"

#include <algorithm>

namespace trato::casework {

using channels::Outbox;

Result<void> Casework::note(const CaseInHand& hand, const char* kind, const QString& text, const QJsonObject& payload)
{
    TRATO_CHECK(timeline::Timeline(m_database)
                    .append({.debtor = hand.debtor,
                        .at = m_clock.now(),
                        .kind = QLatin1StringView(kind),
                        .text = text::storable(text),
                        .actorKind = timeline::ActorKind::Human,
                        .actor = hand.actor,
                        .payload = payload}));
    return m_database.announce(QStringLiteral("timeline"), hand.debtor);
}

Result<bool> Casework::isAt(DebtorId debtor, const QString& desk) const
{
    TRATO_TRY(const auto items, queue::WorkQueue(m_database, m_clock).ofDebtor(debtor));
    return std::any_of(items.begin(), items.end(), [&](const queue::WorkItem& item) { return item.desk == desk; });
}

Result<QStringList> Casework::recalled(const Outbox::Recall& recall) const
{
    TRATO_TRY(const qint64 count, Outbox(m_database).recallable(recall));
    return count == 0
               ? QStringList()
               : QStringList{Words::tr("%n queued message(s) are taken back.", nullptr, static_cast<int>(count))};
}

Result<void> Casework::toSupervisor(const CaseInHand& hand, const QString& reason, const QString& code)
{
    TRATO_CHECK(queue::WorkQueue(m_database, m_clock)
                    .open({.debtor = hand.debtor,
                        .desk = QStringLiteral("supervisor"),
                        .reason = code,
                        .summary = text::storable(QStringLiteral("%1: %2").arg(hand.actor, reason))}));
    return {};
}

Result<void> Casework::check(const CallbackAct& act) const
{
    if (act.at <= m_clock.now())
        return failure(QStringLiteral("invalid_snooze"), Words::tr("That instant has passed already."));
    return {};
}

Result<QStringList> Casework::preview(const CaseInHand&, const CallbackAct& act) const
{
    TRATO_CHECK(check(act));
    return QStringList{Words::tr("The case leaves the queue and waits under Callbacks."),
        Words::tr("It comes back on %1, before the others.").arg(weekdayAndTime(act.at))};
}

Result<QStringList> Casework::perform(const CaseInHand& hand, const CallbackAct& act)
{
    TRATO_TRY(QStringList effects, preview(hand, act));
    const QString words = act.note.trimmed().isEmpty()
                              ? Words::tr("Asked to be called on %1").arg(weekdayAndTime(act.at))
                              : act.note.trimmed();
    const auto done = m_database.transaction([&]() -> Result<void> {
        queue::WorkQueue queue(m_database, m_clock);
        QString desk = QStringLiteral("negotiation");
        if (hand.item.isValid()) {
            TRATO_TRY(const queue::WorkItem item, queue.byId(hand.item));
            desk = item.desk;
        }
        TRATO_TRY(const WorkItemId item, queue.open({.debtor = hand.debtor,
                                             .desk = desk,
                                             .reason = QStringLiteral("callback"),
                                             .terms = queue::ScoreRules::standard().callbackTerms(),
                                             .summary = text::storable(words),
                                             .decided = true}));
        TRATO_CHECK(queue.snooze(item, hand.actor, act.at));
        const QString line = Words::tr("Callback: %1").arg(weekdayAndTime(act.at));
        return note(hand, "callback",
            act.note.trimmed().isEmpty() ? line : line + QStringLiteral(" · ") + act.note.trimmed(),
            {{QStringLiteral("at"), act.at.toIso(deskZone())}});
    });
    TRATO_CHECK(done);
    return effects;
}

Result<void> Casework::check(const CaseInHand& hand, const EscalationAct& act) const
{
    if (act.reason.trimmed().isEmpty())
        return failure(QStringLiteral("reason_required"), Words::tr("Say what the supervisor has to decide."));
    TRATO_TRY(const bool there, isAt(hand.debtor, QStringLiteral("supervisor")));
    if (there)
        return failure(QStringLiteral("already_escalated"), Words::tr("The supervisor has this case already."));
    return {};
}

Result<QStringList> Casework::preview(const CaseInHand& hand, const EscalationAct& act) const
{
    TRATO_CHECK(check(hand, act));
    TRATO_TRY(const bool care, isAt(hand.debtor, QStringLiteral("care")));
    QStringList effects{Words::tr("The supervisor gets the case with your words.")};
    effects.append(care ? Words::tr("You keep talking; the silence of the machine holds.")
                        : Words::tr("It leaves your queue; the machine waits for the decision."));
    return effects;
}

Result<QStringList> Casework::perform(const CaseInHand& hand, const EscalationAct& act)
{
    TRATO_TRY(QStringList effects, preview(hand, act));
    const auto done = m_database.transaction([&]() -> Result<void> {
        const QString reason = act.reason.trimmed();
        TRATO_TRY(const bool care, isAt(hand.debtor, QStringLiteral("care")));
        TRATO_CHECK(toSupervisor(hand, reason, QStringLiteral("escalated")));
        if (hand.item.isValid() && !care)
            TRATO_CHECK(queue::WorkQueue(m_database, m_clock)
                            .close(hand.item, hand.actor,
                                {.disposition = QStringLiteral("escalated"), .note = text::storable(reason)}));
        if (!care)
            TRATO_CHECK(queue::Baton(m_database).silence(hand.debtor, QStringLiteral("escalated"), m_clock.now()));
        return note(hand, "escalation", Words::tr("To the supervisor: %1").arg(reason));
    });
    TRATO_CHECK(done);
    return effects;
}

} // namespace trato::casework
