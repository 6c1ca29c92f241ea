#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "negotiation/agreement/acceptance.h"
#include "negotiation/agreement/grace.h"
#include "negotiation/agreement/history.h"
#include "negotiation/agreement/lifecycle.h"
#include "negotiation/agreement/state.h"
#include "negotiation/offers.h"
#include "negotiation/policy/campaignuse.h"
#include "negotiation/terms.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::negotiation {

struct Restoration;

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
    Instant expiresAt = {};                     ///< of what waits for an answer or for its first payment
    std::optional<AgreementId> replaces = {};   ///< the one that it renegotiates
    std::optional<AgreementId> replacedBy = {}; ///< the one that took its place
    Lifecycle lifecycle = {};                   ///< the policy's rules that it was made under
    qint64 policyVersion = 0;                   ///< 0: from before versions were kept
    CampaignUse campaign = {};                  ///< what of its discount a campaign paid for
    QStringList givesBack = {};                 ///< the ends in which the campaign has its money again
    std::vector<AgreementInstalment> instalments = {};
    std::vector<ContractId> contracts = {};

    [[nodiscard]] money::Money open() const;
    /// The first instalment that is not paid; none when all are.
    [[nodiscard]] const AgreementInstalment* nextOpen() const;
    [[nodiscard]] const AgreementInstalment* instalment(int number) const;
    [[nodiscard]] QJsonObject toJson() const;
};

enum class Beyond {
    Refuse,      ///< code `approval_required`, nothing is stored
    AskApproval, ///< stored in state awaiting_approval; the debts stay as they are until somebody approves
    AlwaysAsk,   ///< so too where the terms are within the limits: who makes it may not close alone
};

enum class Closing {
    Accepted, ///< the debtor has said yes
    Propose,  ///< it is put on the table; `accept` closes it
};

struct AgreementRequest {
    DebtorId debtor = {};
    std::optional<OfferId> offer = {}; ///< either an offer on the table …
    Terms terms = {};                  ///< … or terms
    SituationScope scope = {};         ///< of the terms
    Role role = Role::Negotiator;
    QString actor = {};
    Beyond beyond = Beyond::Refuse;
    QString reason = {};                        ///< of a request for approval: why this deal, for who answers it
    std::optional<InteractionId> evidence = {}; ///< the line in which they accepted; short for `acceptance`
    Closing closing = Closing::Accepted;
    /// How they accepted. Without it and without evidence a closed agreement records that its maker declared it.
    std::optional<Acceptance> acceptance = {};
};

struct RenegotiationRequest {
    Terms terms = {};
    Role role = Role::Negotiator;
    QString actor = {};
    QString reason = {};
    Beyond beyond = Beyond::Refuse;
    Closing closing = Closing::Accepted;
    std::optional<Acceptance> acceptance = {};
};

/// Another day for an instalment.
struct RescheduleRequest {
    int number = 0; ///< of the instalment; 0 is the entry
    QDate due = {};
    bool following = false; ///< the later ones move too: the same day of each month after it
    Role role = Role::Negotiator;
    QString actor = {};
    QString reason = {};
    std::optional<InteractionId> evidence = {};
};

/// Agreements from the proposal to the last payment. Every function is one transaction with what it does to the debts,
/// writes one event or more into the agreement's history, and announces "agreement".
class Agreements final {
public:
    Agreements(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// An offer on the table stands as it was made, whoever closes it. Codes: `approval_required` (see terms.h),
    /// `campaign_over`, `campaign_exhausted` (its budget was spent meanwhile; nothing is written),
    /// `outside_policy` (approval was asked for, and nobody may give it; same detail), `impossible_terms`,
    /// `nothing_to_negotiate`, `offer_expired`, `debt_changed` (paid, agreed or imported anew since the offer),
    /// `agreement_pending` (another one waits for approval), `no_debtor`, `no_offer`, and those of `accept`.
    Result<Agreement> create(const AgreementRequest& request);
    /// Code `no_agreement`.
    Result<Agreement> find(AgreementId agreement);
    Result<Agreement> findByNumber(const QString& number);
    /// Newest first.
    Result<std::vector<Agreement>> ofDebtor(DebtorId debtor);

    /// The debtor says yes to a proposal: it is in force, or waits for its first payment when the policy says so. In
    /// any other state that is not over (or kept) it is further evidence: the portal's signature, a confirmation. Codes
    /// `not_proposed`, `agreement_expired`, `debt_changed`, `acceptance_required`, `no_interaction`.
    Result<Agreement> accept(AgreementId agreement, const Acceptance& said, const QString& actor);
    /// The message or call in which the debtor accepted, when it comes after the agreement was written.
    Result<Agreement> recordAcceptance(AgreementId agreement, InteractionId evidence);
    /// Its first payment is here: an accepted one comes into force; one in force stays as it is. Codes `not_accepted`,
    /// `debt_changed`.
    Result<Agreement> start(AgreementId agreement);

    /// In force when the debtor has accepted already, else on the table. Codes `not_awaiting`, `agreement_expired`,
    /// `not_entitled` (the role can't grant it, or four eyes are asked for), `debt_changed`, `approval_too_late` (the
    /// first instalment would be overdue already).
    Result<Agreement> approve(AgreementId agreement, Role role, const QString& actor);
    Result<Agreement> refuse(AgreementId agreement, const QString& actor, const QString& reason);
    /// Ends one that is not over. The original instalments are open again, less what was paid under the agreement, by
    /// the rule that it was made under (`agreement.restore` of the policy). Code `not_active`.
    Result<Agreement> cancel(AgreementId agreement, const QString& actor, const QString& reason);
    /// New terms in the place of an active or broken agreement, for what is left of its debts. The old one stands until
    /// the new one is in force. Codes `not_renegotiable` and those of `create`.
    Result<Agreement> renegotiate(AgreementId agreement, const RenegotiationRequest& request);
    /// Moves dates; where interest runs, the instalments and the CET are worked out anew for the days. Codes
    /// `not_active`, `no_instalment`, `instalment_paid`, `impossible_date`, `reason_required`, `change_beyond_limit`
    /// (of the policy; a supervisor may go beyond), `no_interaction`.
    Result<Agreement> reschedule(AgreementId agreement, const RescheduleRequest& request);

    /// Ends every active agreement with an instalment unpaid on its due date (moved to a business day) plus the days of
    /// grace of its creditor's policy, the debts restored as in `cancel`; a business day later while a slip for it can
    /// still be paid, for the bank tells of payments the day after. Not while its payment is looked for or it is in
    /// dispute; when that is over, the days it lasted are added to the grace. One transaction each; at most `limit`.
    Result<std::vector<Agreement>> breakOverdue(int limit = 200);
    /// Ends proposals, requests for approval and accepted agreements whose time is over; of the accepted none whose
    /// first payment is looked for, as in `breakOverdue`. At most `limit`.
    Result<std::vector<Agreement>> expireDue(int limit = 200);
    /// After an instalment was paid: when none is open the agreement is kept and its original instalments are paid.
    /// Answers the state afterwards.
    Result<AgreementState> settle(DebtorId debtor, AgreementId agreement);

    /// Money that had kept it went back: it is in force again, with its debts, and waits for what is missing. Codes
    /// `not_kept`, `debt_changed` (its debts have gone another way since).
    Result<Agreement> reopen(AgreementId agreement, const QString& actor, const QString& reason);

    /// The file of its terms was written: its hash goes into the history.
    Result<Agreement> fileTerms(AgreementId agreement, const QByteArray& sha256, const QString& actor);
    /// Oldest first.
    Result<std::vector<AgreementEvent>> history(const Agreement& agreement);
    /// What of history and evidence is not as it was written, in words.
    Result<QStringList> problems(const Agreement& agreement);

private:
    struct Draft;
    struct Happening;
    Result<Draft> draftFromOffer(const AgreementRequest& request);
    Result<Draft> draftFromTerms(const AgreementRequest& request);
    Result<Draft> draftBeyond(const Agreement& old, const AgreementRequest& request);
    Result<Agreement> write(const AgreementRequest& request, const Draft& draft, const Agreement* replaced);
    static QString givesBack(const Draft& draft);
    Result<AgreementId> insert(const AgreementRequest& request, const Draft& draft, const Agreement* replaced);
    Result<void> insertRows(DebtorId debtor, AgreementId agreement, const Draft& draft);
    Result<void> refusePending(DebtorId debtor, CreditorId creditor);
    Result<void> tell(const Agreement& agreement, Happening happening);
    Result<void> recordYes(const Agreement& agreement, const Acceptance& said, const QString& actor, bool further);
    /// From a yes on: in force, or waiting for the first payment.
    Result<Agreement> takeEffect(AgreementId agreement, const QString& actor);
    Result<Agreement> activate(const Agreement& agreement, const QString& actor);
    Result<void> replace(const Agreement& agreement, const QString& actor);
    Result<void> takeDebts(DebtorId debtor, AgreementId agreement);
    Result<Agreement> end(
        const Agreement& agreement, AgreementState state, const QString& actor, const QString& reason);
    Result<void> giveBack(const Agreement& agreement, AgreementState state);
    Result<Restoration> restoreDebts(const Agreement& agreement);
    Result<void> setState(const Agreement& agreement, AgreementState state, Instant expires = {});
    Result<Agreement> locked(AgreementId agreement);
    Result<void> checkExpiry(const Agreement& agreement);
    Result<bool> standsStill(const Agreement& agreement, const Term& term);
    Result<std::optional<Agreement>> breakOne(AgreementId agreement, const Term& term);
    Result<std::optional<Agreement>> expireOne(AgreementId agreement);
    Result<bool> awaitsFirstPayment(const Agreement& agreement);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::negotiation
