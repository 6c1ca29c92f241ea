#pragma once

#include "app/sandbox/pixbook.h"
#include "channels/net/http.h"

namespace trato::sandbox {

/// Addresses of payloads that are made before their charge: POST and GET /loc, GET /loc/{id}, DELETE /loc/{id}/txid.
class PixLocs final {
public:
    explicit PixLocs(World& world)
        : m_world(world)
    {
    }

    net::Response handle(const net::Request& request, const QStringList& path);
    /// A new one for a kind of charge (cob, cobv).
    QJsonObject make(const QString& kind, const QString& txid);
    /// Gives the address to a charge. Nothing: it is unknown, of another kind, or another charge stands there.
    std::optional<QJsonObject> link(int id, const QString& kind, const QString& txid);
    /// "127.0.0.1:8470": where locations point to.
    void setHost(const QString& host);

private:
    net::Response list(const net::Parameters& query) const;

    World& m_world;
    mutable std::mutex m_mutex;
    QString m_host;
    QMap<int, QJsonObject> m_locations;
};

} // namespace trato::sandbox
