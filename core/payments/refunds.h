#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "payments/provider.h"
#include "payments/reversals.h"

#include <QJsonObject>

#include <functional>
#include <optional>
#include <vector>

namespace trato::storage {
class Database;
class Row;
} // namespace trato::storage

namespace trato {

struct RefundTag;
using RefundId = Id<RefundTag>;

} // namespace trato

namespace trato::payments {

/// requested (a second person has to agree) → approved (not at the provider yet) → processing → done; approved →
/// by_hand (no provider can: a person sends it) → done; refused by a person or by the provider.
enum class RefundState { Requested, Approved, Processing, ByHand, Done, Refused };

QString refundStateName(RefundState state);

/// Money that goes back to who paid.
struct Refund {
    RefundId id = {};
    DebtorId debtor = {}; ///< invalid: the payment was nobody's
    PaymentId payment = {};
    QString paymentExternalId = {};
    QString externalId = {}; ///< ours, at the provider
    money::Money amount = {};
    QString reason = {};
    RefundState state = RefundState::Requested;
    QString failure = {};
    QString askedBy = {};
    Instant askedAt = {};
    QString approvedBy = {};
    QString declinedBy = {};
    Instant updatedAt = {};
    std::optional<Reversal> reversal = {}; ///< of one that is done now: what is owed again

    /// id, payment, amount, state, reason, failure, asked_by, approved_by, declined_by
    [[nodiscard]] QJsonObject toJson() const;
    /// For people at the desk, without names: what became of it, or what they have to do.
    [[nodiscard]] QString words() const;
};

/// A refund that a person sends, beside what it is of.
struct HandRefund {
    Refund refund = {};
    money::Money paid = {};
    Instant paidAt = {};
    QString method = {};
    QString account = {};
    QString debtorName = {};     ///< empty: the payment was nobody's
    QString debtorDocument = {}; ///< CPF or CNPJ
    QString payerName = {};      ///< as the bank told; empty: it did not
    QString payerDocument = {};
    QString transfer = {}; ///< what names the transfer, once it is sent
    QString sentBy = {};

    [[nodiscard]] bool waits() const { return refund.state == RefundState::ByHand; }
};

/// Refunds from the wish to the provider's last word. Anybody asks; a supervisor's wish goes out at once up to the
/// limit of the creditor's policy (`refund.one_person`, counted over all refunds of the payment), everything else when
/// another supervisor agrees. All refunds of a payment that were not refused are together never above it. Who finds a
/// refund in another state than they read changes nothing. Every act is audited. Announces "payment".
class Refunds final {
public:
    /// Providers of Pix take no refund for an older payment.
    static constexpr int mostDays = 90;

    Refunds(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    struct Wish {
        PaymentId payment = {};
        money::Money amount = {};
        QString reason = {};
        QString actor = {};
    };
    /// The same wish again, while it is under way, is answered with what it became. Codes `no_payment`,
    /// `amount_not_positive`, `reason_missing`, `refund_beyond_payment` (detail.left), `refund_too_late`.
    Result<Refund> ask(const Wish& wish);
    /// Codes `not_entitled`, `no_refund`, `refund_not_requested`, `same_person`, `refund_too_late`.
    Result<Refund> approve(RefundId refund, const QString& actor);
    /// Also of one that is to be sent by hand. Codes `not_entitled`, `reason_missing`, `no_refund`,
    /// `refund_not_requested`.
    Result<Refund> decline(RefundId refund, const QString& actor, const QString& reason);

    Result<Refund> find(RefundId refund);
    Result<std::vector<Refund>> ofDebtor(DebtorId debtor);
    /// Those that wait for a second person, the longest waiting first.
    Result<std::vector<Refund>> requested(int limit = 200);
    /// Up to here one supervisor is enough: the smallest limit of the creditors whose money it is.
    Result<money::Money> limitOfOne(PaymentId payment);

    /// What follows from a refund whose state changed, done in the transaction that records it.
    using Follow = std::function<Result<void>(const Refund&)>;
    /// Asks the provider for those that are approved and about those that are processing. A refund that is done takes
    /// back what the payment had settled (reversals.h), in the same transaction. What can't be told is asked about
    /// again later; the provider is never asked within a transaction.
    Result<void> work(PaymentProvider& provider, int limit, const Follow& follow = {});

    /// Whether there is a provider of that name for that account.
    using Served = std::function<bool(const QString& provider, const QString& account)>;
    /// What nobody can send but a person is theirs from now on (by_hand): approved refunds of payments that a bank's
    /// file told of, of an account that no provider serves.
    Result<void> handOver(const Served& isServed, int limit, const Follow& follow = {});
    /// Those that a person has to send, the longest waiting first.
    Result<std::vector<Refund>> byHand(int limit = 200);
    /// The same, and after them those that were sent since, the latest first.
    Result<std::vector<HandRefund>> handRefunds(Instant since, int limit = 200);
    /// A person has sent it; `transfer` names what went: an endToEndId, a document's number. The payment settles that
    /// much less, as with `work`. Codes `not_entitled`, `transfer_missing`, `no_refund`, `refund_not_by_hand`.
    Result<Refund> sent(RefundId refund, const QString& actor, const QString& transfer);

private:
    struct Told;
    static Told toldOf(const Refund& refund, const Result<ProviderRefund>& answer);
    Result<std::optional<Refund>> record(const Refund& refund, const Told& told, const QString& actor);
    Result<bool> setState(const Refund& refund, const Told& told);
    Result<void> note(const Refund& refund, const QString& action, const QString& actor);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::payments
