#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/result.h"
#include "channels/imap/mailboxaccount.h"

#include <QString>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::channels {

struct ProviderAccounts;

/// One of our accounts as others may know it: no secrets.
struct KnownAccount {
    Channel channel = Channel::WhatsApp;
    /// As the adapter names it (meta, twilio, rbm, smtp); of one that only receives, as the inbox does.
    QString provider = {};
    QString name = {};
    /// The number, agent or address that people see, or the provider's id of it.
    QString sender = {};
    bool sends = false;
    /// The provider under which the inbox keeps what comes by it; empty: nothing comes.
    QString inbound = {};
    friend bool operator==(const KnownAccount&, const KnownAccount&) = default;
};

/// In the order of the configuration, which is the order in which the accounts of a channel are taken.
std::vector<KnownAccount> knownAccounts(
    const ProviderAccounts& accounts, const std::vector<imap::MailboxAccount>& mailboxes);

/// Who lets nothing leave by an account, since when and why.
struct AccountStop {
    Instant at;
    QString by;
    QString reason;
};

/// What engines attend, kept where desks can read it: the configuration itself stays with the engine.
class AccountRegistry final {
public:
    explicit AccountRegistry(storage::Database& database)
        : m_database(database)
    {
    }

    /// An engine attends these at `now`. What others attend, and what somebody has paused, stays as it is.
    Result<void> attend(const std::vector<KnownAccount>& accounts, Instant now);
    /// Nothing: whatever is sent by it may leave. Also of an account that nobody has entered yet.
    Result<std::optional<AccountStop>> stopOf(const QString& provider, const QString& account);

    /// False when it sends nothing, is paused already or nobody knows it.
    Result<bool> stop(const QString& provider, const QString& account, const AccountStop& stop);
    /// False when it is not paused. What waited because of that goes at `now`.
    Result<bool> resume(const QString& provider, const QString& account, Instant now);

private:
    storage::Database& m_database;
};

} // namespace trato::channels
