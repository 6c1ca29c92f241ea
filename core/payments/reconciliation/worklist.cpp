#include "payments/reconciliation/worklist.h"

#include "storage/database.h"

namespace trato::payments {

Result<std::vector<OpenWork>> openWork(storage::Database& database, int limit)
{
    return database.all(QStringLiteral("payments/open_work"), {{":limit", limit}}, [](const storage::Row& row) {
        return OpenWork{.proposal = readProposal(row),
            .paid = money::Money(row.integer("paid_cents")),
            .paidAt = row.instant("paid_at"),
            .method = row.text("method"),
            .provider = row.text("provider"),
            .account = row.text("account"),
            .txid = row.text("txid"),
            .ourNumber = row.text("our_number"),
            .reference = row.text("reference"),
            .payerName = row.text("payer_name"),
            .payerDocument = row.text("payer_document"),
            .debtorName = row.text("debtor_name"),
            .candidateName = row.text("candidate_name")};
    });
}

} // namespace trato::payments
