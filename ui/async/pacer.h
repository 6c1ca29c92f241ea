#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace trato::ui {

/// Brings notices together: `due` one interval after the first of them, however many follow. Unlike a timer that each
/// notice starts anew, it also comes while they don't cease, but no more often than once in `rest`.
class Pacer final : public QObject {
    Q_OBJECT

public:
    explicit Pacer(std::chrono::milliseconds interval, QObject* parent = nullptr)
        : Pacer(interval, interval, parent)
    {
    }
    Pacer(std::chrono::milliseconds interval, std::chrono::milliseconds rest, QObject* parent = nullptr)
        : QObject(parent)
        , m_interval(interval)
        , m_rest(rest)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_last.start();
            Q_EMIT due();
        });
    }

    void request()
    {
        if (m_timer.isActive())
            return;
        const std::chrono::milliseconds since(m_last.isValid() ? m_last.elapsed() : m_rest.count());
        m_timer.start(std::max(m_interval, m_rest - since));
    }
    void stop() { m_timer.stop(); }

Q_SIGNALS:
    void due();

private:
    std::chrono::milliseconds m_interval;
    std::chrono::milliseconds m_rest;
    QTimer m_timer;
    QElapsedTimer m_last;
};

} // namespace trato::ui
