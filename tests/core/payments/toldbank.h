#pragma once

#include "payments/provider.h"

#include <functional>

namespace trato::test {

/// A provider that answers what the test tells it to, and does something meanwhile.
class ToldBank final : public payments::PaymentProvider {
public:
    std::function<void()> registering = [] {};
    std::function<Result<payments::ProviderRefund>()> refunding = [] { return refund(payments::RefundStatus::Done); };
    QString key = QStringLiteral("financeiro@aurora.example"); ///< of its account
    QStringList cancelled = {};                                ///< txids

    static Result<payments::ProviderRefund> refund(payments::RefundStatus status)
    {
        return payments::ProviderRefund{.status = status};
    }

    [[nodiscard]] QString account() const override { return QStringLiteral("sandbox"); }
    [[nodiscard]] int validDaysAfterDue() const override { return 5; }
    Result<payments::RegisteredCharge> registerCharge(const payments::Charge& charge) override
    {
        registering();
        return payments::RegisteredCharge{
            .txid = charge.txid, .amount = charge.amount, .due = charge.due, .key = key, .pixCode = charge.txid};
    }
    Result<payments::RegisteredCharge> charge(const payments::ChargeName& name) override
    {
        return payments::RegisteredCharge{.txid = name.txid};
    }
    Result<payments::RegisteredCharge> cancelCharge(const payments::ChargeName& name) override
    {
        cancelled.append(name.txid);
        return charge(name);
    }
    Result<payments::ReceivedPayment> payment(const QString&) override
    {
        return failure(QStringLiteral("provider_not_found"), QStringLiteral("none"));
    }
    Result<void> payments(Instant, Instant, const std::function<void(const payments::ReceivedPayment&)>&) override
    {
        return {};
    }
    Result<payments::ProviderRefund> refund(const payments::RefundOrder&) override { return refunding(); }
    Result<payments::ProviderRefund> refundState(const QString&, const QString&) override { return refunding(); }
};

} // namespace trato::test
