#pragma once

#include "base/id.h"

#include <QObject>
#include <QThread>

namespace trato::ui {

/// What others committed, told in the GUI thread: a storage::ChangeFeed on a thread and a connection of its own. When
/// the database can't be reached it says so and tries again.
class LiveFeed final : public QObject {
    Q_OBJECT

public:
    explicit LiveFeed(QString databaseUrl, QObject* parent = nullptr);
    ~LiveFeed() override;

    [[nodiscard]] bool isConnected() const { return m_connected; }

Q_SIGNALS:
    /// `topic` is empty and `debtor` invalid when not known: look at everything that is shown.
    void changed(const QString& topic, trato::DebtorId debtor);
    void connectedChanged(bool connected);

private:
    void setConnected(bool connected);

    QThread m_thread;
    bool m_connected = true;
};

} // namespace trato::ui
