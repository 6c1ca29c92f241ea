#pragma once

#include "payments/provider.h"

namespace trato::workstation {

/// A bank of the practice desk: makes Pix codes that nobody can pay.
class PracticeBank final : public payments::PaymentProvider {
public:
    [[nodiscard]] QString account() const override;
    [[nodiscard]] int validDaysAfterDue() const override { return 5; }
    Result<payments::RegisteredCharge> registerCharge(const payments::Charge& charge) override;
    Result<payments::RegisteredCharge> charge(const payments::ChargeName& name) override;
    Result<payments::RegisteredCharge> cancelCharge(const payments::ChargeName& name) override;
    Result<payments::ReceivedPayment> payment(const QString& externalId) override;
    Result<void> payments(
        Instant from, Instant to, const std::function<void(const payments::ReceivedPayment&)>& visit) override;
};

} // namespace trato::workstation
