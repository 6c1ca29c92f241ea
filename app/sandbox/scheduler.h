#pragma once

#include "app/sandbox/sandboxclock.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace trato::sandbox {

/// Work for later, done in the order of its time: by a few threads while time passes by itself, a `speed` of 60 making
/// minutes of seconds; or, once runUntil() was called, only when it is told how far time has come.
class Scheduler final {
public:
    using Work = std::function<void()>;

    Scheduler(int threads, double speed, SandboxClock& clock);
    ~Scheduler();
    Q_DISABLE_COPY_MOVE(Scheduler)

    void after(std::chrono::milliseconds delay, Work work);
    /// Does everything that waits now, and what that leads to, without waiting for its time, in the calling thread and
    /// in order; at most `limit` pieces. Returns how many there were, when the last one is done.
    int runAll(int limit = 1'000'000);
    /// Holds the clock for good. Then does what is due until `to`, and what that leads to until then, in the calling
    /// thread and in order, with the clock at the instant of each; the clock stands at `to` in the end. Returns how
    /// many there were. An instant that has passed does what is due now.
    int runUntil(Instant to);
    /// By the clock; never when nothing waits.
    [[nodiscard]] Instant nextDue() const;
    /// Drops what waits.
    void stop();
    [[nodiscard]] qsizetype waiting() const;

private:
    using Steady = std::chrono::steady_clock;
    /// What has passed since the start in the debtors' lives.
    using Passed = std::chrono::microseconds;

    void run();
    [[nodiscard]] Passed passed() const;
    [[nodiscard]] Steady::time_point realTime(Passed due) const;
    void hold();
    void moveTo(Passed due);
    Work takeDue(std::unique_lock<std::mutex>& lock);
    Work takeFirst();
    void finish(std::unique_lock<std::mutex>& lock, const Work& work);

    double m_speed;
    SandboxClock& m_clock;
    Steady::time_point m_start = Steady::now();
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::condition_variable m_done;
    std::multimap<Passed, Work> m_waiting;
    std::optional<Passed> m_standsAt; ///< nothing: time passes by itself
    int m_running = 0;
    bool m_held = false;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace trato::sandbox
