#include "timeline/receipts.h"

#include "storage/database.h"

#include <algorithm>
#include <tuple>

namespace trato::timeline {
namespace {

bool hasReceipts(const Entry& entry) { return entry.interaction.direction != Direction::In; }

void take(Entry& entry, const Receipt& receipt)
{
    if (std::tuple(entry.status, entry.statusAt) >= std::tuple(std::optional(receipt.status), receipt.at))
        return;
    entry.status = receipt.status;
    entry.statusAt = receipt.at;
    entry.failure = receipt.status == ReceiptStatus::Failed ? receipt.reason : QString();
}

} // namespace

Result<std::vector<Receipt>> receiptsOf(storage::Database& database, DebtorId debtor, Instant oldest, Instant newest)
{
    std::vector<Receipt> receipts;
    receipts.reserve(128);
    TRATO_CHECK(database.each(QStringLiteral("timeline/receipts"),
        {{":debtor", debtor}, {":oldest", oldest.microseconds()}, {":newest", newest.microseconds()}},
        [&](const storage::Row& row) {
            const Cursor line{row.instant("interaction_at"), row.id<InteractionId>("interaction_id")};
            const Instant at = row.instant("at");
            if (const auto status = receiptStatusFromName(row.word("status")))
                receipts.push_back({line, *status, at, row.text("reason")});
        }));
    return receipts;
}

Result<void> addReceipts(storage::Database& database, std::vector<Entry>& entries)
{
    const auto newest = std::find_if(entries.begin(), entries.end(), hasReceipts);
    if (newest == entries.end())
        return {};
    const auto oldest = std::find_if(entries.rbegin(), entries.rend(), hasReceipts);
    TRATO_TRY(const auto receipts,
        receiptsOf(database, newest->interaction.debtor, oldest->interaction.at, newest->interaction.at));
    // Both in the order of the timeline: one walk along them. Others' receipts lie between, of the same instants, and
    // of other channels when the page is of one.
    auto entry = newest;
    for (const Receipt& receipt : receipts) {
        while (entry != entries.end() && Cursor::of(entry->interaction) > receipt.line)
            ++entry;
        if (entry != entries.end() && Cursor::of(entry->interaction) == receipt.line)
            take(*entry, receipt);
    }
    return {};
}

} // namespace trato::timeline
