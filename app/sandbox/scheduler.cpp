#include "app/sandbox/scheduler.h"

namespace trato::sandbox {

Scheduler::Scheduler(int threads, double speed)
    : m_speed(speed)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { run(); });
}

Scheduler::~Scheduler() { stop(); }

void Scheduler::after(std::chrono::milliseconds delay, Work work)
{
    const auto scaled = std::chrono::duration<double, std::milli>(double(delay.count()) / m_speed);
    const std::scoped_lock lock(m_mutex);
    if (m_stopping)
        return;
    m_waiting.emplace(Steady::now() + std::chrono::duration_cast<Steady::duration>(scaled), std::move(work));
    m_changed.notify_one();
}

Scheduler::Work Scheduler::takeFirst()
{
    Work work = std::move(m_waiting.begin()->second);
    m_waiting.erase(m_waiting.begin());
    ++m_running;
    return work;
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
        const Work work = takeFirst();
        lock.unlock();
        work();
        lock.lock();
        --m_running;
        ++count;
    }
    m_held = false;
    m_changed.notify_all();
    return count;
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
        else if (const auto due = m_waiting.begin()->first; due > Steady::now())
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
        lock.unlock();
        work();
        lock.lock();
        --m_running;
        m_done.notify_all();
    }
}

} // namespace trato::sandbox
