#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "channels/accountregistry.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::supervision {

/// Of the worst that is true: somebody lets nothing leave, no engine attends it, nothing goes through, what is due
/// waits too long; otherwise it works.
enum class AccountHealth { Working, Slow, Failing, Unattended, Paused };

/// working, slow, failing, unattended, paused
QString accountHealthName(AccountHealth health);

/// What went wrong by an account.
struct AccountTrouble {
    Instant at;
    QString code;
    /// As it was told: the provider's words, or ours.
    QString reason;
    /// In plain words what it means, and what to do.
    QString title = {};
    QString advice = {};
};

/// A pause that the account made by itself, until a message goes through again (channels/accountpauses.h).
struct AccountWait {
    Instant since;
    Instant until;
    int failures = 0;
};

/// One account as who leads sees it.
struct ChannelAccount {
    channels::KnownAccount known;
    /// When an engine last said that it attends it.
    Instant seenAt;
    AccountHealth health = AccountHealth::Working;
    std::optional<channels::AccountStop> stop = {};
    std::optional<AccountWait> wait = {};
    /// Messages: due now, for later, and those of which nobody knows whether they left.
    qint64 queued = 0;
    qint64 scheduled = 0;
    qint64 inDoubt = 0;
    /// How long the first that is due waits already; zero: none is.
    std::chrono::seconds behind{0};
    /// Since midnight of the desk's zone. What failed may have left earlier.
    qint64 sent = 0;
    qint64 delivered = 0;
    qint64 failed = 0;
    /// The newest of the last `troubleKept`.
    std::optional<AccountTrouble> trouble = {};
    /// Never: nothing ever came, or it can't receive.
    Instant lastEventAt = {};
    /// The one that messages of its channel leave by.
    bool leaves = false;
};

struct AccountKey {
    QString provider;
    QString account;
    friend bool operator==(const AccountKey&, const AccountKey&) = default;
};

struct AccountMessage {
    OutboxId id;
    DebtorId debtor;
    QString name;
    QString text;
    /// When it failed, or from when on it may go.
    Instant at;
    int attempts = 0;
    /// Why it failed, in plain words, or waits; empty: its turn has not come.
    QString reason = {};
    /// What the provider said of a failure, or its code.
    QString words = {};
    bool inDoubt = false;
};

/// What is behind the figures of one account, so many of each at most.
struct AccountDetail {
    std::vector<AccountMessage> failures; ///< the newest first
    std::vector<AccountMessage> waiting;  ///< in doubt first, then what goes next
};

/// Our accounts at providers: what each has done today, what waits for it and what is wrong; lets nothing leave by one
/// and lets it go on. For who leads (`not_entitled`); each act is audited.
///
/// A pause takes effect at the next message: one that is being handed over at that instant still leaves. What comes in
/// is taken all the same.
class ChannelAccounts final {
public:
    /// An account that no engine attends for so long is said to be so, and later is no longer listed.
    static constexpr std::chrono::minutes attendedFor{3};
    static constexpr std::chrono::hours listedFor{7 * 24};
    /// What is due and waits longer makes its account slow.
    static constexpr std::chrono::minutes slowAfter{5};
    static constexpr std::chrono::hours troubleKept{7 * 24};

    ChannelAccounts(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// In the order of the configuration, in which engines take them.
    Result<std::vector<ChannelAccount>> list(const QString& reader) const;
    Result<AccountDetail> detail(const AccountKey& key, const QString& reader, int limit = 20) const;

    /// Codes `reason_required`, `no_account` (it is not there, sends nothing, or is paused already).
    Result<void> pause(const AccountKey& key, const QString& actor, const QString& reason);
    /// What waited goes at once, each checked again. Code `not_paused`.
    Result<void> resume(const AccountKey& key, const QString& actor);

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::supervision
