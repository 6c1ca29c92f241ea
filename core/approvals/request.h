#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "payments/payees.h"
#include "payments/refunds.h"
#include "supervision/escalations.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::approvals {

/// What a second person has to say yes to.
enum class RequestKind { Agreement, Refund, Payee };

enum class RequestState { Waiting, Approved, Refused, Expired, Withdrawn };

/// Why somebody can't answer a request.
enum class Obstacle { None, OwnRequest, NotEntitled };

/// Money that is to go back, against what was paid.
struct RefundCase {
    payments::Refund refund = {};
    QString name = {}; ///< whose payment; empty: nobody's
    money::Money paid = {};
    Instant paidAt = {};
    money::Money others = {};     ///< gone back or asked for besides this one
    money::Money limitOfOne = {}; ///< up to here one person is enough
};

/// A payee that is to come on a creditor's list, against what is on it.
struct PayeeCase {
    payments::Payee payee = {};
    QString creditor = {};
    QStringList inForce = {}; ///< confirmed ones of the same method
    int withheld = 0;         ///< charges that are released with it
    money::Money withheldAmount = {};
};

/// Something that waits for a second person, or was answered.
struct Request {
    std::variant<supervision::Approval, RefundCase, PayeeCase> what = {};
    RequestState state = RequestState::Waiting;
    QString askedBy = {};
    Instant askedAt = {};
    Instant expiresAt = {}; ///< never: it waits as long as it takes
    QString words = {};     ///< of who asks; an agreement's stand in its reason
    QString answeredBy = {};
    Instant answeredAt = {};
    QString answer = {}; ///< why it was refused
    Obstacle obstacle = Obstacle::None;

    [[nodiscard]] RequestKind kind() const { return static_cast<RequestKind>(what.index()); }
    [[nodiscard]] qint64 id() const;
    [[nodiscard]] std::pair<RequestKind, qint64> key() const { return {kind(), id()}; }
    /// Invalid for payees and for payments of nobody.
    [[nodiscard]] DebtorId debtor() const;
    /// The debtor's name, or the creditor's; empty: nobody's.
    [[nodiscard]] QString name() const;
    /// What it is about: the agreement's total, the refund, what a payee would release.
    [[nodiscard]] money::Money amount() const;
    [[nodiscard]] bool waits() const { return state == RequestState::Waiting; }
    [[nodiscard]] bool isMine() const { return waits() && obstacle == Obstacle::None; }
};

/// All that waits and that `actor` may see: who leads sees everything, others what they may answer and what they asked
/// for themselves. The longest waiting first; `obstacle` is theirs.
Result<std::vector<Request>> waitingRequests(storage::Database& database, const Clock& clock, const QString& actor);

/// Of one debtor: what waits, and what was answered since `since`; the latest last.
Result<std::vector<Request>> requestsOf(
    storage::Database& database, const Clock& clock, const QString& actor, DebtorId debtor, Instant since);

/// How it stands now, whatever it was. Codes `no_agreement`, `no_refund`, `no_payee`.
Result<Request> findRequest(
    storage::Database& database, const Clock& clock, const QString& actor, RequestKind kind, qint64 id);

} // namespace trato::approvals
