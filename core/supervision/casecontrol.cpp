#include "supervision/casecontrol.h"

#include "negotiation/agreements.h"
#include "negotiation/roles.h"
#include "queue/baton.h"
#include "queue/workqueue.h"
#include "storage/audit.h"
#include "storage/database.h"
#include "supervision/casenote.h"
#include "supervision/words.h"

namespace trato::supervision {

using storage::Row;

struct CaseControl::Held {
    QString holder;
    bool closed = false;
};

Result<CaseControl::Held> CaseControl::held(const CaseInCharge& what) const
{
    if (!what.item.isValid())
        return Held{};
    const Instant now = m_clock.now();
    TRATO_TRY(const auto found,
        m_database.one(QStringLiteral("supervision/lock_item"), {{":debtor", what.debtor}, {":id", what.item}},
            [now](const Row& row) {
                const bool live = row.text("state") == QStringLiteral("claimed") && row.instant("lease_until") > now;
                return Held{live ? row.text("holder") : QString(), row.text("state") == QStringLiteral("closed")};
            }));
    if (!found)
        return failure(QStringLiteral("no_work_item"), Words::tr("This case is not there any more."));
    if (found->closed)
        return failure(QStringLiteral("work_item_closed"), Words::tr("This case is closed."));
    return *found;
}

/// The item, everything else of the debtor that somebody holds, and the turn.
Result<void> CaseControl::move(const CaseInCharge& what, const QString& to, std::chrono::minutes lease)
{
    const Instant now = m_clock.now();
    const Instant until = now + lease;
    if (what.item.isValid())
        TRATO_CHECK(m_database.execute(QStringLiteral("supervision/give_item"),
            {{":debtor", what.debtor}, {":id", what.item}, {":actor", to}, {":until", until}, {":now", now}}));
    TRATO_CHECK(m_database.execute(QStringLiteral("supervision/take_items"),
        {{":debtor", what.debtor}, {":actor", to}, {":until", until}, {":now", now}}));
    return queue::Baton(m_database).takeOver(what.debtor, to, QStringLiteral("supervision"), now, until);
}

Result<void> CaseControl::enter(const CaseInCharge& what, const char* action, const QString& who, const QString& word)
{
    return storage::audit(m_database, {.at = m_clock.now(),
                                          .actor = what.actor,
                                          .action = QLatin1StringView(action),
                                          .debtor = what.debtor,
                                          .detail = {{QStringLiteral("item"), what.item.value()},
                                              {QStringLiteral("who"), who}, {QStringLiteral("word"), word}}});
}

Result<void> CaseControl::note(DebtorId debtor, const QString& actor, const QString& text, const QString& to)
{
    return noteInCase(m_database, m_clock, {debtor, actor, text, to});
}

Result<void> CaseControl::tellTaken(const CaseInCharge& what, const QString& from, const QString& why)
{
    TRATO_CHECK(enter(what, "take_over", from, why));
    const QString text =
        from.isEmpty() ? Words::tr("Took the case") : Words::tr("Took the case over from %1").arg(from);
    return note(what.debtor, what.actor, why.isEmpty() ? text : text + QStringLiteral(": ") + why, from);
}

Result<QString> CaseControl::take(const CaseInCharge& what, const QString& why)
{
    return m_database.transaction([&]() -> Result<QString> {
        TRATO_CHECK(negotiation::requireSupervisor(m_database, what.actor));
        TRATO_TRY(const Held before, held(what));
        TRATO_TRY(const auto baton, queue::Baton(m_database).holder(what.debtor, m_clock.now()));
        QString holder = before.holder;
        if (holder.isEmpty() && baton && baton->kind == queue::HolderKind::Human)
            holder = baton->holder;
        TRATO_CHECK(move(what, what.actor, queue::WorkQueue::lease()));
        if (holder == what.actor)
            return QString();
        TRATO_CHECK(tellTaken(what, holder, why.trimmed()));
        return holder;
    });
}

Result<void> CaseControl::give(const CaseInCharge& what, const QString& to, const QString& word)
{
    return m_database.transaction([&]() -> Result<void> {
        TRATO_CHECK(negotiation::requireSupervisor(m_database, what.actor));
        TRATO_TRY(const auto known, m_database.one(QStringLiteral("supervision/knows_actor"), {{":actor", to}},
                                        [](const Row& row) { return row.flag("known"); }));
        if (!known.value_or(false))
            return failure(QStringLiteral("unknown_actor"), Words::tr("Nobody of the name “%1” works here.").arg(to));
        TRATO_TRY(const Held before, held(what));
        TRATO_CHECK(move(what, to, given));
        TRATO_CHECK(enter(what, "give_case", to, word));
        const QString text = word.trimmed().isEmpty() ? Words::tr("Gave the case to %1").arg(to)
                                                      : Words::tr("Gave the case to %1: %2").arg(to, word.trimmed());
        return note(what.debtor, what.actor, text, to);
    });
}

Result<void> CaseControl::whisper(DebtorId debtor, const QString& actor, const QString& text)
{
    if (text.trimmed().isEmpty())
        return failure(QStringLiteral("empty_note"), Words::tr("Write what they should know."));
    return m_database.transaction([&]() -> Result<void> {
        TRATO_CHECK(negotiation::requireSupervisor(m_database, actor));
        TRATO_TRY(const auto baton, queue::Baton(m_database).holder(debtor, m_clock.now()));
        if (!baton || baton->kind != queue::HolderKind::Human)
            return failure(QStringLiteral("nobody_holds"), Words::tr("Nobody has this case now."));
        TRATO_CHECK(enter({{}, debtor, actor}, "whisper", baton->holder));
        return note(debtor, actor, text.trimmed(), baton->holder);
    });
}

Result<void> CaseControl::approve(AgreementId agreement, const QString& actor, const QString& reason)
{
    return m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(const negotiation::Role role, negotiation::roleOf(m_database, actor));
        TRATO_TRY(const auto approved, negotiation::Agreements(m_database, m_clock).approve(agreement, role, actor));
        TRATO_CHECK(enter({{}, approved.debtor, actor}, "approve_agreement", approved.number, reason));
        const QString text = Words::tr("Agreement %1 approved").arg(approved.number);
        return note(approved.debtor, actor,
            reason.trimmed().isEmpty() ? text : text + QStringLiteral(": ") + reason.trimmed(), approved.madeBy);
    });
}

Result<void> CaseControl::refuse(AgreementId agreement, const QString& actor, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return failure(QStringLiteral("reason_required"), Words::tr("Say why it is refused."));
    return m_database.transaction([&]() -> Result<void> {
        TRATO_CHECK(negotiation::requireSupervisor(m_database, actor));
        TRATO_TRY(const auto refused,
            negotiation::Agreements(m_database, m_clock).refuse(agreement, actor, reason.trimmed()));
        TRATO_CHECK(enter({{}, refused.debtor, actor}, "refuse_agreement", refused.number, reason));
        return note(refused.debtor, actor, Words::tr("Agreement %1 refused: %2").arg(refused.number, reason.trimmed()),
            refused.madeBy);
    });
}

} // namespace trato::supervision
