#pragma once

#include "app/sandbox/pixbook.h"
#include "app/sandbox/pixlocs.h"
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
    /// POST /cob: the provider chooses the txid.
    net::Response post(const net::Request& request);
    [[nodiscard]] PixLocs& locations() { return m_locations; }

private:
    net::Response put(const QJsonObject& body, const QString& kind, const QString& txid);
    net::Response patch(const QJsonObject& body, const PixCharge& known);
    net::Response get(const net::Request& request, const PixCharge& known) const;
    /// Nothing: the wished location can't be had.
    std::optional<PixCharge> newCharge(const QString& kind, const QString& txid, const QJsonObject& body);

    World& m_world;
    const Accounts& m_accounts;
    PixBook& m_book;
    PixLocs m_locations{m_world};
};

} // namespace trato::sandbox
