#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/scheduler.h"
#include "channels/net/http.h"

#include <atomic>
#include <functional>

namespace trato::sandbox {

/// One call of a provider to the engine.
struct Webhook {
    QByteArray url;
    QByteArray body;
    net::Headers headers;
    /// Called once it was answered with 2xx.
    std::function<void()> told = {};
};

/// Delivers webhooks as providers do: at least once, again with growing pauses when the answer is no 2xx, and given up
/// at last.
class Courier final {
public:
    Courier(Scheduler& scheduler, Faults& faults)
        : m_scheduler(scheduler)
        , m_faults(faults)
    {
    }

    /// `make` runs when the time has come, so that what it says is of that moment.
    void deliver(std::chrono::milliseconds delay, std::function<Webhook()> make);

    [[nodiscard]] int delivered() const { return m_delivered; }
    [[nodiscard]] int givenUp() const { return m_givenUp; }
    /// Refused, or answered by nobody, and to be told again after a pause.
    [[nodiscard]] int owed() const { return m_owed; }

private:
    void attempt(const Webhook& webhook, int number);

    Scheduler& m_scheduler;
    Faults& m_faults;
    std::atomic<int> m_delivered = 0;
    std::atomic<int> m_givenUp = 0;
    std::atomic<int> m_owed = 0;
};

} // namespace trato::sandbox
