#include "storage/writerlock.h"

#include <QHash>

namespace trato::storage {

std::shared_ptr<WriterLock> WriterLock::forFile(const QString& path)
{
    static std::mutex mutex;
    static QHash<QString, std::weak_ptr<WriterLock>> locks;
    const std::lock_guard guard(mutex);
    std::shared_ptr<WriterLock> lock = locks.value(path).lock();
    if (!lock) {
        lock = std::make_shared<WriterLock>();
        locks.insert(path, lock);
    }
    return lock;
}

void WriterLock::lock()
{
    std::unique_lock guard(m_mutex);
    const quint64 ticket = m_next++;
    m_turn.wait(guard, [&] { return ticket == m_serving; });
}

void WriterLock::unlock()
{
    {
        const std::lock_guard guard(m_mutex);
        ++m_serving;
    }
    m_turn.notify_all();
}

} // namespace trato::storage
