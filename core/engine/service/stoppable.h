#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace trato::engine {

/// Tells threads to end, and wakes those that pause. In two steps: nothing new is taken up, and a little later what
/// still waits for somebody else is broken off.
class Stop final {
public:
    Stop() = default;
    Q_DISABLE_COPY_MOVE(Stop)

    void request()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_source.request_stop();
        }
        m_changed.notify_all();
    }
    void cut() { m_cut.request_stop(); }
    [[nodiscard]] bool isRequested() const { return m_source.stop_requested(); }
    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }
    /// For what waits on the network (net::HttpClientOptions::stop).
    [[nodiscard]] std::stop_token cutToken() const { return m_cut.get_token(); }
    /// False as soon as it is time to end.
    bool pause(std::chrono::milliseconds duration)
    {
        std::unique_lock lock(m_mutex);
        return !m_changed.wait_for(lock, duration, [this] { return m_source.stop_requested(); });
    }

private:
    std::stop_source m_source;
    std::stop_source m_cut;
    std::mutex m_mutex;
    std::condition_variable m_changed;
};

} // namespace trato::engine
