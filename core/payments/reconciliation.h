#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "money/money.h"
#include "payments/allocation.h"
#include "payments/paymentrequests.h"
#include "payments/provider.h"

#include <functional>
#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::payments {

struct BankPayment;

/// Work for people at the desk "payments".
struct PaymentWork {
    /// unmatched_payment, wrong_amount, surplus, paid_twice, paid_after_agreement, paid_after_end, paid_after_cancel,
    /// paid_late, paid_by_other, refunded, odd_payment (it lies about something), contradicting_payment (two things
    /// told of one payment)
    QString reason = {};
    QString summary = {}; ///< for people, without names
};

/// What a payment did. The parts add up to its amount, unless it is unmatched: then there are none.
struct Settlement {
    PaymentId payment = {};
    bool duplicate = false;   ///< it was recorded before; nothing changed and nothing is to be done
    bool held = false;        ///< it settled nothing: people have to look at it
    DebtorId debtor = {};     ///< invalid: unmatched; of a held one: whose charge it names
    money::Money amount = {}; ///< what of it was not sent back
    Instant paidAt = {};
    std::optional<PaymentRequestId> request = {};
    std::vector<Part> parts = {};
    std::vector<ContractId> touchedContracts = {}; ///< this payment was for them: recall what is queued about them
    std::vector<ContractId> settledContracts = {}; ///< nothing is open on them any more
    bool debtorSettled = false;                    ///< nothing is open at all: no instalment, no agreement
    std::optional<AgreementId> agreement = {};
    QString agreementState = {};                 ///< afterwards; empty without agreement
    std::optional<int> agreementInstalment = {}; ///< number of the one that was paid; 0 is the entry
    bool agreementInstalmentPaid = false;        ///< fully
    std::vector<PromiseId> keptPromises = {};
    money::Money surplus = {};
    std::optional<PaymentWork> work = {};

    [[nodiscard]] bool isMatched() const { return debtor.isValid() && !held; }
};

/// A payment that waits for people to say whose it is.
struct UnmatchedPayment {
    PaymentId id = {};
    QString account = {};
    QString externalId = {};
    QString txid = {};
    money::Money amount = {}; ///< zero: it could not be read
    Instant paidAt = {};
    QString problem = {}; ///< why it settled nothing, in words
};

/// From the provider's word to settled debts. A notice is only a hint: read the payment at the provider
/// (PaymentProvider::payment), then `record` it. Announces "payment".
class Reconciliation final {
public:
    Reconciliation(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Records a payment that was read at the provider, once: matched by txid, allocated (interest, fine, principal of
    /// the oldest first; an agreement's instalment as a whole), settled, the request paid. One transaction, a savepoint
    /// within the caller's. What can't be placed is kept and asks for people in `work`. A payment with problems, dated
    /// in the future or for a charge of another account is kept as it came and settles nothing, nor does one that is
    /// known already with another amount or txid. One that is known as nobody's, from a statement, is settled as soon
    /// as its charge is named.
    Result<Settlement> record(const QString& provider, const QString& account, const ReceivedPayment& payment);

    /// Posts one payment of a bank's file, whose owner is sure: to the charge that it names, else to what is due. One
    /// transaction, a savepoint within the caller's. The request as it stood is left in `posted`.
    Result<Settlement> post(const BankPayment& payment, const QString& account, qint64 file, PaymentRequest& posted);

    /// What follows from a payment that is new, done in the transaction that records it: who is killed in between
    /// finds neither.
    using Follow = std::function<Result<void>(const Settlement&)>;

    /// Asks about one active request: records what was paid, notes what the provider removed, ends what nobody can pay
    /// any more. The provider is asked outside of any transaction.
    Result<std::vector<Settlement>> poll(
        const PaymentRequest& request, PaymentProvider& provider, const Follow& follow = {});
    /// Everything that the provider received since the last sweep (an hour of overlap; the first one looks back
    /// `firstDays`): finds payments whose notice was lost and those without a charge of ours.
    Result<std::vector<Settlement>> sweep(PaymentProvider& provider, const Follow& follow = {}, int firstDays = 3);

    /// When that was last done; never: not yet.
    Result<Instant> lastSweep(const PaymentProvider& provider);

    /// Payments that belong to nobody yet, oldest first: the work of the payments desk.
    Result<std::vector<UnmatchedPayment>> unmatched(int limit = 100);
    /// Gives an unmatched payment to a debtor: to a request of theirs, or to what is due. Code `no_payment`,
    /// `already_matched`, `payment_unreadable`, `payment_sent_back`. What went back of it is not placed.
    Result<Settlement> match(PaymentId payment, DebtorId debtor);

private:
    struct Known;

    Result<std::vector<Settlement>> recordAll(const QString& provider, const QString& account,
        const std::vector<ReceivedPayment>& payments, const Follow& follow);
    Result<Settlement> duplicate(const QString& provider, const QString& account, const ReceivedPayment& payment,
        const std::optional<PaymentRequest>& request);
    Result<Settlement> nameCharge(const ReceivedPayment& payment, const Known& known, const PaymentRequest& request);
    Result<Settlement> contradiction(
        const QString& provider, const QString& account, const ReceivedPayment& payment, const Known& known);
    Result<Settlement> nowOdd(const ReceivedPayment& payment, const Known& known);
    Result<money::Money> leftOf(PaymentId id, money::Money amount, money::Money refunded);
    Result<Settlement> sentBack(const ReceivedPayment& payment, const Known& known);
    Result<qint64> store(const Settlement& settlement, const QString& provider, const QString& account,
        const ReceivedPayment& payment, const QString& state);
    Result<void> place(Settlement& settlement, const std::optional<PaymentRequest>& request);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::payments
