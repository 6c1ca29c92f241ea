#pragma once

#include "app/sandbox/linkapi.h"

namespace trato::sandbox {

/// Stripe: products with their price, payment links, checkout sessions, payment intents.
class StripeApi final : public LinkApi {
public:
    using LinkApi::LinkApi;

    [[nodiscard]] QString name() const override { return QStringLiteral("stripe"); }
    net::Response handle(const net::Request& request, const QStringList& path) override;

protected:
    [[nodiscard]] QString newPaymentId(const LinkCharge& charge) override;
    [[nodiscard]] Webhook webhook(const LinkPayment& payment, LinkEvent event) override;

private:
    net::Response products(const net::Request& request, const QString& id);
    net::Response links(const net::Request& request, const QString& id);
    net::Response createLink(const net::Request& request);
    net::Response sessions(const net::Parameters& query);
    net::Response intents(const net::Request& request, const QString& id);
    [[nodiscard]] QJsonObject shown(const LinkCharge& charge) const;
    [[nodiscard]] QJsonObject shown(const LinkPayment& payment) const;

    std::mutex m_productsMutex;
    QHash<QString, QJsonObject> m_products;
};

} // namespace trato::sandbox
