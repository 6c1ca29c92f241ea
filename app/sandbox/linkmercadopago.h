#pragma once

#include "app/sandbox/linkapi.h"

namespace trato::sandbox {

/// Mercado Pago's Checkout Pro: preferences, and payments of their own.
class MercadoPagoApi final : public LinkApi {
public:
    using LinkApi::LinkApi;

    [[nodiscard]] QString name() const override { return QStringLiteral("mercadopago"); }
    net::Response handle(const net::Request& request, const QStringList& path) override;

protected:
    [[nodiscard]] QString newPaymentId(const LinkCharge& charge) override;
    [[nodiscard]] Webhook webhook(const LinkPayment& payment, LinkEvent event) override;
    [[nodiscard]] bool isPaidOnce() const override { return false; }

private:
    net::Response preferences(const net::Request& request, const QString& id);
    net::Response create(const net::Request& request);
    net::Response change(const QString& id, const QJsonObject& body);
    net::Response listPayments(const net::Parameters& query);
    [[nodiscard]] QJsonObject shown(const LinkCharge& charge) const;
    [[nodiscard]] QJsonObject shown(const LinkPayment& payment) const;

    std::atomic<qint64> m_lastPayment = 91'000'000'000;
};

} // namespace trato::sandbox
