#pragma once

#include "channels/inbox.h"

#include <QStringList>

namespace trato::channels {

/// A delivery that waits for a person, without its bytes.
struct SetAside {
    InboxId id;
    Channel channel = Channel::WhatsApp;
    QString provider = {};
    QString account = {};
    QString contentType = {};
    /// parked, unsupported, dropped
    QString state = {};
    /// Parked: what failed. Unsupported: the provider's names of what is not understood. Dropped: why it was.
    QString reason = {};
    Instant receivedAt = {};
    /// When it was set aside.
    Instant at = {};
    /// How often it was worked on since it came or was last taken up again.
    int tries = 0;
    qint64 bytes = 0;
};

/// What people do about deliveries that the machine could not work on, or not wholly: look, have them tried again once
/// the cause is gone, or let them be. The bytes are evidence and stay in the inbox whatever is decided.
class InboxReview final {
public:
    explicit InboxReview(storage::Database& database)
        : m_database(database)
    {
    }

    struct Search {
        /// parked, unsupported, dropped; empty: the first two
        QString state = {};
        QString provider = {};
        int limit = 1'000;
        /// Only what came later than this one.
        InboxId after = {};
    };
    /// The oldest first.
    Result<std::vector<SetAside>> list(const Search& search);

    struct Sight {
        InboxItem item;
        /// What this version understands of the bytes (channels::eventName).
        QStringList events = {};
        /// Why it understands nothing; empty when it does.
        QString unreadable = {};
    };
    /// Code `no_delivery`.
    Result<Sight> look(InboxId id);

    struct Retried {
        InboxId id;
        /// Where it stands now.
        QString state;
        /// False: it waits already, or was worked off meanwhile; nothing was changed.
        bool again = false;
    };
    /// Has it worked on once more, in the order in which it came. Events in it that had their effects don't have them
    /// twice. Recorded in the audit. Code `no_delivery`.
    Result<Retried> retry(InboxId id, const QString& actor, Instant now);
    /// Several, all or nothing.
    Result<std::vector<Retried>> retryThese(const std::vector<InboxId>& ids, const QString& actor, Instant now);
    /// Everything that `search` finds, however many, all or nothing.
    Result<std::vector<Retried>> retryAll(const Search& search, const QString& actor, Instant now);

    /// Nobody will work on it; recorded in the audit with its reason. Codes `no_delivery`, `reason_missing`,
    /// `not_set_aside` (it waits, was worked off or dropped before).
    Result<void> drop(InboxId id, const QString& actor, const QString& reason, Instant now);

private:
    Result<InboxItem> existing(InboxId id);

    storage::Database& m_database;
};

} // namespace trato::channels
