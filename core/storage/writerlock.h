#pragma once

#include <QString>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace trato::storage {

/// Writers of one SQLite file in one process take turns in the order they came. SQLite's own busy handler starves
/// some of them for seconds.
class WriterLock final {
public:
    static std::shared_ptr<WriterLock> forFile(const QString& path);

    void lock();
    void unlock();

private:
    std::mutex m_mutex;
    std::condition_variable m_turn;
    quint64 m_next = 0;
    quint64 m_serving = 0;
};

} // namespace trato::storage
