#include "app/sandbox/scheduler.h"

#include <algorithm>
#include <utility>

namespace trato::sandbox {

Scheduler::Scheduler(int threads, double speed, SandboxClock& clock)
    : m_speed(speed)
    , m_clock(clock)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { run(); });
}

Scheduler::~Scheduler() { stop(); }

Scheduler::Passed Scheduler::passed() const
{
    if (m_standsAt)
        return *m_standsAt;
    const std::chrono::duration<double, std::micro> real = Steady::now() - m_start;
    return std::chrono::duration_cast<Passed>(real * m_speed);
}

Scheduler::Steady::time_point Scheduler::realTime(Passed due) const
{
    const std::chrono::duration<double, std::micro> real(double(due.count()) / m_speed);
    return m_start + std::chrono::duration_cast<Steady::duration>(real);
}

void Scheduler::after(std::chrono::milliseconds delay, Work work)
{
    const std::scoped_lock lock(m_mutex);
    if (m_stopping)
        return;
    m_waiting.emplace(passed() + delay, std::move(work));
    m_changed.notify_one();
}

Scheduler::Work Scheduler::takeFirst()
{
    Work work = std::move(m_waiting.begin()->second);
    m_waiting.erase(m_waiting.begin());
    ++m_running;
    return work;
}

void Scheduler::finish(std::unique_lock<std::mutex>& lock, const Work& work)
{
    lock.unlock();
    work();
    lock.lock();
    --m_running;
}

int Scheduler::runAll(int limit)
{
    std::unique_lock lock(m_mutex);
    m_held = true;
    int count = 0;
    while (!m_stopping) {
        m_done.wait(lock, [this] { return m_running == 0; });
        if (m_waiting.empty() || count == limit)
            break;
        finish(lock, takeFirst());
        ++count;
    }
    m_held = m_standsAt.has_value();
    m_changed.notify_all();
    return count;
}

void Scheduler::hold()
{
    if (m_standsAt)
        return;
    m_standsAt = passed();
    m_held = true;
    m_clock.hold();
}

void Scheduler::moveTo(Passed due)
{
    const Passed step = std::max(due - *m_standsAt, Passed(0));
    m_clock.set(m_clock.now() + step);
    *m_standsAt += step;
}

int Scheduler::runUntil(Instant to)
{
    std::unique_lock lock(m_mutex);
    hold();
    const Passed until = std::max(*m_standsAt + (to - m_clock.now()), *m_standsAt);
    int count = 0;
    while (!m_stopping) {
        m_done.wait(lock, [this] { return m_running == 0; });
        if (m_waiting.empty() || m_waiting.begin()->first > until)
            break;
        moveTo(m_waiting.begin()->first);
        finish(lock, takeFirst());
        ++count;
    }
    moveTo(until);
    return count;
}

Instant Scheduler::nextDue() const
{
    const std::scoped_lock lock(m_mutex);
    return m_waiting.empty() ? Instant() : m_clock.now() + std::max(m_waiting.begin()->first - passed(), Passed(0));
}

void Scheduler::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        m_waiting.clear();
    }
    m_changed.notify_all();
    m_done.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
    m_threads.clear();
}

qsizetype Scheduler::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return qsizetype(m_waiting.size()) + m_running;
}

/// Waits for the next piece that is due; nothing when the scheduler stops.
Scheduler::Work Scheduler::takeDue(std::unique_lock<std::mutex>& lock)
{
    while (!m_stopping) {
        if (m_held || m_waiting.empty())
            m_changed.wait(lock);
        else if (const auto due = realTime(m_waiting.begin()->first); due > Steady::now())
            m_changed.wait_until(lock, due);
        else
            return takeFirst();
    }
    return {};
}

void Scheduler::run()
{
    std::unique_lock lock(m_mutex);
    while (const Work work = takeDue(lock)) {
        finish(lock, work);
        m_done.notify_all();
    }
}

} // namespace trato::sandbox
