#pragma once

#include "app/sandbox/pixbook.h"
#include "app/sandbox/sandboxoptions.h"
#include "channels/net/http.h"

namespace trato::sandbox {

/// The charges of API Pix, immediate (cob) and with due date (cobv): made, revised, removed, shown.
class PixCharges final {
public:
    PixCharges(World& world, const Accounts& accounts, PixBook& book)
        : m_world(world)
        , m_accounts(accounts)
        , m_book(book)
    {
    }

    /// PUT, PATCH, GET of one charge; `kind` is cob or cobv.
    net::Response handle(const net::Request& request, const QString& kind, const QString& txid);
    net::Response list(const net::Parameters& query, const QString& kind) const;
    [[nodiscard]] QJsonObject shown(const PixCharge& charge) const;
    /// "127.0.0.1:8470": where locations of payloads point to.
    void setHost(const QString& host) { m_host = host; }

private:
    net::Response put(const QJsonObject& body, const QString& kind, const QString& txid);
    net::Response patch(const QJsonObject& body, const PixCharge& known);
    PixCharge newCharge(const QString& kind, const QString& txid);

    World& m_world;
    const Accounts& m_accounts;
    PixBook& m_book;
    QString m_host;
    int m_nextLocation = 1;
};

} // namespace trato::sandbox
