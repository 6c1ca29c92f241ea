#include "cadence/sender.h"

#include "debts/creditor.h"
#include "storage/database.h"

namespace trato::cadence {

static Sender senderFrom(const storage::Row& row)
{
    return {row.text("cadence"), row.text("portfolio"), row.id<CreditorId>("creditor_id"), row.text("name"),
        debts::creditorSignature(row.text("name"), row.text("document"), row.text("address")), row.number("autonomy")};
}

Result<Sender> Sender::read(storage::Database& database, PortfolioId portfolio)
{
    TRATO_TRY(
        const auto found, database.one(QStringLiteral("cadence/sender"), {{":portfolio", portfolio}}, &senderFrom));
    return found.value_or(Sender());
}

} // namespace trato::cadence
