#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::supervision {

/// What was done with a rule, or by it.
enum class RuleDeed {
    Refused,  ///< the policy kept something back
    Asked,    ///< somebody asked for more than they may grant
    Approved, ///< and somebody who leads said yes
    Declined, ///< or no
    Stopped,  ///< the machine
    Resumed,
    Autonomy,  ///< how far the machine may go was set
    Released,  ///< a hold was lifted
    TakenOver, ///< a case was taken from, or given to somebody
    Role,      ///< somebody was given a role
    Published, ///< a cadence came into force
    Paused,    ///< nothing was to leave by an account
};

/// refused, asked, approved, declined, stopped, resumed, autonomy, released, taken_over, role, published, paused
QString ruleDeedName(RuleDeed deed);

struct RuleEntry {
    Instant at = {};
    RuleDeed deed = RuleDeed::Refused;
    QString who = {};
    QString rule = {};   ///< cap, contact_hours, discount, a hold's reason, everything, a portfolio …
    QString reason = {}; ///< in the words of who gave it, or of the rule
    QString source = {}; ///< where it is written: "outbox 812", "agreement 2026-000121", "audit 77", "hold 5"
    DebtorId debtor = {};
    QString name = {};
};

struct RuleFilter {
    Instant from = {};
    Instant until = {};
    QString who = {};  ///< empty: everybody
    QString rule = {}; ///< empty: all
    std::optional<RuleDeed> deed = {};
    int limit = 500;
};

/// Every refusal, override, approval and stop, newest first. Code `not_entitled`.
Result<std::vector<RuleEntry>> ruleRecord(storage::Database& database, const RuleFilter& filter, const QString& reader);

/// For spreadsheets: UTF-8 with its mark, semicolons, instants of the desk's zone; what a spreadsheet would take for a
/// formula is kept as text.
QByteArray ruleRecordCsv(const std::vector<RuleEntry>& entries);

/// That the record was given out, by whom and how much. Code `not_entitled`.
Result<void> noteExport(storage::Database& database, const Clock& clock, const QString& actor, int entries);

} // namespace trato::supervision
