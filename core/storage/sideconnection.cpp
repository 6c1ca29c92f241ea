#include "storage/sideconnection.h"

#include <utility>

namespace trato::storage {

SideConnection::SideConnection(QString url)
    : m_url(std::move(url))
    , m_thread([this](const std::stop_token& end) { run(end); })
{
}

SideConnection::~SideConnection() = default;

void SideConnection::start(Work work)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_work = std::move(work);
    }
    m_changed.notify_all();
}

Result<void> SideConnection::finish()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return !m_work; });
    return std::exchange(m_outcome, {});
}

void SideConnection::run(const std::stop_token& end)
{
    std::unique_ptr<Database> database;
    const auto workOver = [&](const Work& work) -> Result<void> {
        if (!database) {
            TRATO_TRY(database, Database::open(m_url, OpenMode::ExistingOnly));
        }
        return work(*database);
    };
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, end, [&] { return bool(m_work); })) {
        lock.unlock();
        // Nobody changes the work while it is there.
        Result<void> outcome = workOver(m_work);
        if (!outcome && outcome.error().code == QStringLiteral("database_unavailable"))
            database.reset();
        lock.lock();
        m_outcome = std::move(outcome);
        m_work = nullptr;
        m_changed.notify_all();
    }
}

} // namespace trato::storage
