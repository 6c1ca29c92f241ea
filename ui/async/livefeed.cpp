#include "ui/async/livefeed.h"

#include "base/log.h"
#include "storage/changefeed.h"
#include "ui/async/background.h"

#include <QTimer>

#include <chrono>

namespace trato::ui {
namespace {

constexpr std::chrono::seconds retryAfter{5};

/// Lives in the feed's thread and keeps a ChangeFeed open.
class Listener final : public QObject {
public:
    explicit Listener(QString databaseUrl)
        : m_databaseUrl(std::move(databaseUrl))
    {
    }

    std::function<void(const QString&, DebtorId)> onChange;
    std::function<void(bool)> onConnected;

    void open()
    {
        giveWayToTheWindow();
        auto feed = storage::ChangeFeed::open(m_databaseUrl);
        if (!feed) {
            qCWarning(logUi) << "change feed:" << feed.error().code;
            onConnected(false);
            QTimer::singleShot(retryAfter, this, [this] { open(); });
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
    std::unique_ptr<storage::ChangeFeed> m_feed;
};

} // namespace

LiveFeed::LiveFeed(QString databaseUrl, QObject* parent)
    : QObject(parent)
{
    auto* listener = new Listener(std::move(databaseUrl));
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
    m_thread.setObjectName(QStringLiteral("live feed"));
    m_thread.start();
}

LiveFeed::~LiveFeed()
{
    m_thread.quit();
    m_thread.wait();
}

void LiveFeed::setConnected(bool connected)
{
    if (m_connected == connected)
        return;
    m_connected = connected;
    Q_EMIT connectedChanged(connected);
}

} // namespace trato::ui
