#pragma once

#include "app/sandbox/linkbook.h"
#include "app/sandbox/sandboxoptions.h"
#include "base/result.h"
#include "channels/net/http.h"

namespace trato::sandbox {

enum class LinkEvent { Paid, Refunded, Contested };

/// What the providers of payment links have in common: a book, payers who pay when told to, and calls to the engine
/// that say so.
class LinkApi {
public:
    LinkApi(World& world, const Accounts& accounts, QString callback)
        : m_world(world)
        , m_accounts(accounts)
        , m_callback(std::move(callback))
    {
    }
    virtual ~LinkApi() = default;
    Q_DISABLE_COPY_MOVE(LinkApi)

    /// asaas, mercadopago, stripe: the first part of its paths, its faults' name, its account's name.
    [[nodiscard]] virtual QString name() const = 0;
    /// `path` without that first part.
    virtual net::Response handle(const net::Request& request, const QStringList& path) = 0;
    /// The host of the pages.
    void setHost(const QString& host) { m_host = host; }

    struct Order {
        /// Id, reference or address; also a text with the address.
        QString charge = {};
        /// Nothing: what is asked for.
        std::optional<qint64> cents = {};
        QString currency = QStringLiteral("BRL");
        /// Whether the engine is called. Off: the notice is lost.
        bool announced = true;
        /// Also a charge that is closed or paid already.
        bool forced = false;
    };
    /// Pays at once; the payment's id. Codes link_unknown_charge, link_not_payable.
    Result<QString> pay(const Order& order);
    /// Sends so much back (nothing: all of it). Code link_unknown_payment.
    Result<void> refund(const QString& payment, std::optional<qint64> cents);
    /// The payer contests it at their bank. Code link_unknown_payment.
    Result<void> contest(const QString& payment);
    [[nodiscard]] const LinkBook& book() const { return m_book; }

protected:
    [[nodiscard]] virtual QString newPaymentId(const LinkCharge& charge) = 0;
    /// As this provider calls; made when it leaves.
    [[nodiscard]] virtual Webhook webhook(const LinkPayment& payment, LinkEvent event) = 0;
    /// Whether a page takes a second payment.
    [[nodiscard]] virtual bool isPaidOnce() const { return true; }

    /// 14 to 24 letters and digits that nobody has yet.
    [[nodiscard]] static QString newToken(int length);
    [[nodiscard]] QString pageUrl(const QString& token) const;
    [[nodiscard]] QByteArray callbackUrl() const;
    [[nodiscard]] bool isPayable(const LinkCharge& charge) const;
    [[nodiscard]] World& world() const { return m_world; }
    [[nodiscard]] const Accounts& accounts() const { return m_accounts; }
    [[nodiscard]] LinkBook& books() { return m_book; }
    /// The answer that was given under this key, or nothing.
    [[nodiscard]] std::optional<net::Response> answered(const QByteArray& key) const;
    net::Response remember(const QByteArray& key, const net::Response& answer);

private:
    void announce(const QString& payment, LinkEvent event);

    World& m_world;
    const Accounts& m_accounts;
    QString m_callback;
    QString m_host;
    LinkBook m_book;
    mutable std::mutex m_mutex;
    QHash<QByteArray, net::Response> m_answers;
};

/// JSON with amounts and long ids as numbers without going through floating point: they are put in as
/// `number("129.90")`.
QString number(const QString& text);
/// 12990 as these interfaces write it: "129.9".
QString reaisNumber(qint64 cents);
QByteArray withNumbers(const QJsonObject& json);
net::Response linkAnswer(int status, const QJsonObject& json);

} // namespace trato::sandbox
