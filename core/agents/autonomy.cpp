#include "agents/autonomy.h"

#include "agents/words.h"
#include "negotiation/roles.h"
#include "storage/audit.h"
#include "storage/database.h"

#include <chrono>

namespace trato::agents {

namespace {

PortfolioAutonomy autonomyFrom(const storage::Row& row)
{
    return {row.id<PortfolioId>("id"), row.text("name"), row.text("creditor"), row.id<CreditorId>("creditor_id"),
        row.number("autonomy"), row.number("autonomy_ceiling"), row.text("ceiling_reason"),
        row.number("conversations")};
}

Result<void> checkLevel(int level)
{
    if (level < 0 || level > mostAutonomy)
        return failure(QStringLiteral("invalid_level"), Words::tr("Autonomy goes from 0 to %1.").arg(mostAutonomy));
    return {};
}

} // namespace

Result<std::vector<PortfolioAutonomy>> autonomies(storage::Database& database, Instant now)
{
    return database.all(QStringLiteral("agents/portfolio_autonomy"),
        {{":since", now - std::chrono::hours(24)}, {":now", now}}, &autonomyFrom);
}

Result<int> autonomyOf(storage::Database& database, DebtorId debtor)
{
    TRATO_TRY(const auto found, database.one(QStringLiteral("compliance/autonomy"), {{":debtor", debtor}},
                                    [](const storage::Row& row) { return row.number("autonomy"); }));
    return found.value_or(0);
}

Result<void> setAutonomy(storage::Database& database, const Clock& clock, const AutonomyChange& change)
{
    TRATO_CHECK(checkLevel(change.level));
    return database.transaction([&]() -> Result<void> {
        TRATO_CHECK(negotiation::requireSupervisor(database, change.actor));
        TRATO_TRY(const qint64 changed, database.execute(QStringLiteral("agents/set_autonomy"),
                                            {{":portfolio", change.portfolio}, {":level", change.level}}));
        if (changed == 0)
            return failure(
                QStringLiteral("above_ceiling"), Words::tr("This portfolio does not let the machine go so far."));
        TRATO_CHECK(storage::audit(database, {.at = clock.now(),
                                                 .actor = change.actor,
                                                 .action = QStringLiteral("set_autonomy"),
                                                 .detail = {{QStringLiteral("portfolio"), change.portfolio.value()},
                                                     {QStringLiteral("level"), change.level}}}));
        return database.announce(QStringLiteral("machine"));
    });
}

Result<void> setCeiling(storage::Database& database, const Clock& clock, const CeilingChange& change)
{
    TRATO_CHECK(checkLevel(change.level));
    if (change.level < mostAutonomy && change.reason.trimmed().isEmpty())
        return failure(QStringLiteral("reason_required"), Words::tr("Say why the machine may not go further."));
    return database.transaction([&]() -> Result<void> {
        TRATO_CHECK(negotiation::requireSupervisor(database, change.actor));
        TRATO_CHECK(database.execute(QStringLiteral("agents/set_ceiling"),
            {{":portfolio", change.portfolio}, {":level", change.level}, {":reason", change.reason.trimmed()}}));
        TRATO_CHECK(storage::audit(database,
            {.at = clock.now(),
                .actor = change.actor,
                .action = QStringLiteral("set_autonomy_ceiling"),
                .detail = {{QStringLiteral("portfolio"), change.portfolio.value()},
                    {QStringLiteral("level"), change.level}, {QStringLiteral("reason"), change.reason.trimmed()}}}));
        return database.announce(QStringLiteral("machine"));
    });
}

} // namespace trato::agents
