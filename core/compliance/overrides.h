#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "compliance/act.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::compliance {

/// A supervisor let an act pass a rule that otherwise denies it.
struct GrantedOverride {
    qint64 id = 0;
    QString rule;
    std::optional<Channel> channel = {}; ///< nothing: every channel
    QString textHash = {};               ///< of the words that pass; empty: whatever is said
    QString reason;
    QString by;
    Instant at;
    Instant until;
    int uses = 1; ///< how often yet
};

struct OverrideRequest {
    DebtorId debtor;
    QString rule;
    std::optional<Channel> channel = {};
    QString text = {}; ///< of the rule `wording`: the words that pass, and no others
    QString reason;
    QString by;
    Instant until = {}; ///< never: the end of the day
    int uses = 1;
};

/// An act that overrides let pass.
struct OverrideUse {
    DebtorId debtor;
    std::vector<qint64> overrides;
    OutboxId outbox;
    QString by; ///< whoever acts
};

/// What the words of an override are known by: white space apart.
QString overrideTextHash(const QString& text);

/// The way past a rule, for those who lead: each with a reason, kept in the audit, for a few acts and some days at
/// most. Which rules may be passed each rule says itself (RuleOutcome::override): nobody passes an opt-out, the
/// identity, what is paid, a death, or the hours of a law.
class Overrides final {
public:
    static constexpr std::chrono::hours longest{24 * 7};
    static constexpr int mostUses = 20;

    explicit Overrides(storage::Database& database)
        : m_database(database)
    {
    }

    /// Codes `not_entitled`, `reason_required`, `never_overridable` (nobody may pass that rule, or what it denies now),
    /// `text_required`, `invalid_override` (longer or more often than there may be), `no_debtor`.
    Result<GrantedOverride> grant(const OverrideRequest& request, Instant now);
    /// Codes `not_entitled`, `no_override`.
    Result<void> withdraw(DebtorId debtor, qint64 id, const QString& by, Instant now);
    Result<std::vector<GrantedOverride>> inForce(DebtorId debtor, Instant at) const;
    /// Within the transaction in which the act is done; kept in the audit. Code `no_override` when one of them is not
    /// in force any more.
    Result<void> use(const OverrideUse& use, Instant now);

private:
    Result<void> audit(const char* action, DebtorId debtor, const QString& by, const QJsonObject& detail, Instant at);

    storage::Database& m_database;
};

} // namespace trato::compliance
