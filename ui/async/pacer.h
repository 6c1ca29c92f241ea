#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace trato::ui {

/// Brings notices together: `due` one interval after the first of them, however many follow. Unlike a timer that each
/// notice starts anew, it also comes while they don't cease.
class Pacer final : public QObject {
    Q_OBJECT

public:
    explicit Pacer(std::chrono::milliseconds interval, QObject* parent = nullptr) : QObject(parent)
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(interval);
        connect(&m_timer, &QTimer::timeout, this, &Pacer::due);
    }

    void request()
    {
        if (!m_timer.isActive())
            m_timer.start();
    }
    void stop() { m_timer.stop(); }

Q_SIGNALS:
    void due();

private:
    QTimer m_timer;
};

} // namespace trato::ui
