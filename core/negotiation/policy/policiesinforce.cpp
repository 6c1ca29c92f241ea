#include "negotiation/policy/policiesinforce.h"

#include "storage/database.h"

namespace trato::negotiation {

Result<std::vector<PolicyInForce>> policiesInForce(storage::Database& database)
{
    return database.all(QStringLiteral("negotiation/policies_in_force"), {}, [](const storage::Row& row) {
        const bool isOwn = !row.isNull("own");
        return PolicyInForce{.creditor = row.id<CreditorId>("id"),
            .name = row.text("name"),
            .version = row.integer("policy_version"),
            .isOwn = isOwn,
            .since = isOwn ? row.instant("published_at") : row.instant("created_at"),
            .publishedBy = row.text("published_by"),
            .reason = row.text("reason")};
    });
}

} // namespace trato::negotiation
