#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "payments/provider.h"

#include <QJsonObject>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato {

struct PayeeTag;
using PayeeId = Id<PayeeTag>;

} // namespace trato

namespace trato::payments {

enum class PayeeState { Proposed, Confirmed, Retired };

/// Who may receive money for a creditor: a Pix key, "bank/branch/account" of a boleto, a provider's account of a link.
struct Payee {
    PayeeId id = {};
    CreditorId creditor = {};
    PaymentMethod method = PaymentMethod::Pix;
    QString value = {};
    QString name = {};
    PayeeState state = PayeeState::Proposed;
    QString proposedBy = {};
    Instant proposedAt = {};
    QString confirmedBy = {};
    Instant confirmedAt = {};
    QString retiredBy = {};
    Instant retiredAt = {};
    QString refusal = {}; ///< why the second person said no

    /// id, creditor, method, value, name, state, proposed_by, proposed_at …
    [[nodiscard]] QJsonObject toJson() const;
};

/// For whom payees are listed.
struct PayeeOwner {
    CreditorId id = {};
    QString name = {};
};

/// A charge that is shown to nobody: who would receive is not on the creditor's list.
struct WithheldCharge {
    PaymentRequestId id = {};
    DebtorId debtor = {};
    QString name = {};
    CreditorId creditor = {};
    PaymentMethod method = PaymentMethod::Pix;
    QString payee = {}; ///< as the provider told it
    money::Money amount = {};
    QDate due = {};
    QString madeBy = {};
    Instant madeAt = {};
};

/// The creditor's list of payees, the guard against charges that pay somebody else. One person puts a payee on it,
/// another one confirms. Once a creditor has had a confirmed payee for a method, charges of that method whose payee is
/// not on the list are withheld: taking the last one off withholds all. Whenever the list changes, open charges follow
/// it: those of a payee that came on it are released, those of one that is not (or no longer) on it are withheld. A
/// creditor without a list is not guarded. A list changes one act at a time. Every act is audited; all need the
/// supervisor's role (`not_entitled`).
class Payees final {
public:
    Payees(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    struct Proposal {
        CreditorId creditor = {};
        PaymentMethod method = PaymentMethod::Pix;
        QString value = {};
        QString name = {};
        QString actor = {};
    };
    /// Codes `no_creditor`, `invalid_key` (Pix), `invalid_payee` (empty or over 100 characters), `payee_exists`.
    Result<Payee> propose(const Proposal& proposal);
    /// Codes `no_payee`, `payee_not_proposed`, `same_person`.
    Result<Payee> confirm(PayeeId payee, const QString& actor);
    /// Codes `no_payee`, `payee_retired`.
    Result<Payee> retire(PayeeId payee, const QString& actor);
    /// The second person says no. Codes `reason_missing`, `no_payee`, `payee_not_proposed`.
    Result<Payee> refuse(PayeeId payee, const QString& actor, const QString& reason);
    /// Code `no_payee`.
    Result<Payee> find(PayeeId payee);
    /// Charges that wait for their payee, the oldest first; all creditors' when the id is invalid.
    Result<std::vector<WithheldCharge>> withheld(CreditorId creditor = {}, int limit = 200);
    /// All creditors' when the id is invalid.
    Result<std::vector<Payee>> list(CreditorId creditor = {});
    /// Every creditor by name.
    Result<std::vector<PayeeOwner>> owners();
    /// Whether a charge that pays `value` may be shown and sent.
    Result<bool> allows(CreditorId creditor, PaymentMethod method, const QString& value);
    /// Until the transaction ends the creditor's list stays as it is.
    Result<void> holdList(CreditorId creditor);

private:
    Result<Payee> findToChange(PayeeId payee);
    Result<void> followList(const Payee& payee);
    Result<void> note(const Payee& payee, const QString& action, const QString& actor);

    storage::Database& m_database;
    const Clock& m_clock;
};

/// Whether two spellings name the same payee.
bool isSamePayee(PaymentMethod method, const QString& one, const QString& other);

} // namespace trato::payments
