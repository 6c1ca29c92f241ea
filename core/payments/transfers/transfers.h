#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "money/decimal.h"
#include "money/money.h"
#include "payments/report.h"

#include <QDate>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::payments {

struct TransferTag {};
using TransferId = Id<TransferTag>;

/// What came in for one debt by one payment, or went back of it.
struct TransferLine {
    DebtorId debtor = {};
    PaymentId payment = {};
    QDate day = {};           ///< on which it was credited, or went back
    QString reference = {};   ///< the contract's or the agreement's number
    int ageDays = 0;          ///< how long the debt was overdue: when it was paid, or when it was agreed on anew
    money::Money amount = {}; ///< negative: it went back
    money::Rate percent = {};
    money::Money commission = {};
    money::Money fee = {}; ///< that the bank kept, once for each payment

    [[nodiscard]] money::Money net() const { return amount - commission - fee; }
    [[nodiscard]] QJsonObject toJson() const;
};

/// What a creditor is given of what was received for them (repasse): received − returned − commission − fees. Money
/// that nothing of theirs took (a surplus) is not theirs and not in it.
struct Transfer {
    TransferId id = {}; ///< invalid: a preview
    CreditorId creditor = {};
    QString creditorName = {};
    int number = 0; ///< of the creditor's, from 1
    QDate from = {};
    QDate until = {};
    money::Money received = {};
    money::Money returned = {};
    money::Money commission = {};
    money::Money fees = {};
    money::Money net = {}; ///< negative: the creditor owes it, and the next transfer does not take it over
    QString closedBy = {};
    Instant closedAt = {};
    std::vector<TransferLine> lines = {}; ///< by day, then payment

    [[nodiscard]] QJsonObject toJson() const;
};

struct CreditorName {
    CreditorId id = {};
    QString name = {};
};

struct TransferWish {
    CreditorId creditor = {};
    QDate until = {}; ///< the last day
    QString actor = {};
};

/// Transfers to creditors. Each part of a payment is in one transfer at most, and what was closed never changes: what
/// arrives later, whatever its day, and what goes back is in the next one.
class Transfers final {
public:
    Transfers(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// What a transfer would be now. Codes `no_creditor`, `no_commission_rule`, `date_in_future`.
    Result<Transfer> preview(const TransferWish& wish);
    /// Closes it, by a supervisor. Codes of preview, `day_not_over`, `nothing_to_transfer`, `not_entitled`.
    Result<Transfer> close(const TransferWish& wish);
    /// With its lines. Code `no_transfer`.
    Result<Transfer> find(TransferId transfer);
    /// By name.
    Result<std::vector<CreditorName>> creditors();
    /// Newest first, without lines.
    Result<std::vector<Transfer>> list(std::optional<CreditorId> creditor = std::nullopt, int limit = 500);

private:
    struct Taken;
    Result<Taken> take(const TransferWish& wish);
    Result<void> write(const Taken& taken, const TransferWish& wish);

    storage::Database& m_database;
    const Clock& m_clock;
};

/// As it is printed and exported.
Report transferReport(const Transfer& transfer);

} // namespace trato::payments
