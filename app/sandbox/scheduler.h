#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace trato::sandbox {

/// Work for later, done by a few threads in the order of its time. A `speed` of 60 makes minutes of seconds.
class Scheduler final {
public:
    using Work = std::function<void()>;

    Scheduler(int threads, double speed);
    ~Scheduler();
    Q_DISABLE_COPY_MOVE(Scheduler)

    void after(std::chrono::milliseconds delay, Work work);
    /// Does everything that waits now, and what that leads to, without waiting for its time, in the calling thread and
    /// in order; at most `limit` pieces. Returns how many there were, when the last one is done.
    int runAll(int limit = 1'000'000);
    /// Drops what waits.
    void stop();
    [[nodiscard]] qsizetype waiting() const;

private:
    using Steady = std::chrono::steady_clock;

    void run();
    Work takeDue(std::unique_lock<std::mutex>& lock);
    Work takeFirst();

    double m_speed;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::condition_variable m_done;
    std::multimap<Steady::time_point, Work> m_waiting;
    int m_running = 0;
    bool m_held = false;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace trato::sandbox
