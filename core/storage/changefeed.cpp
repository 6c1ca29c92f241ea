#include "storage/changefeed.h"

#include "base/log.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>

#include <algorithm>
#include <chrono>
#include <vector>

namespace trato::storage {

using namespace std::chrono_literals;

namespace {

/// Some other program wrote into the file, or a part of this one that has nothing to say: it can wait.
constexpr auto unannouncedAfter = 2s;

/// More at once are told as "look at everything". Fewer than change_note keeps.
constexpr int mostNotes = 500;

struct Note {
    qint64 id = 0;
    QString topic;
    DebtorId debtor;
};

} // namespace

ChangeFeed::ChangeFeed(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
    connect(&m_timer, &QTimer::timeout, this, &ChangeFeed::poll);
    m_unannounced.setSingleShot(true);
    connect(&m_unannounced, &QTimer::timeout, this, [this] { Q_EMIT changed({}, {}); });
}

Result<std::unique_ptr<ChangeFeed>> ChangeFeed::open(const QString& databaseUrl)
{
    TRATO_TRY(auto database, Database::open(databaseUrl, OpenMode::ExistingOnly));
    std::unique_ptr<ChangeFeed> feed(new ChangeFeed(std::move(database)));
    TRATO_CHECK(feed->listen());
    return feed;
}

Result<void> ChangeFeed::listen()
{
    if (m_database->engine() == Engine::Sqlite) {
        poll();
        m_timer.start(250ms);
        return {};
    }
    QSqlDriver* driver = m_database->connection().driver();
    if (!driver->subscribeToNotification(QStringLiteral("trato_change")))
        return failure(QStringLiteral("database_unavailable"), QStringLiteral("LISTEN trato_change"));
    connect(driver, &QSqlDriver::notification, this,
        [this](const QString&, QSqlDriver::NotificationSource, const QVariant& payload) {
            const QStringList parts = payload.toString().split(u':');
            Q_EMIT changed(parts.value(0), DebtorId(parts.value(1).toLongLong()));
        });
    // The driver reads its socket only when something arrives; a dead one is noticed by asking.
    m_timer.start(5s);
    return {};
}

std::optional<qint64> ChangeFeed::version() const
{
    if (m_database->engine() == Engine::PostgreSql) {
        // Through the driver: it also takes the notices that come with the answer.
        QSqlQuery alive(m_database->connection());
        return alive.exec(QStringLiteral("SELECT 0")) ? std::optional<qint64>(0) : std::nullopt;
    }
    const auto version = m_database->one(
        QStringLiteral("storage/data_version"), {}, [](const Row& row) { return row.integer("data_version"); });
    return version ? *version : std::nullopt;
}

void ChangeFeed::poll()
{
    const std::optional<qint64> now = version();
    if (!now) {
        Q_EMIT interrupted();
        reconnect();
        return;
    }
    const qint64 before = std::exchange(m_version, *now);
    if (before == *now || m_database->engine() == Engine::PostgreSql)
        return;
    if (const auto done = before < 0 ? skipNotes() : tellNotes(); !done)
        qCWarning(logStorage) << "change feed:" << done.error().code;
}

Result<void> ChangeFeed::skipNotes()
{
    TRATO_TRY(const auto last,
        m_database->one(QStringLiteral("storage/last_note"), {}, [](const Row& row) { return row.integer("id"); }));
    m_lastNote = last.value_or(0);
    return {};
}

Result<void> ChangeFeed::tellNotes()
{
    TRATO_TRY(
        const auto notes, m_database->all(QStringLiteral("storage/notes_since"),
                              {{":last", m_lastNote}, {":limit", mostNotes}}, [](const Row& row) {
                                  return Note{row.integer("id"), row.text("topic"), row.id<DebtorId>("debtor_id")};
                              }));
    if (notes.empty() && !m_unannounced.isActive())
        m_unannounced.start(unannouncedAfter);
    if (notes.size() == mostNotes) {
        TRATO_CHECK(skipNotes());
        Q_EMIT changed({}, {});
        return {};
    }
    for (const Note& note : notes) {
        m_lastNote = std::max(m_lastNote, note.id);
        Q_EMIT changed(note.topic, note.debtor);
    }
    return {};
}

void ChangeFeed::reconnect()
{
    auto database = Database::open(m_database->url(), OpenMode::ExistingOnly);
    if (!database) {
        qCInfo(logStorage) << "change feed: still no connection";
        return;
    }
    m_database = std::move(*database);
    m_version = -1;
    if (listen())
        Q_EMIT changed({}, {});
}

} // namespace trato::storage
