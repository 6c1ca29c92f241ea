#include "casework/casework.h"

#include "base/text.h"
#include "casework/words.h"
#include "debts/holds.h"
#include "queue/baton.h"
#include "queue/workqueue.h"
#include "storage/database.h"

namespace trato::casework {

using channels::Outbox;

namespace {

const QString careDesk = QStringLiteral("care");

Outbox::Recall recallForCare(DebtorId debtor)
{
    return {.debtor = debtor, .reason = Words::tr("a person in difficulty: the machine fell silent")};
}

} // namespace

Result<void> Casework::check(const CaseInHand& hand, const CareAct&) const
{
    TRATO_TRY(const bool care, isAt(hand.debtor, careDesk));
    if (care)
        return failure(QStringLiteral("already_care"), Words::tr("This is a care case already."));
    return {};
}

Result<QStringList> Casework::preview(const CaseInHand& hand, const CareAct& act) const
{
    TRATO_CHECK(check(hand, act));
    QStringList effects{Words::tr("The machine falls silent on every channel."),
        Words::tr("Collection of this person stands still, without a term.")};
    TRATO_TRY(const QStringList taken, recalled(recallForCare(hand.debtor)));
    effects.append(taken);
    effects.append(Words::tr("You go on in the care queue: no timer, no amounts."));
    return effects;
}

Result<QStringList> Casework::perform(const CaseInHand& hand, const CareAct& act)
{
    TRATO_TRY(QStringList effects, preview(hand, act));
    const auto done = m_database.transaction([&]() -> Result<void> {
        queue::WorkQueue queue(m_database, m_clock);
        const Instant now = m_clock.now();
        const QString words =
            act.note.trimmed().isEmpty() ? Words::tr("Marked as care by %1").arg(hand.actor) : act.note.trimmed();
        TRATO_CHECK(queue::Baton(m_database).silence(hand.debtor, act.sensitivity, now));
        TRATO_CHECK(debts::Holds(m_database)
                        .place({.debtor = hand.debtor,
                                   .reason = act.sensitivity,
                                   .source = text::storable(words),
                                   .placedBy = hand.actor},
                            now));
        TRATO_CHECK(Outbox(m_database).recall(recallForCare(hand.debtor), now));
        const QStringList sensitivity = act.sensitivity == careDesk ? QStringList() : QStringList{act.sensitivity};
        TRATO_TRY(const WorkItemId item, queue.open({.debtor = hand.debtor,
                                             .desk = careDesk,
                                             .reason = QStringLiteral("sensitive"),
                                             .sensitivity = sensitivity,
                                             .summary = text::storable(words)}));
        TRATO_CHECK(queue.claim(item, hand.actor));
        if (hand.item.isValid())
            TRATO_CHECK(queue.close(
                hand.item, hand.actor, {.disposition = QStringLiteral("care"), .note = text::storable(act.note)}));
        return note(hand, "silence", Words::tr("Silence on every channel: %1").arg(words));
    });
    TRATO_CHECK(done);
    return effects;
}

Result<QStringList> Casework::perform(const CaseInHand& hand, const CareReview& review)
{
    TRATO_TRY(const bool care, isAt(hand.debtor, careDesk));
    if (!care)
        return failure(QStringLiteral("no_care_case"), Words::tr("This is no care case."));
    const QString reason = review.reason.trimmed();
    if (!review.right && reason.isEmpty())
        return failure(QStringLiteral("reason_required"), Words::tr("Say why it is none."));
    const auto done = m_database.transaction([&]() -> Result<void> {
        if (!review.right)
            TRATO_CHECK(toSupervisor(hand, reason, QStringLiteral("care_questioned")));
        return note(hand, "care_review",
            review.right ? Words::tr("Care confirmed") : Words::tr("Care questioned: %1").arg(reason),
            {{QStringLiteral("right"), review.right}});
    });
    TRATO_CHECK(done);
    return QStringList{review.right ? Words::tr("Confirmed. The silence holds.")
                                    : Words::tr("The supervisor looks at it; until then the silence holds.")};
}

} // namespace trato::casework
