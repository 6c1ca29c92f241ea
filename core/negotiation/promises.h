#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "money/money.h"

#include <QDate>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::negotiation {

/// open → kept | broken | replaced
enum class PromiseState { Open, Kept, Broken, Replaced };

QString promiseStateName(PromiseState state);

struct Promise {
    PromiseId id = {};
    DebtorId debtor = {};
    std::optional<ContractId> contract = {}; ///< none: the debt as a whole
    std::optional<money::Money> amount = {}; ///< none: whatever is due
    QDate due = {};
    PromiseState state = PromiseState::Open;
    QString madeBy = {};
    Instant madeAt = {};
    std::optional<InteractionId> interaction = {};
    Instant resolvedAt = {};

    [[nodiscard]] QJsonObject toJson() const;
};

struct PromiseRequest {
    DebtorId debtor = {};
    std::optional<ContractId> contract = {};
    std::optional<money::Money> amount = {};
    QDate due = {};
    QString actor = {};
    std::optional<InteractionId> interaction = {};
};

/// What people say they will pay, and whether they did. Announces "promise".
class Promises final {
public:
    Promises(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Calendar days after a promised day (moved to a business day) before the promise counts as broken.
    static constexpr int graceDays = 1;

    /// Whether `make` would take it, by the same rules; changes nothing.
    Result<void> check(const PromiseRequest& request) const;
    /// The last day that the creditor's policy lets somebody promise. Code `no_contract`.
    Result<QDate> latestDay(DebtorId debtor) const;
    /// An open promise for the same contract (or for the whole debt) is replaced by the new one. Codes `no_debtor`,
    /// `no_contract`, `promise_in_past`, `promise_too_late` (beyond the policy's days).
    Result<Promise> make(const PromiseRequest& request);
    /// Newest first.
    Result<std::vector<Promise>> ofDebtor(DebtorId debtor);
    /// Code `no_promise`.
    Result<Promise> find(DebtorId debtor, PromiseId promise);
    /// Codes `no_promise`, `not_open`.
    Result<Promise> resolve(DebtorId debtor, PromiseId promise, PromiseState outcome);

    /// A payment came in: open promises that it covers are kept (with an amount: what was paid since the promise was
    /// made reaches it). Answers those.
    Result<std::vector<Promise>> keepPaid(DebtorId debtor, const std::vector<ContractId>& contracts);
    /// Open promises whose due date (moved to a business day) plus `graceDays` is past are broken. At most `limit`.
    Result<std::vector<Promise>> breakOverdue(int graceDays, int limit = 500);

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::negotiation
