#pragma once

#include "base/id.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QThread>

#include <chrono>
#include <functional>

namespace trato::ui {

/// What others committed, told in the GUI thread: a storage::ChangeFeed on a thread and a connection of its own. When
/// the database can't be reached it says so and tries again.
class LiveFeed final : public QObject {
    Q_OBJECT

public:
    explicit LiveFeed(
        QString databaseUrl, QObject* parent = nullptr, std::chrono::milliseconds retryAfter = std::chrono::seconds(5));
    ~LiveFeed() override;

    [[nodiscard]] bool isConnected() const { return m_connected; }
    /// Asks for the connection at once.
    void tryNow();
    /// When it is asked for the next time by itself, while there is none.
    [[nodiscard]] QDeadlineTimer nextTry() const { return m_nextTry; }

Q_SIGNALS:
    /// `topic` is empty and `debtor` invalid when not known: look at everything that is shown.
    void changed(const QString& topic, trato::DebtorId debtor);
    void connectedChanged(bool connected);
    /// It was asked for once more, without an answer.
    void tried();

private:
    void setConnected(bool connected);

    QThread m_thread;
    std::function<void()> m_try; ///< in the thread
    std::chrono::milliseconds m_retryAfter;
    QDeadlineTimer m_nextTry;
    bool m_connected = true;
};

} // namespace trato::ui
