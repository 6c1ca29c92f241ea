#pragma once

#include "app/sandbox/bankbook.h"
#include "app/sandbox/sandboxoptions.h"
#include "base/result.h"
#include "channels/net/http.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace trato::sandbox {

/// A bank that registers slips by an API in the shape of Banco do Brasil's Cobranças v2: OAuth2 client credentials at
/// /bank/oauth/token, the rest under /bank/cobrancas/v2. Each number is taken once. It has a Pix code for each slip,
/// and tells of payments when it is asked.
class BankApi final {
public:
    BankApi(World& world, const Accounts& accounts)
        : m_world(world)
        , m_accounts(accounts)
    {
    }

    /// Null when the path is not of this interface.
    std::optional<net::Response> handle(const net::Request& request);

    struct Order {
        QString slip;                     ///< its number, or a text with its Pix code
        std::optional<qint64> cents = {}; ///< nothing: its amount
        bool late = false;                ///< the bank's books have it with the bank's next day
    };
    /// Code bank_unknown_slip. A slip that was written off or paid takes no money: bank_not_payable.
    Result<QJsonObject> pay(const Order& order);
    /// What was paid late is in the books; how many.
    int nextDay();
    /// Every slip: number, amount, due, state, pix.
    [[nodiscard]] QJsonObject slips() const;

private:
    net::Response token(const net::Request& request);
    bool isAuthorised(const net::Request& request) const;
    net::Response registerTitle(const QJsonObject& body);
    net::Response show(const BankTitle& title) const;
    net::Response pixOf(const BankTitle& title) const;
    net::Response change(BankTitle title, const QJsonObject& body);
    net::Response writeOff(BankTitle title);
    net::Response list(const net::Parameters& query) const;
    [[nodiscard]] QJsonArray faultsOf(const QJsonObject& body) const;

    World& m_world;
    const Accounts& m_accounts;
    BankBook m_book;
    mutable std::mutex m_mutex;
    QHash<QByteArray, Instant> m_tokens;
};

} // namespace trato::sandbox
