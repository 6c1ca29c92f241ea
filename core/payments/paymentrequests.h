#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "money/money.h"
#include "payments/provider.h"

#include <QDate>
#include <QJsonObject>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace trato::storage {
class Database;
class Row;
} // namespace trato::storage

namespace trato::payments {

/// requested (not at the provider yet) → active → paid | cancelled; requested → failed; requested → withheld (the
/// provider made it for a payee that is not on the creditor's list: nobody is shown it) → active | cancelled | paid
enum class RequestState { Requested, Active, Paid, Cancelled, Failed, Withheld };

QString requestStateName(RequestState state);

/// That somebody wants a charge taken back. The provider has the last word: until then it can be paid.
struct Withdrawal {
    QString by = {};
    Instant at = {};
    QString reason = {};
};

/// A demand for one payment: an instalment of an agreement, an instalment of a contract, or all that is due.
struct PaymentRequest {
    PaymentRequestId id = {};
    DebtorId debtor = {};
    CreditorId creditor = {};
    QString method = QStringLiteral("pix");
    std::optional<AgreementId> agreement = {};
    std::optional<AgreementInstalmentId> agreementInstalment = {};
    std::optional<InstalmentId> instalment = {};
    money::Money amount = {};
    QDate due = {};
    QString txid = {};
    QString provider = QStringLiteral("pix");
    QString account = {};
    QString pixCode = {};
    QString line = {};      ///< boleto: 47 digits
    QString barcode = {};   ///< boleto: 44 digits
    QString ourNumber = {}; ///< boleto
    QString url = {};       ///< link: what the payer opens; Pix: where the payload is
    QString reference = {}; ///< the provider's own id of the charge
    QString payee = {};     ///< who receives, as the provider told it
    ChargeTerms terms = {}; ///< asked for; none: the amount stands
    RequestState state = RequestState::Requested;
    QString failure = {};
    std::optional<Withdrawal> withdrawal = {};
    QString madeBy = {};
    Instant madeAt = {};
    Instant updatedAt = {};

    /// It can be paid, or will be.
    [[nodiscard]] bool isOpen() const;
    /// It can be paid, and nobody wants it taken back.
    [[nodiscard]] bool canBeSent() const { return state == RequestState::Active && !withdrawal; }
    /// It can be paid still, and somebody wants it taken back; `failure` says so when the provider refused.
    [[nodiscard]] bool isBeingWithdrawn() const { return isOpen() && withdrawal; }

    /// id, method, amount, due, pix, line, url, state … as in the command-line contract
    [[nodiscard]] QJsonObject toJson() const;
};

/// What is to be paid. An agreement: its next open instalment, on its due date or today when that is past. An
/// instalment that is in no agreement: what is open of it, with charges once it is due. A debtor: where nothing is due,
/// what falls due first over all creditors and agreements; else the open instalment that falls due first of the
/// agreements in force, else everything due to one creditor with charges.
struct PaymentTarget {
    DebtorId debtor = {};
    std::optional<AgreementId> agreement = {};
    std::optional<InstalmentId> instalment = {};
    std::optional<QDate> due = {}; ///< charges are counted up to this day; today when empty
};

/// Whose requests: those of one account, by one method. An account may offer several.
struct AccountKey {
    PaymentMethod method = PaymentMethod::Pix;
    QString account = {};

    static AccountKey of(const PaymentProvider& provider) { return {provider.method(), provider.account()}; }
};

/// Code `method_unavailable`: nobody is configured who collects that way.
Failure methodUnavailable(const QString& method);

/// Requests from the wish to the paid charge. `create` only writes (a workstation has no secrets); whoever holds the
/// account registers. Announces "payment".
class PaymentRequests final {
public:
    PaymentRequests(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// What a request would be for: its creditor, agreement or instalment, amount and day. Nothing is stored. Codes
    /// `no_debtor`, `no_agreement`, `agreement_not_active`, `nothing_to_pay`, `due_in_past`.
    Result<PaymentRequest> aim(const PaymentTarget& target);
    /// The request as it would be, with its txid; nothing is stored. An unpaid request for the same thing, amount and
    /// day is answered instead of a new one (it has an id). Codes `no_debtor`, `no_agreement`, `agreement_not_active`,
    /// `nothing_to_pay`, `due_in_past`, `method_unavailable` (none of pix, boleto, link), `debtor_without_document`.
    Result<PaymentRequest> draft(
        const PaymentTarget& target, const QString& method, const QString& account, const QString& actor);
    /// Stores a draft in the state that it has.
    Result<PaymentRequest> save(PaymentRequest request);
    /// Stores a draft that is registered already, withheld if it has to be (see registerWith). When the same was asked
    /// for meanwhile, that request is answered and the draft's charge is to be taken back at the provider.
    Result<PaymentRequest> saveOnce(PaymentRequest request);
    /// draft and save: state requested.
    Result<PaymentRequest> create(
        const PaymentTarget& target, const QString& method, const QString& account, const QString& actor);

    /// Asks the provider for the charge and fills in code and state; nothing is stored. A refusal is an error.
    Result<PaymentRequest> registered(PaymentRequest request, PaymentProvider& provider);
    /// What follows from an outcome, done in the transaction that stores it.
    using Follow = std::function<Result<void>(const PaymentRequest&)>;
    /// Registers a stored request and stores the outcome: active, or failed when the provider refuses. An error that is
    /// worth repeating leaves it requested. A charge whose payee is not on the creditor's list (Payees) is withheld: it
    /// has no code to be shown, and the audit tells.
    Result<PaymentRequest> registerWith(
        const PaymentRequest& request, PaymentProvider& provider, const Follow& follow = {});
    /// Who leads wants an open request taken back (it has withdrawal.by, reason): whoever holds the account does it
    /// with `cancel`, and nobody is sent it any more. Asked again after a refusal, the provider is asked again.
    /// Audited. Codes `not_entitled`, `reason_missing`, `no_payment_request`, `already_paid`, `charge_over` (nobody can
    /// pay it).
    Result<PaymentRequest> withdraw(
        DebtorId debtor, PaymentRequestId request, const QString& actor, const QString& reason);
    /// Takes an unpaid request back, at the provider first. Code `already_paid`.
    Result<PaymentRequest> cancel(DebtorId debtor, PaymentRequestId request, PaymentProvider& provider);

    /// Gives an unpaid slip another due date, at the provider first. It has the old one still where the bank hears of
    /// it by file. Codes `no_slip` (not active), `due_in_past`, those of the provider.
    Result<PaymentRequest> move(DebtorId debtor, PaymentRequestId request, QDate due, PaymentProvider& provider);
    /// Due date and codes of a slip that was moved.
    Result<void> storeDue(const PaymentRequest& request);

    /// Code `no_payment_request`.
    Result<PaymentRequest> find(DebtorId debtor, PaymentRequestId request);
    /// Newest first.
    Result<std::vector<PaymentRequest>> ofDebtor(DebtorId debtor);
    Result<std::optional<PaymentRequest>> byTxid(const QString& txid);
    /// Boletos: by the number that the bank's return file tells; newest first, for banks count again some day.
    Result<std::vector<PaymentRequest>> byOurNumber(const AccountKey& key, const QString& ourNumber);
    /// In state requested, oldest first: to be registered.
    Result<std::vector<PaymentRequest>> waiting(const AccountKey& key, int limit);
    /// Open ones that nobody should pay any more, to be cancelled: somebody withdrew them, their agreement has ended,
    /// their instalment is paid, or a newer request asks for the same thing. Without those that were put back.
    Result<std::vector<PaymentRequest>> orphaned(const AccountKey& key, int limit);
    /// Active ones that nobody asked about since `before`: to be polled.
    Result<std::vector<PaymentRequest>> unasked(const AccountKey& key, Instant before, int limit);

    /// Slips whose instalment got a later day, and that day. Without those that were put back.
    Result<std::vector<std::pair<PaymentRequest, QDate>>> moved(const AccountKey& key, int limit);

    Result<void> setState(const PaymentRequest& request, RequestState state, const QString& failure = {});
    /// Its provider did not do what was asked: others come first, each time twice as long, from a minute to eight
    /// hours.
    Result<void> putBack(const PaymentRequest& request);
    /// Those that an agent asked for, were withheld, and are so no more: to be sent.
    Result<std::vector<PaymentRequest>> released(int limit);
    /// Whoever is answered true sends it.
    Result<bool> takeReleased(const PaymentRequest& request);
    /// They were asked about just now.
    Result<void> touch(const PaymentRequest& request);
    /// A person wants to know: an active one is asked about in the engine's next round, before the others.
    Result<void> askSoon(DebtorId debtor, PaymentRequestId request);

private:
    Result<void> guard(PaymentRequest& request);
    Result<void> lock(DebtorId debtor);
    Result<std::optional<PaymentRequest>> unpaidLike(const PaymentRequest& request);
    Result<PaymentRequest> aimAtAgreement(AgreementId agreement, const PaymentTarget& target);
    Result<PaymentRequest> aimAtInstalment(InstalmentId instalment, const PaymentTarget& target);
    Result<PaymentRequest> aimAtDebts(const PaymentTarget& target, std::optional<CreditorId> creditor = {});

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::payments
