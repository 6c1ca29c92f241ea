#pragma once

#include "base/clock.h"

#include <atomic>

namespace trato::sandbox {

/// The real time, moved to where a test or a training session wants it. It goes on from there.
class SandboxClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return m_real.now() + std::chrono::microseconds(m_offset.load()); }
    void set(Instant now) { m_offset.store((now - m_real.now()).count()); }

private:
    SystemClock m_real;
    std::atomic<qint64> m_offset = 0;
};

} // namespace trato::sandbox
