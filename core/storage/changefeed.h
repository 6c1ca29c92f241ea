#pragma once

#include "base/id.h"
#include "base/result.h"
#include "storage/database.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace trato::storage {

/// Tells within a quarter of a second what somebody announced (see Database::announce), once it is committed: by
/// LISTEN/NOTIFY on PostgreSQL, by the table change_note on SQLite, which is read when PRAGMA data_version says that
/// anything was committed at all; what nobody announced is told there some seconds later, as "look at everything".
/// Lives in a thread with an event loop, with a connection of its own.
class ChangeFeed final : public QObject {
    Q_OBJECT

public:
    static Result<std::unique_ptr<ChangeFeed>> open(const QString& databaseUrl);

    /// Looks now, not when the next look is due.
    void retry() { poll(); }

Q_SIGNALS:
    /// `debtor` is invalid when it is about more than one. Both are unknown (an empty topic) when too much happened
    /// meanwhile: look at everything that is shown.
    void changed(const QString& topic, trato::DebtorId debtor);
    /// The connection broke; the feed tries again by itself and says `changed` when it is back.
    void interrupted();

private:
    explicit ChangeFeed(std::unique_ptr<Database> database);
    Result<void> listen();
    void poll();
    /// On SQLite, what was noted since the last time: said, or left out.
    Result<void> tellNotes();
    Result<void> skipNotes();
    /// What grows with each commit of others; nothing when the connection is gone.
    [[nodiscard]] std::optional<qint64> version() const;
    void reconnect();

    std::unique_ptr<Database> m_database;
    QTimer m_timer;
    qint64 m_version = -1;
    qint64 m_lastNote = 0; ///< of those that were told
    QTimer m_unannounced;
};

} // namespace trato::storage
