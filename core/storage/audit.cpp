#include "storage/audit.h"

#include "base/json.h"
#include "storage/database.h"

namespace trato::storage {

Result<void> audit(Database& database, const AuditEntry& entry)
{
    TRATO_TRY(const qint64 id, database.nextId(QStringLiteral("audit_entry")));
    const std::optional<qint64> debtor = entry.debtor.isValid() ? std::optional(entry.debtor.value()) : std::nullopt;
    TRATO_CHECK(database.execute(QStringLiteral("storage/audit"),
        {{":id", id}, {":at", entry.at}, {":actor", entry.actor}, {":action", entry.action}, {":debtor", debtor},
            {":detail", QString::fromUtf8(json::compact(entry.detail))}}));
    return {};
}

} // namespace trato::storage
