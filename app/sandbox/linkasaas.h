#pragma once

#include "app/sandbox/linkapi.h"

namespace trato::sandbox {

/// Asaas, API v3: customers, and payments that are charge and payment in one.
class AsaasApi final : public LinkApi {
public:
    using LinkApi::LinkApi;

    [[nodiscard]] QString name() const override { return QStringLiteral("asaas"); }
    net::Response handle(const net::Request& request, const QStringList& path) override;
    /// Whether Asaas itself writes to each customer.
    [[nodiscard]] bool writesToAnybody() const;

protected:
    [[nodiscard]] QString newPaymentId(const LinkCharge& charge) override { return charge.id; }
    [[nodiscard]] Webhook webhook(const LinkPayment& payment, LinkEvent event) override;

private:
    net::Response customers(const net::Request& request, const QString& id);
    net::Response create(const net::Request& request);
    net::Response list(const net::Parameters& query);
    net::Response one(const net::Request& request, const QString& id);
    [[nodiscard]] QJsonObject shown(const LinkCharge& charge);

    mutable std::mutex m_customersMutex;
    QHash<QString, QJsonObject> m_customers; ///< by document
};

} // namespace trato::sandbox
