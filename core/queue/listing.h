#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "queue/queueentry.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::queue {

/// Which of a view's entries are wanted; what is not set does not count.
struct QueueFilter {
    qint64 portfolio = 0;
    int lateFrom = 0; ///< days
    int lateTo = 0;
    qint64 centsFrom = 0;
    qint64 centsTo = 0;
    QString channel = {};
    QString reason = {};
    QString words = {}; ///< in the name or in the last thing that matters
    bool urgent = false;
    bool theyWrote = false;
    bool companies = false;

    friend bool operator==(const QueueFilter&, const QueueFilter&) = default;
    [[nodiscard]] bool isEmpty() const { return *this == QueueFilter(); }
    [[nodiscard]] QJsonObject toJson() const;
    static QueueFilter fromJson(const QJsonObject& object);
};

/// A view that somebody keeps: which part of the queue, and what of it.
struct QueueView {
    QString name;
    QueueKind kind = QueueKind::Mine;
    QueueFilter filter = {};
};

struct QueueCounts {
    std::array<int, queueKinds> of{};
    int urgent = 0;     ///< care cases and passed SLA
    Instant nextReturn; ///< never: none waits
};

/// What a term of a score came from.
struct TermEvent {
    Instant at;
    InteractionId interaction;
    QString kind;
    QString channel;
    QString text;
    QString actor;
};

/// The queue as it is read: page by page, never the whole of it. For pool threads.
class Listing final {
public:
    Listing(storage::Database& database, QString actor, Instant now)
        : m_database(database)
        , m_actor(std::move(actor))
        , m_now(now)
    {
    }

    /// In the order in which they are worked, behind `after` (an entry's place) when there is one.
    Result<std::vector<QueueEntry>> page(
        QueueKind kind, const QueueFilter& filter, int limit, const std::optional<Place>& after = {}) const;
    Result<QueueCounts> counts() const;
    /// That work of a debtor, or their gravest; nothing without any.
    Result<std::optional<QueueEntry>> ofDebtor(DebtorId debtor, WorkItemId item = {}) const;

    struct Portfolio {
        qint64 id = 0;
        QString name; ///< "Lojas Aurora · Varejo"
    };
    Result<std::vector<Portfolio>> portfolios() const;
    Result<QStringList> reasons() const;

    /// The newest first. Terms without events of their own (the amount, the delay) have none.
    Result<std::vector<TermEvent>> eventsOf(DebtorId debtor, const QString& term) const;

private:
    storage::Database& m_database;
    QString m_actor;
    Instant m_now;
};

/// Somebody's kept views, the oldest first.
Result<std::vector<QueueView>> queueViews(storage::Database& database, const QString& actor);
/// One of the same name is replaced. Codes `name_required`, `too_many_views`.
Result<void> keepQueueView(storage::Database& database, const QString& actor, const QueueView& view, Instant now);
Result<void> dropQueueView(storage::Database& database, const QString& actor, const QString& name);

/// Who works here: everybody whose desk has said what they do.
struct Member {
    QString actor;
    QString state; ///< ready, talking, paused, wrapping_up
    QString reason;
    Instant since;
};
Result<std::vector<Member>> members(storage::Database& database);

} // namespace trato::queue
