// Lifting a hold: by whom, why, and the record of it.

#include "base/json.h"
#include "base/text.h"
#include "casework/casework.h"
#include "casework/words.h"
#include "debts/holds.h"
#include "negotiation/roles.h"
#include "queue/baton.h"
#include "storage/database.h"

#include <algorithm>
#include <array>

namespace trato::casework {

namespace {

struct KnownHold {
    QString reason;
    QString placedBy;
    bool released = false;
};

Result<std::optional<KnownHold>> knownHold(storage::Database& database, DebtorId debtor, HoldId hold)
{
    return database.one(
        QStringLiteral("casework/hold_by_id"), {{":debtor", debtor}, {":id", hold}}, [](const storage::Row& row) {
            return KnownHold{row.text("reason"), row.text("placed_by"), !row.isNull("released_at")};
        });
}

/// Work and money matters, not protection.
bool isOrdinary(const QString& reason)
{
    static constexpr std::array ordinary{
        QLatin1StringView("human"), QLatin1StringView("payment_in_flight"), QLatin1StringView("callback")};
    return std::find(ordinary.begin(), ordinary.end(), reason) != ordinary.end();
}

} // namespace

Result<void> Casework::check(const CaseInHand& hand, const HoldLiftAct& act) const
{
    TRATO_TRY(const auto hold, knownHold(m_database, hand.debtor, act.hold));
    if (!hold || hold->released)
        return failure(QStringLiteral("no_hold"), Words::tr("There is nothing to lift any more."));
    const bool own = hold->placedBy == hand.actor && isOrdinary(hold->reason);
    if (!own) {
        TRATO_TRY(const negotiation::Role role, negotiation::roleOf(m_database, hand.actor));
        if (role != negotiation::Role::Supervisor)
            return failure(QStringLiteral("not_entitled"),
                Words::tr("Only a supervisor lifts this: it protects the person, or somebody else placed it."));
    }
    if (act.reason.trimmed().isEmpty())
        return failure(QStringLiteral("reason_required"), Words::tr("Say why."));
    return {};
}

Result<QStringList> Casework::preview(const CaseInHand& hand, const HoldLiftAct& act) const
{
    TRATO_CHECK(check(hand, act));
    return QStringList{Words::tr("Collection may go on, unless something else holds it.")};
}

Result<QStringList> Casework::perform(const CaseInHand& hand, const HoldLiftAct& act)
{
    TRATO_TRY(QStringList effects, preview(hand, act));
    const auto done = m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(const auto hold, knownHold(m_database, hand.debtor, act.hold));
        TRATO_CHECK(debts::Holds(m_database).release(hand.debtor, act.hold, hand.actor, m_clock.now()));
        TRATO_CHECK(audit(hand, "lift_hold",
            {{QStringLiteral("hold"), act.hold.value()}, {QStringLiteral("what"), hold->reason},
                {QStringLiteral("reason"), act.reason.trimmed()}}));
        return note(hand, "hold_lifted", Words::tr("Hold lifted: %1").arg(act.reason.trimmed()),
            {{QStringLiteral("hold"), act.hold.value()}, {QStringLiteral("what"), hold->reason}});
    });
    TRATO_CHECK(done);
    return effects;
}

Result<void> Casework::audit(const CaseInHand& hand, const char* action, const QJsonObject& detail)
{
    TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("audit_entry")));
    TRATO_CHECK(m_database.execute(QStringLiteral("casework/audit"),
        {{":id", id}, {":at", m_clock.now()}, {":actor", hand.actor}, {":action", QString::fromLatin1(action)},
            {":debtor", hand.debtor}, {":detail", QString::fromUtf8(json::compact(detail))}}));
    return {};
}

} // namespace trato::casework
