#include "payments/reconciliation/proposals.h"

#include "money/reais.h"
#include "negotiation/roles.h"
#include "payments/manualmatch.h"
#include "payments/reconciliation/bankpayment.h"
#include "payments/refunds.h"
#include "payments/words.h"
#include "storage/audit.h"
#include "storage/database.h"

#include <array>

namespace trato::payments {

using money::Money;

namespace {

constexpr std::array allActions{
    ProposedAction::Keep, ProposedAction::Refund, ProposedAction::Match, ProposedAction::Ask};
constexpr std::array allProposalStates{
    ProposalState::Open, ProposalState::Accepted, ProposalState::Changed, ProposalState::Refused};

/// The work's reason, as the kind of case that it is, with what we would do.
Proposal ofWork(const Settlement& settlement, const PaymentRequest& request)
{
    const QString& reason = settlement.work->reason;
    const bool surplus = settlement.surplus.isPositive();
    Proposal proposal{.payment = settlement.payment, .debtor = settlement.debtor, .amount = settlement.amount};
    QString would;
    if (reason == QStringLiteral("paid_twice")) {
        proposal.kind = QStringLiteral("double");
        proposal.action = surplus ? ProposedAction::Refund : ProposedAction::Keep;
        would = surplus ? Words::tr("Send back what nothing of theirs takes.")
                        : Words::tr("Keep it: it was taken by what else is owed.");
    } else if (surplus) {
        proposal.kind = QStringLiteral("over");
        proposal.action = ProposedAction::Refund;
        would = Words::tr("Send the difference back.");
    } else if (reason == QStringLiteral("wrong_amount") && settlement.amount < request.amount) {
        proposal.kind = QStringLiteral("partial");
        would = Words::tr("Keep it as a part payment and ask for the rest, %1.")
                    .arg(reais(request.amount - settlement.amount));
    } else if (reason == QStringLiteral("wrong_amount")) {
        proposal.kind = QStringLiteral("over");
        would = Words::tr("Keep it: it was taken by what else is owed.");
    } else if (reason == QStringLiteral("paid_late")) {
        proposal.kind = QStringLiteral("late");
        would = Words::tr("Accept it as it came.");
    } else if (reason == QStringLiteral("paid_by_other")) {
        proposal.kind = QStringLiteral("third_party");
        would = Words::tr("Keep it for this debtor and tell the payer nothing of the debt.");
    } else {
        proposal.kind = QStringLiteral("after_end");
        proposal.action = ProposedAction::Ask;
        would = Words::tr("Ask what the payer meant.");
    }
    if (proposal.action == ProposedAction::Refund)
        proposal.amount = settlement.surplus;
    proposal.why = settlement.work->summary + u' ' + would;
    return proposal;
}

} // namespace

Proposal readProposal(const storage::Row& row)
{
    Proposal proposal;
    proposal.id = row.id<ProposalId>("id");
    proposal.payment = row.id<PaymentId>("payment_id");
    proposal.debtor = row.id<DebtorId>("debtor_id");
    proposal.kind = row.text("kind");
    proposal.action = proposedActionFromName(row.text("action")).value_or(ProposedAction::Ask);
    proposal.amount = Money(row.integer("amount_cents"));
    proposal.candidate = row.id<DebtorId>("candidate_debtor_id");
    if (!row.isNull("candidate_request_id"))
        proposal.request = row.id<PaymentRequestId>("candidate_request_id");
    proposal.confidence = row.number("confidence");
    proposal.why = row.text("why");
    for (const ProposalState state : allProposalStates) {
        if (proposalStateName(state) == row.text("state"))
            proposal.state = state;
    }
    proposal.madeAt = row.instant("made_at");
    proposal.decidedBy = row.text("decided_by");
    proposal.decidedAt = row.instant("decided_at");
    proposal.decision = row.text("decision");
    proposal.note = row.text("note");
    return proposal;
}

QString proposedActionName(ProposedAction action)
{
    switch (action) {
    case ProposedAction::Keep: return QStringLiteral("keep");
    case ProposedAction::Refund: return QStringLiteral("refund");
    case ProposedAction::Match: return QStringLiteral("match");
    case ProposedAction::Ask: return QStringLiteral("ask");
    }
    Q_UNREACHABLE();
}

Result<ProposedAction> proposedActionFromName(QStringView name)
{
    for (const ProposedAction action : allActions) {
        if (proposedActionName(action) == name)
            return action;
    }
    return failure(QStringLiteral("invalid_action"), Words::tr("There is no action “%1”.").arg(name));
}

QString proposalStateName(ProposalState state)
{
    switch (state) {
    case ProposalState::Open: return QStringLiteral("open");
    case ProposalState::Accepted: return QStringLiteral("accepted");
    case ProposalState::Changed: return QStringLiteral("changed");
    case ProposalState::Refused: return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

QJsonObject Proposal::toJson() const
{
    return {{QStringLiteral("id"), id.value()}, {QStringLiteral("payment"), payment.value()},
        {QStringLiteral("debtor"), debtor.isValid() ? QJsonValue(debtor.value()) : QJsonValue()},
        {QStringLiteral("kind"), kind}, {QStringLiteral("action"), proposedActionName(action)},
        {QStringLiteral("amount"), amount.toString()},
        {QStringLiteral("candidate"), candidate.isValid() ? QJsonValue(candidate.value()) : QJsonValue()},
        {QStringLiteral("confidence"), confidence}, {QStringLiteral("reason"), why},
        {QStringLiteral("state"), proposalStateName(state)},
        {QStringLiteral("decided_by"), decidedBy.isEmpty() ? QJsonValue() : QJsonValue(decidedBy)},
        {QStringLiteral("decision"), decision.isEmpty() ? QJsonValue() : QJsonValue(decision)},
        {QStringLiteral("note"), note.isEmpty() ? QJsonValue() : QJsonValue(note)}};
}

Result<void> Proposals::insert(const Proposal& proposal)
{
    TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("payment_proposal")));
    TRATO_CHECK(m_database.execute(QStringLiteral("payments/insert_proposal"),
        {{":debtor", proposal.debtor.value()}, {":id", id}, {":payment", proposal.payment}, {":kind", proposal.kind},
            {":action", proposedActionName(proposal.action)}, {":amount", proposal.amount.cents()},
            {":candidate", proposal.candidate}, {":request", proposal.request}, {":confidence", proposal.confidence},
            {":why", proposal.why}, {":now", m_clock.now()}}));
    return {};
}

Result<void> Proposals::propose(const Settlement& settlement, const PaymentRequest& request)
{
    return settlement.work && settlement.isMatched() ? insert(ofWork(settlement, request)) : Result<void>();
}

Result<void> Proposals::propose(PaymentId payment, const BankPayment& unmatched)
{
    const Match& match = unmatched.match;
    const bool known = match.debtor.isValid() && !match.ambiguous;
    return insert({.payment = payment,
        .kind = QStringLiteral("unknown"),
        .action = known ? ProposedAction::Match : ProposedAction::Ask,
        .amount = unmatched.amount,
        .candidate = match.debtor,
        .request = match.request,
        .confidence = match.confidence,
        .why = match.why.isEmpty() ? Words::tr("Nothing of ours fits this payment.") : match.why});
}

Result<std::vector<Proposal>> Proposals::open(int limit)
{
    return m_database.all(QStringLiteral("payments/open_proposals"), {{":limit", limit}}, readProposal);
}

Result<Proposal> Proposals::find(ProposalId id)
{
    TRATO_TRY(auto found, m_database.one(QStringLiteral("payments/proposal_by_id"), {{":id", id}}, readProposal));
    if (!found)
        return failure(QStringLiteral("no_proposal"), Words::tr("There is no proposal %1.").arg(id.value()));
    return std::move(*found);
}

Result<Proposal> Proposals::undecided(ProposalId id)
{
    TRATO_TRY(Proposal proposal, find(id));
    if (proposal.state != ProposalState::Open)
        return failure(
            QStringLiteral("already_decided"), Words::tr("Proposal %1 was decided already.").arg(id.value()));
    return proposal;
}

Result<void> Proposals::decide(
    const Proposal& proposal, ProposalState state, const Decision& decision, const QString& action)
{
    TRATO_TRY(const qint64 changed,
        m_database.execute(QStringLiteral("payments/decide_proposal"),
            {{":debtor", proposal.debtor.value()}, {":id", proposal.id}, {":state", proposalStateName(state)},
                {":actor", decision.actor}, {":now", m_clock.now()}, {":decision", action}, {":note", decision.note}}));
    if (changed != 1)
        return failure(
            QStringLiteral("already_decided"), Words::tr("Proposal %1 was decided already.").arg(proposal.id.value()));
    TRATO_CHECK(storage::audit(m_database,
        {.at = m_clock.now(),
            .actor = decision.actor,
            .action = QStringLiteral("payment_proposal_") + proposalStateName(state),
            .debtor = proposal.debtor,
            .detail = {{QStringLiteral("proposal"), proposal.id.value()},
                {QStringLiteral("payment"), proposal.payment.value()}, {QStringLiteral("action"), action}}}));
    return m_database.announce(QStringLiteral("payment"), proposal.debtor);
}

/// Through its provider; what only a bank's file told of a person sends, and records.
Result<void> Proposals::sendBack(const Proposal& proposal, const Decision& decision)
{
    TRATO_CHECK(Refunds(m_database, m_clock)
                    .ask({.payment = proposal.payment,
                        .amount = proposal.amount,
                        .reason = decision.note.isEmpty() ? proposal.why : decision.note,
                        .actor = decision.actor}));
    return {};
}

Result<std::optional<Settlement>> Proposals::accept(const Decision& decision)
{
    return m_database.transaction([&]() -> Result<std::optional<Settlement>> {
        TRATO_TRY(const Proposal proposal, undecided(decision.proposal));
        const ProposedAction action = decision.instead.value_or(proposal.action);
        // A refund has a second person of its own.
        if (action == ProposedAction::Match)
            TRATO_CHECK(negotiation::requireSupervisor(m_database, decision.actor));
        const DebtorId owner = decision.debtor.isValid() ? decision.debtor : proposal.candidate;
        const bool changed =
            action != proposal.action || (action == ProposedAction::Match && owner != proposal.candidate);
        TRATO_CHECK(decide(proposal, changed ? ProposalState::Changed : ProposalState::Accepted, decision,
            proposedActionName(action)));
        if (action == ProposedAction::Refund)
            TRATO_CHECK(sendBack(proposal, decision));
        if (action != ProposedAction::Match)
            return std::optional<Settlement>();
        TRATO_TRY(Settlement settlement, Reconciliation(m_database, m_clock).match(proposal.payment, owner));
        TRATO_CHECK(noteMatcher(m_database, m_clock,
            {.payment = proposal.payment,
                .debtor = owner,
                .actor = decision.actor,
                .reason = decision.note.isEmpty() ? proposal.why : decision.note}));
        return std::optional(std::move(settlement));
    });
}

Result<void> Proposals::refuse(const Decision& decision)
{
    return m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(const Proposal proposal, undecided(decision.proposal));
        return decide(proposal, ProposalState::Refused, decision, QString());
    });
}

} // namespace trato::payments
