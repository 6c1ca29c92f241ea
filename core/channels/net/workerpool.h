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
    using Reply = std::function<void(Response)>;

    WorkerPool(int workers, int maxWaiting, HandlerFactory factory);
    ~WorkerPool();
    Q_DISABLE_COPY_MOVE(WorkerPool)

    /// False when too many wait already; `reply` is not called then. Otherwise it is called on a worker thread.
    bool submit(Request request, Reply reply);
    /// Drops what waits and returns when the last running handler has.
    void stop();

private:
    struct Job {
        Request request;
        Reply reply;
    };

    void run();
    std::optional<Job> next();

    HandlerFactory m_factory;
    size_t m_maxWaiting;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace trato::net
