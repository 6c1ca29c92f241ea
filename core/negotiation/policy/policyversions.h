#pragma once

#include "base/clock.h"
#include "negotiation/policy.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::negotiation {

/// A policy as it was published: kept for ever, word for word.
struct PolicyVersion {
    CreditorId creditor = {};
    qint64 version = 0;
    QString toml = {};
    QString sha256 = {}; ///< of the text, hex
    QString publishedBy = {};
    Instant publishedAt = {};
    QString reason = {};

    /// version, published_by, published_at, reason, sha256; the text stands apart
    [[nodiscard]] QJsonObject toJson() const;
};

struct PolicyPublication {
    CreditorId creditor = {};
    QByteArray toml = {};
    QString actor = {};
    QString reason = {};
    std::optional<qint64> replaces = {}; ///< the version that the actor saw in force; none: whichever it is
};

/// A creditor by its name, as people write it. Code `no_creditor`.
Result<CreditorId> creditorNamed(storage::Database& database, const QString& name);

/// The policies of creditors, version by version. What is shipped counts as version 1 of who has published nothing.
class PolicyVersions final {
public:
    PolicyVersions(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Checks and stores a policy as the next version, and announces "policy". The same text again changes nothing.
    /// Recorded in the audit. Codes `invalid_policy` (see Policy::parse), `no_creditor`, `not_entitled` (who publishes
    /// leads), `campaign_below_spent` (a budget below what is spent already), `policy_changed` (another version came
    /// into force than the one to be replaced).
    Result<Policy> publish(const PolicyPublication& publication);
    /// What `toml` would be as the creditor's next version, with what its campaigns have spent; writes nothing. Codes
    /// as `publish`.
    Result<Policy> check(CreditorId creditor, QByteArrayView toml);
    /// Newest first; without the shipped one.
    Result<std::vector<PolicyVersion>> of(CreditorId creditor);
    /// Version 1 of who published none of that number is the shipped text, by nobody. Code `no_policy_version`.
    Result<PolicyVersion> text(CreditorId creditor, qint64 version);
    /// As it was; campaigns with what they have spent by now.
    Result<Policy> policy(CreditorId creditor, qint64 version);

private:
    /// Whether there is a new version now.
    Result<bool> store(const PolicyPublication& publication, qint64 current);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::negotiation
