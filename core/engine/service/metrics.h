#pragma once

#include "base/result.h"
#include "channels/net/http.h"
#include "storage/database.h"

#include <QMap>

#include <mutex>

namespace trato::engine {

/// What the gateway counts, and the text that Prometheus reads. Safe to use from several threads.
class Metrics final {
public:
    void countRequest(const QString& route, int status);
    void countDelivery(const QString& provider, bool duplicate);

    /// Counters and the depths of the queues as the database has them.
    Result<QByteArray> text(storage::Database& database) const;

private:
    mutable std::mutex m_mutex;
    QMap<std::pair<QString, int>, qint64> m_requests;
    QMap<std::pair<QString, bool>, qint64> m_deliveries;
};

} // namespace trato::engine
