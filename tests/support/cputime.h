#pragma once

#include <QtGlobal>

#include <ctime>

namespace trato::test {

/// What this thread itself has worked since, whatever else the machine does meanwhile.
class CpuTime final {
public:
    CpuTime() { clock_gettime(CLOCK_THREAD_CPUTIME_ID, &m_begun); }
    [[nodiscard]] qint64 milliseconds() const
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return (now.tv_sec - m_begun.tv_sec) * 1000 + (now.tv_nsec - m_begun.tv_nsec) / 1'000'000;
    }

private:
    timespec m_begun{};
};

} // namespace trato::test
