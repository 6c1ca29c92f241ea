#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "money/money.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace trato::storage {
class Database;
}

namespace trato::payments {

/// Why a payment counts for less than it did.
enum class ReversalKind {
    Refund,  ///< we sent it back
    Bank,    ///< the bank or the provider took it back
    Unmatch, ///< a person had given it to the wrong debtor
};

/// refund, bank, unmatch
QString reversalKindName(ReversalKind kind);

/// What of a payment was taken back from where it had been put.
struct Reversal {
    PaymentId payment = {};
    DebtorId debtor = {};
    money::Money amount = {};
    money::Money reopened = {};  ///< of debts and agreements, which wait for it again
    money::Money unplaced = {};  ///< what could not be put back where it had been: people decide
    QStringList agreements = {}; ///< numbers of those that are in force again

    /// For people: "R$ 50,00 of debts are open again."
    [[nodiscard]] QString words() const;
};

/// Takes back what a payment did when money goes back: its surplus first, then what was put last. Parts stay as they
/// were written; negative ones are added (allocation.reversal_id), so that everything still adds up.
class Reversals final {
public:
    struct Cause {
        ReversalKind kind = ReversalKind::Refund;
        QString actor = {};
        QString reason = {};
    };

    Reversals(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Brings what the payment settles down to what of it was not sent back. However often it is asked, each cent is
    /// taken back once; nothing when there is nothing to take back. One transaction, a savepoint within the caller's.
    Result<std::optional<Reversal>> takeBack(PaymentId payment, const Cause& cause);

    /// Takes a payment away from the debtor to whom a person gave it: it waits for people again. Codes `not_entitled`
    /// (only who leads), `no_payment`, `reason_missing`, `not_matched_by_person`, `already_transferred` (to the
    /// creditor), `payment_refunded`, `match_not_undoable` (what it paid has gone another way since).
    Result<Reversal> undoMatch(PaymentId payment, const Cause& cause);

private:
    struct Paid;
    struct Part;
    Result<std::optional<Paid>> find(PaymentId payment);
    Result<Reversal> reverse(const Paid& paid, money::Money amount, const Cause& cause);
    Result<bool> putBack(
        const Paid& paid, const Part& part, money::Money amount, const Cause& cause, Reversal& reversal);
    Result<bool> reopenAgreement(const Paid& paid, const Part& part, const Cause& cause, Reversal& reversal);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::payments
