#pragma once

#include "base/result.h"
#include "channels/net/httpserver.h"
#include "payments/links/linksignature.h"
#include "storage/database.h"

#include <QMap>

#include <mutex>
#include <optional>

namespace trato::engine {

/// What the gateway counts, and the text that Prometheus reads. Safe to use from several threads.
class Metrics final {
public:
    void countRequest(const QString& route, int status);
    void countDelivery(const QString& provider, bool duplicate);
    /// A call whose signature was refused; `provider` as its path names it.
    void countUnproven(const QString& provider, payments::Proof proof);

    /// The counters, what the server did on the wire, and `queues` (queueMetrics); without those the database is said
    /// to be down.
    [[nodiscard]] QByteArray text(const net::HttpCounters& wire, const std::optional<QByteArray>& queues) const;

private:
    [[nodiscard]] QByteArray counters() const;

    mutable std::mutex m_mutex;
    QMap<std::pair<QString, int>, qint64> m_requests;
    QMap<std::pair<QString, bool>, qint64> m_deliveries;
    QMap<std::pair<QString, payments::Proof>, qint64> m_unproven;
};

/// The depths of the queues as the database has them: what waits, what is parked, which accounts pause.
Result<QByteArray> queueMetrics(storage::Database& database);

} // namespace trato::engine
