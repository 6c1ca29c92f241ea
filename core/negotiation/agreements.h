#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "negotiation/offers.h"
#include "negotiation/terms.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::negotiation {

/// awaiting_approval → active → kept | broken | cancelled; awaiting_approval → refused
enum class AgreementState { AwaitingApproval, Active, Kept, Broken, Cancelled, Refused };

QString agreementStateName(AgreementState state);

struct AgreementInstalment {
    AgreementInstalmentId id = {};
    int number = 0; ///< 0 is the entry
    QDate due = {};
    money::Money amount = {};
    money::Money open = {};
    QString status = {}; ///< open, paid, cancelled
};

struct Agreement {
    AgreementId id = {};
    QString number = {}; ///< "2026-0001"
    DebtorId debtor = {};
    CreditorId creditor = {};
    std::optional<OfferId> offer = {};
    AgreementState state = AgreementState::Active;
    money::Money debt = {}; ///< what was owed when it was made
    Terms terms = {};
    money::Money amount = {};
    money::Money total = {};
    QString monthlyRate = {};
    QString cetYearly = {};
    QString approvalReason = {};       ///< why it needed approval, for people; empty: it did not
    std::optional<Role> entitled = {}; ///< the lowest role that may approve it
    QString approvedBy = {};
    QString madeBy = {};
    Instant madeAt = {};
    Instant acceptedAt = {};
    std::optional<InteractionId> evidence = {}; ///< the message or call in which the debtor said yes
    Instant endedAt = {};
    QString endReason = {};
    std::vector<AgreementInstalment> instalments = {};
    std::vector<ContractId> contracts = {};

    [[nodiscard]] money::Money open() const;
    /// The first instalment that is not paid; none when all are.
    [[nodiscard]] const AgreementInstalment* nextOpen() const;
    [[nodiscard]] QJsonObject toJson() const;
};

enum class Beyond {
    Refuse,      ///< code `approval_required`, nothing is stored
    AskApproval, ///< stored in state awaiting_approval; the debts stay as they are until somebody approves
};

struct AgreementRequest {
    DebtorId debtor = {};
    std::optional<OfferId> offer = {}; ///< either an offer on the table …
    Terms terms = {};                  ///< … or terms
    SituationScope scope = {};         ///< of the terms
    Role role = Role::Negotiator;
    QString actor = {};
    Beyond beyond = Beyond::Refuse;
    std::optional<InteractionId> evidence = {};
};

/// Agreements from the handshake to the last payment. Every function is one transaction and announces "agreement".
class Agreements final {
public:
    Agreements(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// An offer on the table stands as it was made, whoever closes it. Codes: `approval_required` (see terms.h),
    /// `outside_policy` (approval was asked for, and nobody may give it; same detail), `impossible_terms`,
    /// `nothing_to_negotiate`, `offer_expired`, `debt_changed` (paid, agreed or imported anew since the offer),
    /// `agreement_pending` (another one waits for approval), `no_debtor`, `no_offer`.
    Result<Agreement> create(const AgreementRequest& request);
    /// Code `no_agreement`.
    Result<Agreement> find(AgreementId agreement);
    Result<Agreement> findByNumber(const QString& number);
    /// Newest first.
    Result<std::vector<Agreement>> ofDebtor(DebtorId debtor);

    /// Codes `not_awaiting`, `not_entitled` (the role can't grant it, or four eyes are asked for), `debt_changed`,
    /// `approval_too_late` (the first instalment would be overdue already).
    Result<Agreement> approve(AgreementId agreement, Role role, const QString& actor);
    Result<Agreement> refuse(AgreementId agreement, const QString& actor, const QString& reason);
    /// The message or call in which the debtor accepted, when it comes after the agreement was written.
    Result<Agreement> recordAcceptance(AgreementId agreement, InteractionId evidence);
    /// Ends an active or awaiting one. The original instalments are open again, less what was paid under the agreement:
    /// all of it counts against their principal, the oldest first. Code `not_active`.
    Result<Agreement> cancel(AgreementId agreement, const QString& actor, const QString& reason);

    /// Ends every active agreement with an instalment unpaid on its due date (moved to a business day) plus the days of
    /// grace of its creditor's policy, the debts restored as in `cancel`. One transaction each; at most `limit`.
    Result<std::vector<Agreement>> breakOverdue(int limit = 200);
    /// After an instalment was paid: when none is open the agreement is kept and its original instalments are paid.
    /// Answers the state afterwards.
    Result<AgreementState> settle(DebtorId debtor, AgreementId agreement);

private:
    struct Draft;
    Result<Draft> draftFromOffer(const AgreementRequest& request);
    Result<Draft> draftFromTerms(const AgreementRequest& request);
    Result<AgreementId> insert(const AgreementRequest& request, const Draft& draft);
    Result<void> takeDebts(DebtorId debtor, AgreementId agreement);
    Result<Agreement> end(
        const Agreement& agreement, AgreementState state, const QString& actor, const QString& reason);
    Result<void> restoreDebts(const Agreement& agreement);
    Result<Agreement> locked(AgreementId agreement);
    Result<std::optional<Agreement>> breakOne(AgreementId agreement, QDate due);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::negotiation
