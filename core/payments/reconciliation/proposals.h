#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "money/money.h"
#include "payments/reconciliation.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
class Row;
} // namespace trato::storage

namespace trato::payments {

struct BankPayment;

struct ProposalTag {};
using ProposalId = Id<ProposalTag>;

/// What we would do.
enum class ProposedAction {
    Keep,   ///< it stays as it was posted
    Refund, ///< send it, or a part of it, back
    Match,  ///< give it to this debtor
    Ask,    ///< ask the payer or the creditor
};

/// keep, refund, match, ask
QString proposedActionName(ProposedAction action);
/// Code `invalid_action`.
Result<ProposedAction> proposedActionFromName(QStringView name);

enum class ProposalState { Open, Accepted, Changed, Refused };

QString proposalStateName(ProposalState state);

/// A payment that is not as expected, what we would do with it and why. A person decides.
struct Proposal {
    ProposalId id = {};
    PaymentId payment = {};
    DebtorId debtor = {}; ///< invalid: the payment belongs to nobody yet
    QString kind = {};    ///< partial, over, double, late, third_party, after_end, unknown
    ProposedAction action = ProposedAction::Keep;
    money::Money amount = {}; ///< what the action is about
    DebtorId candidate = {};  ///< of Match
    std::optional<PaymentRequestId> request = {};
    int confidence = 100; ///< percent
    QString why = {};     ///< for people, without names
    ProposalState state = ProposalState::Open;
    Instant madeAt = {};
    QString decidedBy = {};
    Instant decidedAt = {};
    QString decision = {}; ///< the action that was taken; empty: none
    QString note = {};

    [[nodiscard]] QJsonObject toJson() const;
};

/// A row of payment_proposal.
Proposal readProposal(const storage::Row& row);

/// What somebody decided.
struct Decision {
    ProposalId proposal = {};
    QString actor = {};
    std::optional<ProposedAction> instead = {}; ///< another action than the proposed one
    DebtorId debtor = {};                       ///< of Match, when it is somebody else
    QString note = {};
};

class Proposals final {
public:
    Proposals(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Of a posted payment that has work for people; nothing when it has none.
    Result<void> propose(const Settlement& settlement, const PaymentRequest& request);
    /// Of a payment that belongs to nobody yet.
    Result<void> propose(PaymentId payment, const BankPayment& unmatched);

    /// Oldest first.
    Result<std::vector<Proposal>> open(int limit = 100);
    /// Code `no_proposal`.
    Result<Proposal> find(ProposalId proposal);
    /// Does what is proposed, or something else, and records who said so. Match posts the payment: its settlement is
    /// answered. Refund asks for a Pix's refund (refunds.h, with its codes); what came otherwise was sent back by hand,
    /// which is recorded. Codes `no_proposal`,
    /// `already_decided`, `no_debtor`, `not_entitled` (only who leads gives a payment to somebody), those of
    /// Reconciliation::match.
    Result<std::optional<Settlement>> accept(const Decision& decision);
    /// Nothing is done; recorded.
    Result<void> refuse(const Decision& decision);

private:
    Result<void> insert(const Proposal& proposal);
    Result<void> sendBack(const Proposal& proposal, const Decision& decision);
    Result<Proposal> undecided(ProposalId proposal);
    Result<void> decide(const Proposal& proposal, ProposalState state, const Decision& decision, const QString& action);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::payments
