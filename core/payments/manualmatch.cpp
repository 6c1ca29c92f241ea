#include "payments/manualmatch.h"

#include "negotiation/roles.h"
#include "payments/reconciliation/proposals.h"
#include "payments/words.h"
#include "storage/audit.h"
#include "storage/database.h"

namespace trato::payments {

Result<void> noteMatcher(storage::Database& database, const Clock& clock, const ManualMatch& match)
{
    TRATO_CHECK(database.execute(QStringLiteral("payments/note_matcher"),
        {{":debtor", match.debtor}, {":id", match.payment}, {":actor", match.actor}}));
    TRATO_TRY(const negotiation::Role role, negotiation::roleOf(database, match.actor));
    return storage::audit(database,
        {.at = clock.now(),
            .actor = match.actor,
            .action = QStringLiteral("match_payment"),
            .debtor = match.debtor,
            .detail = {{QStringLiteral("payment"), match.payment.value()},
                {QStringLiteral("role"), negotiation::roleName(role)}, {QStringLiteral("reason"), match.reason}}});
}

Result<Settlement> matchByHand(storage::Database& database, const Clock& clock, const ManualMatch& match)
{
    if (match.reason.trimmed().isEmpty())
        return failure(QStringLiteral("reason_missing"), Words::tr("Say why it is this debtor's payment."));
    return database.transaction([&]() -> Result<Settlement> {
        TRATO_CHECK(negotiation::requireSupervisor(database, match.actor));
        TRATO_TRY(const auto proposal,
            database.one(QStringLiteral("payments/open_proposal_of_payment"), {{":payment", match.payment}},
                [](const storage::Row& row) { return row.id<ProposalId>("id"); }));
        if (!proposal) {
            TRATO_TRY(Settlement settlement, Reconciliation(database, clock).match(match.payment, match.debtor));
            TRATO_CHECK(noteMatcher(database, clock, match));
            return settlement;
        }
        TRATO_TRY(auto settled, Proposals(database, clock)
                                    .accept({.proposal = *proposal,
                                        .actor = match.actor,
                                        .instead = ProposedAction::Match,
                                        .debtor = match.debtor,
                                        .note = match.reason}));
        return std::move(*settled);
    });
}

} // namespace trato::payments
