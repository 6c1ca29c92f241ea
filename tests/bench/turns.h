#pragma once

#include "bench/measure.h"

#include <QObject>

#include <chrono>
#include <functional>

class QWidget;

namespace trato::bench {

class Stopwatch final {
public:
    [[nodiscard]] double milliseconds() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// Turns the event loop by hand and keeps how long each pass took: meanwhile the window does not answer.
class Turns final {
public:
    /// False when it did not come to that within half a minute.
    bool until(const std::function<bool()>& condition);
    /// What is done by hand, and turns the loop itself as a struck key does in a test, is a pass too.
    void pass(const std::function<void()>& work);
    void reset() { m_frames = {}; }
    /// The passes in which something happened.
    [[nodiscard]] const Times& frames() const { return m_frames; }

private:
    void turn();

    Times m_frames;
};

/// Knows when a widget painted what was waited for.
class PaintProbe final : public QObject {
public:
    PaintProbe(QWidget& widget, std::function<bool()> condition);
    [[nodiscard]] bool painted() const { return m_painted; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<bool()> m_condition;
    bool m_painted = false;
};

} // namespace trato::bench
