#include "ui/async/livefeed.h"

#include "base/log.h"
#include "storage/changefeed.h"
#include "ui/async/background.h"

#include <QTimer>

namespace trato::ui {
namespace {

/// Lives in the feed's thread and keeps a ChangeFeed open.
class Listener final : public QObject {
public:
    Listener(QString databaseUrl, std::chrono::milliseconds retryAfter)
        : m_databaseUrl(std::move(databaseUrl))
    {
        m_again.setSingleShot(true);
        m_again.setInterval(retryAfter);
        connect(&m_again, &QTimer::timeout, this, &Listener::open);
    }

    std::function<void(const QString&, DebtorId)> onChange;
    std::function<void(bool)> onConnected;

    void tryNow() { m_feed ? m_feed->retry() : open(); }

    void open()
    {
        if (m_feed)
            return;
        giveWayToTheWindow();
        auto feed = storage::ChangeFeed::open(m_databaseUrl);
        if (!feed) {
            qCWarning(logUi) << "change feed:" << feed.error().code;
            onConnected(false);
            m_again.start();
            return;
        }
        m_feed = std::move(*feed);
        connect(m_feed.get(), &storage::ChangeFeed::changed, this, [this](const QString& topic, DebtorId debtor) {
            onConnected(true);
            onChange(topic, debtor);
        });
        connect(m_feed.get(), &storage::ChangeFeed::interrupted, this, [this] { onConnected(false); });
        onConnected(true);
    }

private:
    QString m_databaseUrl;
    QTimer m_again{this};
    std::unique_ptr<storage::ChangeFeed> m_feed;
};

} // namespace

LiveFeed::LiveFeed(QString databaseUrl, QObject* parent, std::chrono::milliseconds retryAfter)
    : QObject(parent)
    , m_retryAfter(retryAfter)
{
    auto* listener = new Listener(std::move(databaseUrl), retryAfter);
    listener->onChange = [this](const QString& topic, DebtorId debtor) {
        QMetaObject::invokeMethod(
            this, [this, topic, debtor] { Q_EMIT changed(topic, debtor); }, Qt::QueuedConnection);
    };
    listener->onConnected = [this](bool connected) {
        QMetaObject::invokeMethod(
            this, [this, connected] { setConnected(connected); }, Qt::QueuedConnection);
    };
    listener->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, listener, [listener] { listener->open(); });
    connect(&m_thread, &QThread::finished, listener, &QObject::deleteLater);
    m_try = [listener] {
        QMetaObject::invokeMethod(
            listener, [listener] { listener->tryNow(); }, Qt::QueuedConnection);
    };
    m_thread.setObjectName(QStringLiteral("live feed"));
    m_thread.start();
}

LiveFeed::~LiveFeed()
{
    m_thread.quit();
    m_thread.wait();
}

void LiveFeed::tryNow() { m_try(); }

void LiveFeed::setConnected(bool connected)
{
    if (!connected) {
        m_nextTry.setRemainingTime(m_retryAfter);
        Q_EMIT tried();
    }
    if (m_connected == connected)
        return;
    m_connected = connected;
    Q_EMIT connectedChanged(connected);
}

} // namespace trato::ui
