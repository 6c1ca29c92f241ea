#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "money/decimal.h"
#include "money/money.h"

#include <QDate>
#include <QJsonArray>
#include <QString>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::payments {

/// What is kept of what was recovered of debts up to an age.
struct CommissionBand {
    std::optional<int> upToDays = {}; ///< overdue, the day itself included; none: any older one
    money::Rate percent = {};
};

/// A creditor's rule, in force from a day until the next one. The last band is of any age.
struct CommissionRule {
    QDate validFrom = {};
    std::vector<CommissionBand> bands = {}; ///< youngest first
    QString setBy = {};

    [[nodiscard]] const money::Rate& percentOf(int ageDays) const;
    [[nodiscard]] QJsonArray bandsJson() const;
};

/// Rounded once, half to even. Of money that went back it is negative.
money::Money commissionOf(money::Money amount, const money::Rate& percent);

/// A creditor's rules over time.
class Commissions final {
public:
    static Result<Commissions> of(storage::Database& database, CreditorId creditor);

    /// The rule for what was recovered on a day. Code `no_commission_rule`.
    [[nodiscard]] Result<const CommissionRule*> on(QDate day) const;
    [[nodiscard]] const std::vector<CommissionRule>& rules() const { return m_rules; }

private:
    std::vector<CommissionRule> m_rules; ///< oldest first
};

/// Supervisors only (`not_entitled`). The same day again replaces it; what was transferred already stays as it was.
/// Codes `invalid_commission` (bands out of order, a last one that is not of any age, more than 100 %).
Result<void> setCommission(storage::Database& database, const Clock& clock, CreditorId creditor,
    const CommissionRule& rule, const QString& actor);

/// "30=10", "rest=25": up to 30 days 10 %, any older 25 %. Code `invalid_commission`.
Result<CommissionBand> readBand(const QString& text);

} // namespace trato::payments
