#include "supervision/turns.h"

#include "parties/debtors.h"
#include "queue/moves.h"
#include "queue/workqueue.h"
#include "storage/audit.h"
#include "storage/database.h"
#include "supervision/casecontrol.h"
#include "supervision/words.h"

#include <algorithm>

namespace trato::supervision {

using queue::BatonHolder;
using queue::HolderKind;
using queue::WorkItem;
using queue::WorkQueue;

namespace {

bool isAnothers(const std::optional<BatonHolder>& holder, const QString& actor)
{
    return holder && holder->kind == HolderKind::Human && holder->holder != actor;
}

Failure heldByAnother(const BatonHolder& holder)
{
    QJsonObject detail{{QStringLiteral("holder"), holder.holder}};
    if (!holder.until.isNever())
        detail.insert(QStringLiteral("until"), holder.until.toIso(deskZone()));
    return failure(QStringLiteral("held_by_human"),
        Words::tr("%1 has this debtor now. Who leads takes it over and says why.").arg(holder.holder), detail);
}

bool isHeldBy(const WorkItem& item, const QString& actor)
{
    return item.state == queue::WorkState::Claimed && item.holder == actor;
}

} // namespace

Result<Turn> Turns::of(DebtorId debtor) const
{
    TRATO_CHECK(parties::Debtors(m_database).byId(debtor));
    Turn turn;
    TRATO_TRY(turn.holder, queue::Baton(m_database).holder(debtor, m_clock.now()));
    if (!turn.holder)
        return turn;
    TRATO_TRY(const auto items, WorkQueue(m_database, m_clock).ofDebtor(debtor));
    const auto held =
        std::ranges::find_if(items, [&](const WorkItem& item) { return isHeldBy(item, turn.holder->holder); });
    if (held != items.end())
        turn.item = held->id;
    return turn;
}

/// The open work that opens first: care before the rest, then by score.
Result<WorkItemId> Turns::itemFor(DebtorId debtor) const
{
    TRATO_TRY(const auto items, WorkQueue(m_database, m_clock).ofDebtor(debtor));
    const auto care = std::ranges::find(items, QStringLiteral("care"), &WorkItem::desk);
    if (care != items.end())
        return care->id;
    return items.empty() ? WorkItemId() : items.front().id;
}

Result<WorkItemId> Turns::claim(const TurnWish& wish, WorkItemId item)
{
    const Instant now = m_clock.now();
    if (!item.isValid()) {
        const QString reason = wish.reason.trimmed().isEmpty() ? QStringLiteral("writing") : wish.reason.trimmed();
        TRATO_CHECK(queue::Baton(m_database)
                        .take(wish.debtor, HolderKind::Human, wish.actor, reason, now, now + WorkQueue::lease()));
        return item;
    }
    TRATO_CHECK(queue::Moves(m_database, m_clock).notePick(item, wish.actor));
    TRATO_CHECK(WorkQueue(m_database, m_clock).claim(item, wish.actor));
    return item;
}

Result<Turn> Turns::take(const TurnWish& wish)
{
    if (wish.over && wish.reason.trimmed().isEmpty())
        return failure(QStringLiteral("reason_required"), Words::tr("Say why the case is taken over."));
    return m_database.transaction([&]() -> Result<Turn> {
        TRATO_TRY(const Turn before, of(wish.debtor));
        const bool another = isAnothers(before.holder, wish.actor);
        if (another && !wish.over)
            return heldByAnother(*before.holder);
        if (another) {
            TRATO_TRY(const WorkItemId open, itemFor(wish.debtor));
            const WorkItemId item = before.item.isValid() ? before.item : open;
            TRATO_CHECK(CaseControl(m_database, m_clock).take({item, wish.debtor, wish.actor}, wish.reason));
        } else {
            TRATO_TRY(const WorkItemId open, itemFor(wish.debtor));
            TRATO_TRY(const WorkItemId item, claim(wish, open));
            TRATO_CHECK(enter("take_baton", wish, item));
        }
        return of(wish.debtor);
    });
}

Result<Turn> Turns::release(DebtorId debtor, const QString& actor)
{
    return m_database.transaction([&]() -> Result<Turn> {
        TRATO_TRY(const Turn before, of(debtor));
        if (!before.holder || before.holder->kind != HolderKind::Human || before.holder->holder != actor)
            return failure(QStringLiteral("not_held"), Words::tr("You don't have this debtor's turn."));
        WorkQueue work(m_database, m_clock);
        TRATO_TRY(const auto items, work.ofDebtor(debtor));
        for (const WorkItem& item : items) {
            if (isHeldBy(item, actor))
                TRATO_CHECK(work.release(item.id, actor));
        }
        TRATO_CHECK(queue::Baton(m_database).release(debtor, actor, m_clock.now()));
        TRATO_CHECK(enter("release_baton", {.debtor = debtor, .actor = actor}, before.item));
        return of(debtor);
    });
}

Result<void> Turns::enter(const char* action, const TurnWish& wish, WorkItemId item)
{
    QJsonObject detail;
    if (item.isValid())
        detail.insert(QStringLiteral("item"), item.value());
    if (!wish.reason.trimmed().isEmpty())
        detail.insert(QStringLiteral("word"), wish.reason.trimmed());
    return storage::audit(m_database, {.at = m_clock.now(),
                                          .actor = wish.actor,
                                          .action = QLatin1StringView(action),
                                          .debtor = wish.debtor,
                                          .detail = detail});
}

} // namespace trato::supervision
