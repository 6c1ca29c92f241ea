#pragma once

#include "timeline/interaction.h"

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::timeline {

/// What a provider said about a line.
struct Receipt {
    Cursor line;
    ReceiptStatus status = ReceiptStatus::Sent;
    Instant at;
    QString reason; ///< of a failure, in the provider's words
};

/// The receipts of a debtor's lines from `oldest` to `newest`, both included; those of the newest line first.
Result<std::vector<Receipt>> receiptsOf(storage::Database& database, DebtorId debtor, Instant oldest, Instant newest);

/// Gives each line of one debtor, newest first, its present status: the highest of its receipts, whatever the order in
/// which they came.
Result<void> addReceipts(storage::Database& database, std::vector<Entry>& entries);

} // namespace trato::timeline
