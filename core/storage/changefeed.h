#pragma once

#include "base/id.h"
#include "base/result.h"
#include "storage/database.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace trato::storage {

/// Tells within a quarter of a second that somebody committed something. On PostgreSQL it names the topic and the
/// debtor (LISTEN/NOTIFY, see Database::announce); on SQLite it only knows that something changed
/// (PRAGMA data_version) and names neither. Lives in a thread with an event loop, with a connection of its own.
class ChangeFeed final : public QObject {
    Q_OBJECT

public:
    static Result<std::unique_ptr<ChangeFeed>> open(const QString& databaseUrl);

Q_SIGNALS:
    /// `topic` is empty and `debtor` invalid when not known: look at everything that is shown.
    void changed(const QString& topic, trato::DebtorId debtor);
    /// The connection broke; the feed tries again by itself and says `changed` when it is back.
    void interrupted();

private:
    explicit ChangeFeed(std::unique_ptr<Database> database);
    Result<void> listen();
    void poll();
    /// What grows with each commit of others; nothing when the connection is gone.
    [[nodiscard]] std::optional<qint64> version() const;
    void reconnect();

    std::unique_ptr<Database> m_database;
    QTimer m_timer;
    qint64 m_version = -1;
};

} // namespace trato::storage
