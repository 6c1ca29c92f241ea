#pragma once

#include "app/sandbox/pixcharges.h"
#include "app/sandbox/pixreturns.h"

namespace trato::sandbox {

/// A payment provider that speaks the Central Bank's API Pix 2.9: OAuth2 client credentials at /oauth/token, the rest
/// under /api/v2. It pays charges when told to, and then calls {webhookUrl}/pix.
class PixApi final {
public:
    PixApi(World& world, const Accounts& accounts)
        : m_world(world)
        , m_accounts(accounts)
    {
    }

    /// Null when the path is not of this interface.
    std::optional<net::Response> handle(const net::Request& request);

    struct Order {
        QString txid;
        /// Nothing: what is owed today.
        std::optional<qint64> cents = {};
        QString payerName = {};
    };
    /// Pays at once and announces it; the endToEndId. Codes pix_unknown_charge, pix_not_payable.
    Result<QString> pay(const Order& order);
    /// A payment as the books shall have it, whatever it lies about. `wanted`: txid, valor, horario, endToEndId … as
    /// API Pix calls them, and as they shall stand there; `unbooked` announces one that the books don't know, `silent`
    /// announces nothing, `times` announces it so often, `replace` takes the place of the same endToEndId. The
    /// endToEndId.
    Result<QString> receive(const QJsonObject& wanted);
    /// Refunds that are on their way arrive, or not, and are announced.
    int finishReturns();
    /// Where payments are announced to, without "/pix"; empty when nobody asked for it.
    [[nodiscard]] QString webhookUrl() const;
    [[nodiscard]] const PixBook& book() const { return m_book; }
    [[nodiscard]] PixCharges& charges() { return m_charges; }

private:
    net::Response token(const net::Request& request);
    bool isAuthorised(const net::Request& request) const;
    net::Response payment(const QString& endToEndId) const;
    net::Response listPayments(const net::Parameters& query) const;
    net::Response webhook(const net::Request& request, const QString& key);
    net::Response listWebhooks(const net::Parameters& query) const;
    void announce(const PixPayment& payment);

    World& m_world;
    const Accounts& m_accounts;
    PixBook m_book;
    PixCharges m_charges{m_world, m_accounts, m_book};
    PixReturns m_returns{m_world, m_book};
    mutable std::mutex m_mutex;
    QHash<QByteArray, Instant> m_tokens;
    QString m_webhookUrl;
    Instant m_webhookSince;
};

} // namespace trato::sandbox
