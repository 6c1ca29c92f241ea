#include "engine/paymentworker.h"

#include <chrono>

namespace trato::engine {

using namespace std::chrono_literals;

namespace {

constexpr int mostMatches = 200;
/// What is older when the engine comes to it was seen to by people.
constexpr auto matchFollowedFor = 48h;

payments::Settlement readMatched(const storage::Row& row)
{
    return {.payment = row.id<PaymentId>("id"),
        .debtor = row.id<DebtorId>("debtor_id"),
        .amount = money::Money(row.integer("amount_cents")),
        .paidAt = row.instant("paid_at"),
        .debtorSettled = row.flag("debtor_settled"),
        .agreementInstalmentPaid = row.flag("instalment_paid")};
}

} // namespace

/// A person at the desk or at the command line said whose payment it is: it stands in the ledger; what waits to be sent
/// falls silent here, and they are thanked.
Result<TickReport> PaymentWorker::followMatches()
{
    TRATO_TRY(
        const auto matched, m_database.all(QStringLiteral("engine/matched_by_hand"),
                                {{":since", m_clock.now() - matchFollowedFor}, {":limit", mostMatches}}, readMatched));
    TickReport report;
    for (const payments::Settlement& settlement : matched) {
        TRATO_TRY(const TickReport done, m_database.transaction([&]() -> Result<TickReport> {
            // Another engine may be at it as well.
            TRATO_TRY(const qint64 mine,
                m_database.execute(QStringLiteral("engine/note_follow_up"),
                    {{":debtor", settlement.debtor},
                        {":occasion", QStringLiteral("payment:%1:matched").arg(settlement.payment.value())},
                        {":at", m_clock.now()}}));
            return mine == 1 ? settle(settlement) : TickReport{};
        }));
        report += done;
    }
    return report;
}

} // namespace trato::engine
