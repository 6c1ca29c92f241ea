#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::channels {

/// What a provider handed over, as it came.
struct Delivery {
    Channel channel = Channel::WhatsApp;
    /// meta, twilio, maildir, telephony …
    QString provider = {};
    /// Which of our accounts with that provider: the name in the configuration and in the webhook's path.
    QString account = {};
    QString contentType = {};
    QByteArray body = {};
};

/// A delivery and whose events it carries: rows that share a key are claimed in the order in which they came
/// (channels/reception.h).
struct Arrival {
    Delivery delivery;
    /// At least one.
    QStringList orderKeys = {};
    Instant at = {};
};

struct Accepted {
    InboxId id = {};
    bool duplicate = false;
};

struct InboxItem {
    InboxId id;
    QString eventKey = {};
    Delivery delivery = {};
    Instant receivedAt = {};
    int attempts = 0;
    /// received, processed, parked (it can't be worked on), unsupported (of no kind that Trato knows), dropped
    QString state = {};
    QString reason = {};
};

/// Everything that came in, kept byte for byte. A row is there before the provider is thanked, is worked on by one
/// worker at a time under a lease, and leaves the queue in the transaction that has its effects: a worker that dies in
/// between has done nothing, and another takes the row when the lease is over.
class Inbox final {
public:
    explicit Inbox(storage::Database& database)
        : m_database(database)
    {
    }

    /// Keeps a delivery. The same bytes from the same account are the same row.
    Result<Accepted> accept(const Arrival& arrival);
    Result<Accepted> accept(const Delivery& delivery, const QString& orderKey, Instant now)
    {
        return accept({.delivery = delivery, .orderKeys = {orderKey}, .at = now});
    }
    /// Keeps many in one transaction, all or none. The ids of those that were there before are not looked up.
    Result<std::vector<Accepted>> acceptAll(const std::vector<Arrival>& arrivals);

    struct Claim {
        QString worker;
        Instant now;
        std::chrono::seconds lease{60};
        int limit = 20;
    };
    /// The oldest waiting rows whose turn it is, oldest first: of each order key one at a time, and none of a key that
    /// another worker has in hand.
    Result<std::vector<InboxItem>> claim(const Claim& claim);

    /// In the transaction of the effects. Code `lease_lost` when the row is no longer the worker's: roll back then.
    Result<void> finish(const InboxItem& item, const QString& worker, Instant now, const QString& note = {});
    /// Out of the queue with a reason, for a person to look at; the bytes stay.
    Result<void> park(const InboxItem& item, const QString& worker, Instant now, const QString& reason);
    /// Worked on as far as it is understood, and kept in sight: `types` are the provider's names of the rest.
    Result<void> setAside(const InboxItem& item, const QString& worker, Instant now, const QString& types);
    /// Back into the queue, not before an instant (something it needs was not to be had).
    Result<void> postpone(const InboxItem& item, const QString& worker, Instant notBefore, const QString& reason);
    /// What was parked, set aside or dropped gets another chance. False when the row is none of these.
    Result<bool> reopen(InboxId id);

    /// True the first time that this event of the provider is seen, whatever delivery carried it. In the transaction
    /// of the effects.
    Result<bool> firstSight(const QString& provider, const QString& eventKey, InboxId id, Instant now);

    Result<std::optional<InboxItem>> item(InboxId id);
    /// Rows that could be claimed now, but for the order of their keys.
    Result<qint64> due(Instant now);
    Result<qint64> waiting();
    /// Forgets the further order keys of what was worked off.
    Result<void> clearKeys();

private:
    Result<bool> insert(const Arrival& arrival, InboxId id);
    Result<void> leave(const char* statement, const InboxItem& item, const QString& worker, Instant at,
        const char* atName, const QString& reason);

    storage::Database& m_database;
};

} // namespace trato::channels
