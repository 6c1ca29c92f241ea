#pragma once

#include "base/clock.h"

#include <atomic>

namespace trato::sandbox {

/// The real time, moved to where a test or a training session wants it. It goes on from there, until it is held: then
/// it stands where it is set. Safe to use from several threads.
class SandboxClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override
    {
        const Instant held(m_held.load());
        return held.isNever() ? m_real.now() + std::chrono::microseconds(m_offset.load()) : held;
    }
    void set(Instant now)
    {
        if (m_held.load() != 0)
            m_held.store(now.microseconds());
        else
            m_offset.store((now - m_real.now()).count());
    }
    void hold() { m_held.store(now().microseconds()); }

private:
    SystemClock m_real;
    std::atomic<qint64> m_offset = 0;
    std::atomic<qint64> m_held = 0; ///< microseconds; 0: it runs
};

} // namespace trato::sandbox
