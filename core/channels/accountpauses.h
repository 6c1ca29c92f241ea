#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/result.h"
#include "channels/accountregistry.h"
#include "channels/adapter.h"
#include "channels/outbox.h"

#include <QString>

#include <chrono>
#include <optional>

namespace trato::storage {
class Database;
}

namespace trato::channels {

/// Why nothing is handed over to an account, and until when.
struct AccountPause {
    QString provider;
    QString account;
    Instant since;
    Instant until;
    /// In a row, without one message that went through.
    int failures = 0;
    QString code;
    /// For a person to read.
    QString reason;
};

/// Accounts at which every message would fail alike: an expired token, no balance, a provider that can't be reached.
/// Their messages wait with the reason instead of being used up one by one. When the pause is over the first one goes
/// out as a trial: it ends the pause for all, or makes it longer.
class AccountPauses final {
public:
    /// Of a message that waits because of its account.
    static const QString rule;

    explicit AccountPauses(storage::Database& database)
        : m_database(database)
    {
    }

    /// Also one that is over, as long as no message went through.
    Result<std::optional<AccountPause>> of(const ChannelAdapter& adapter);
    /// `row`, handed over or claimed, goes back to the queue with the reason; the attempt does not count.
    Result<AccountPause> pause(const ChannelAdapter& adapter, const OutboxRow& row, const Failed& failed, Instant now);
    Result<void> keepBack(const OutboxRow& row, const AccountPause& pause, Instant now);
    /// Somebody lets nothing leave by the account: the row is looked at again every `stopRhythm`, and as soon as they
    /// let it go on.
    Result<void> keepBack(const OutboxRow& row, const AccountStop& stop, Instant now);
    /// A message went through: the others of the channel need not wait any longer.
    Result<void> end(const ChannelAdapter& adapter, Instant now);

    static constexpr std::chrono::minutes stopRhythm{15};
    /// 30 s, 1 min, 2 min … 15 min.
    static std::chrono::seconds length(int failures);

private:
    struct Waiting {
        Instant until;
        std::optional<Instant> nextAllowed = {};
        std::optional<QString> code = {};
        QString reason;
    };
    Result<void> keepBack(const OutboxRow& row, const Waiting& waiting, Instant now);

    storage::Database& m_database;
};

} // namespace trato::channels
