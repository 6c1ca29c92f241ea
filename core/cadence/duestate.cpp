#include "cadence/duestate.h"

namespace trato::cadence {

DueState DueState::from(const storage::Row& row)
{
    DueState state;
    state.debtor = row.id<DebtorId>("debtor_id");
    state.portfolio = row.id<PortfolioId>("portfolio_id");
    state.cadence = row.text("cadence");
    state.anchorDue = row.date("anchor_due");
    state.step = row.text("step");
    state.debtorName = row.text("debtor_name");
    state.creditorName = row.text("creditor_name");
    state.creditorDocument = row.text("creditor_document");
    state.creditorAddress = row.text("creditor_address");
    state.rightParty = !row.isNull("right_party_at");
    state.mobile = row.text("mobile");
    state.email = row.text("email");
    state.revoked = row.text("revoked");
    state.held = row.flag("held");
    state.baton = row.text("baton");
    state.agreement = row.flag("agreement");
    state.promise = row.flag("promise");
    state.lastInbound = row.instant("last_inbound_at");
    state.unread = row.flag("unread");
    state.dueCents = row.integer("due_cents");
    state.anchorCents = row.integer("anchor_cents");
    state.contract = row.text("contract_number");
    state.contractId = row.id<ContractId>("contract_id");
    return state;
}

} // namespace trato::cadence
