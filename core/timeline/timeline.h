#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "timeline/interaction.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::timeline {

struct PageRequest {
    DebtorId debtor;
    std::optional<Cursor> before = {}; ///< older than this; nothing: from the newest
    std::optional<Cursor> after = {};  ///< instead: the nearest newer than this, of all channels
    int limit = 50;
    QString channel = {}; ///< as Interaction::channel; empty: all
};

struct MessageRef {
    DebtorId debtor;
    InteractionId interaction; ///< invalid until the message stands on the timeline
    OutboxId outbox;
};

/// A day of the desk and how many lines it has.
struct DayLines {
    QDate day;
    int lines = 0;
};

/// A step of the cadence that was not taken, and why.
struct SkippedStep {
    Instant at;
    QString step;
    QString reason;
};

/// What a receipt did to the present status.
enum class ReceiptEffect {
    Advanced, ///< the status changed
    Late,     ///< recorded, but something higher was known already
    Repeated, ///< the same is recorded already; nothing was written
};

/// Everything that happened with a debtor on all channels, one line each. Append-only: edits and deletions by the
/// debtor are new lines, receipts are rows of their own.
class Timeline final {
public:
    explicit Timeline(storage::Database& database)
        : m_database(database)
    {
    }

    /// Also keeps the provider's message id, so that its receipts find the way back.
    Result<InteractionId> append(const NewInteraction& interaction);
    /// `detail` is the provider's code and words of a failure. sent < failed < delivered < read: whatever the order in
    /// which they come, the present status is the highest. Code `no_interaction`.
    Result<ReceiptEffect> appendReceipt(DebtorId debtor, InteractionId interaction, ReceiptStatus status, Instant at,
        const QString& code = {}, const QString& reason = {});

    /// Newest first.
    Result<std::vector<Entry>> page(const PageRequest& request) const;
    /// The line and up to `count` older and `count` newer ones, newest first. Code `no_interaction`.
    Result<std::vector<Entry>> around(InteractionId id, int count) const;
    /// Code `no_interaction`.
    Result<Entry> byId(InteractionId id) const;

    /// Oldest first, without those that have none.
    Result<std::vector<DayLines>> days(DebtorId debtor) const;
    /// Oldest first, both ends included.
    Result<std::vector<SkippedStep>> skippedSteps(DebtorId debtor, Instant oldest, Instant newest) const;

    Result<std::optional<MessageRef>> messageRef(const QString& provider, const QString& providerId) const;
    /// What is known later (the interaction of an outbox row) is filled in; what is known stays.
    Result<void> recordReference(const QString& provider, const QString& providerId, const MessageRef& reference);

private:
    Result<std::vector<Entry>> pageAfter(DebtorId debtor, const Cursor& cursor, int limit) const;

    storage::Database& m_database;
};

} // namespace trato::timeline
