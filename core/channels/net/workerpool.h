#pragma once

#include "channels/net/httpserver.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace trato::net {

/// The threads that run a server's handler, and the bounded queue before them.
class WorkerPool final {
public:
    WorkerPool(int workers, int maxWaiting, ReplierFactory factory);
    ~WorkerPool();
    Q_DISABLE_COPY_MOVE(WorkerPool)

    /// False when too many wait already; nobody replies then. Nor to a call whose time is over before a worker comes to
    /// it.
    bool submit(Call call);
    /// Drops what waits and returns when the last running handler has.
    void stop();

private:
    void run();
    std::optional<Call> next();

    ReplierFactory m_factory;
    size_t m_maxWaiting;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Call> m_calls;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace trato::net
