#include "debts/holds.h"

#include "storage/database.h"

#include <QCoreApplication>

namespace trato::debts {
namespace {

Hold holdOf(const storage::Row& row)
{
    return {
        .debtor = row.id<DebtorId>("debtor_id"),
        .id = row.id<HoldId>("id"),
        .contract = row.id<ContractId>("contract_id"),
        .reason = row.text("reason"),
        .source = row.text("source"),
        .since = row.instant("since"),
        .until = row.instant("until"),
        .placedBy = row.text("placed_by"),
        .interaction = row.id<InteractionId>("interaction_id"),
        .releasedAt = row.instant("released_at"),
        .releasedBy = row.text("released_by"),
    };
}

} // namespace

Result<HoldId> Holds::place(const NewHold& hold, Instant at)
{
    TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("hold")));
    TRATO_CHECK(m_database.execute(QStringLiteral("debts/place_hold"),
        {{":debtor", hold.debtor}, {":id", id}, {":contract", hold.contract}, {":reason", hold.reason},
            {":source", hold.source}, {":at", at}, {":until", hold.until}, {":by", hold.placedBy},
            {":interaction", hold.interaction}}));
    TRATO_CHECK(m_database.announce(QStringLiteral("debtor"), hold.debtor));
    return HoldId(id);
}

Result<void> Holds::release(DebtorId debtor, HoldId hold, const QString& by, Instant at)
{
    TRATO_TRY(const qint64 rows, m_database.execute(QStringLiteral("debts/release_hold"),
                                     {{":debtor", debtor}, {":id", hold}, {":by", by}, {":at", at}}));
    if (rows == 0)
        return failure(QStringLiteral("no_hold"),
            QCoreApplication::translate("debts", "There is no hold number %1 that could be lifted.").arg(hold.value()));
    return m_database.announce(QStringLiteral("debtor"), debtor);
}

Result<int> Holds::releaseAll(DebtorId debtor, const QString& reason, const QString& by, Instant at)
{
    TRATO_TRY(const qint64 rows, m_database.execute(QStringLiteral("debts/release_holds_of_reason"),
                                     {{":debtor", debtor}, {":reason", reason}, {":by", by}, {":at", at}}));
    if (rows > 0)
        TRATO_CHECK(m_database.announce(QStringLiteral("debtor"), debtor));
    return static_cast<int>(rows);
}

Result<std::vector<Hold>> Holds::active(DebtorId debtor, Instant at) const
{
    TRATO_TRY(auto holds, unreleased(debtor));
    std::erase_if(holds, [&](const Hold& hold) { return !hold.stands(at); });
    return holds;
}

Result<std::vector<Hold>> Holds::unreleased(DebtorId debtor) const
{
    return m_database.all(QStringLiteral("debts/holds"), {{":debtor", debtor}}, holdOf);
}

} // namespace trato::debts
