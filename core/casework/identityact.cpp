// Whose number it is, and whether we talk to the right person.

#include "base/text.h"
#include "casework/casework.h"
#include "casework/words.h"
#include "parties/debtors.h"
#include "storage/database.h"

#include <algorithm>

namespace trato::casework {

using channels::Outbox;

namespace {

QString somebodyElses() { return Words::tr("The number or address is somebody else's."); }

Outbox::Recall wrongHandleRecall(DebtorId debtor, const QString& handle)
{
    Outbox::Recall recall{.debtor = debtor, .purposes = {}, .reason = somebodyElses()};
    recall.handle = handle;
    return recall;
}

} // namespace

Result<void> Casework::check(const CaseInHand& hand, const WrongHandleAct& act) const
{
    TRATO_TRY(const auto points, parties::Debtors(m_database).contactPoints(hand.debtor));
    const bool known = std::any_of(points.begin(), points.end(),
        [&](const parties::ContactPoint& point) { return point.handle.value == act.handle.value; });
    if (!known)
        return failure(QStringLiteral("handle_required"), Words::tr("This debtor has no such number or address."));
    return {};
}

Result<QStringList> Casework::preview(const CaseInHand& hand, const WrongHandleAct& act) const
{
    TRATO_CHECK(check(hand, act));
    QStringList effects{Words::tr("Nothing more goes to %1.").arg(act.handle.value)};
    TRATO_TRY(const QStringList taken, recalled(wrongHandleRecall(hand.debtor, act.handle.value)));
    return effects + taken;
}

Result<QStringList> Casework::perform(const CaseInHand& hand, const WrongHandleAct& act)
{
    TRATO_TRY(QStringList effects, preview(hand, act));
    const auto done = m_database.transaction([&]() -> Result<void> {
        TRATO_CHECK(parties::Debtors(m_database)
                        .setContactStatus(hand.debtor, act.handle, parties::ContactStatus::Wrong, m_clock.now()));
        TRATO_CHECK(Outbox(m_database).recall(wrongHandleRecall(hand.debtor, act.handle.value), m_clock.now()));
        TRATO_CHECK(m_database.announce(QStringLiteral("debtor"), hand.debtor));
        return note(hand, "wrong_handle", Words::tr("Wrong number or address: %1").arg(act.handle.value));
    });
    TRATO_CHECK(done);
    return effects;
}

Result<void> Casework::check(const CaseInHand& hand, const WithdrawIdentityAct& act) const
{
    TRATO_TRY(const parties::Debtor debtor, parties::Debtors(m_database).byId(hand.debtor));
    if (!debtor.isRightPartyConfirmed())
        return failure(QStringLiteral("not_confirmed"), Words::tr("It is not confirmed who this is."));
    if (act.reason.trimmed().isEmpty())
        return failure(QStringLiteral("reason_required"), Words::tr("Say why."));
    return {};
}

Result<QStringList> Casework::preview(const CaseInHand& hand, const WithdrawIdentityAct& act) const
{
    TRATO_CHECK(check(hand, act));
    return QStringList{Words::tr("No debt is shown or said until it is confirmed again.")};
}

Result<QStringList> Casework::perform(const CaseInHand& hand, const WithdrawIdentityAct& act)
{
    TRATO_TRY(QStringList effects, preview(hand, act));
    const auto done = m_database.transaction([&]() -> Result<void> {
        TRATO_CHECK(parties::Debtors(m_database).withdrawRightParty(hand.debtor, hand.actor, m_clock.now()));
        TRATO_CHECK(audit(hand, "withdraw_right_party", {{QStringLiteral("reason"), act.reason.trimmed()}}));
        TRATO_CHECK(m_database.announce(QStringLiteral("debtor"), hand.debtor));
        return note(hand, "identity_withdrawn",
            Words::tr("The identity is not confirmed any more: %1").arg(act.reason.trimmed()));
    });
    TRATO_CHECK(done);
    return effects;
}

} // namespace trato::casework
