#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Asks for a refund, or agrees to one that another person asked for. The engine sends it.
class PaymentRefundCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "payment refund"; }
    [[nodiscard]] std::string description() const override { return "send money back"; }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_payment;
    std::string m_amount;
    std::string m_reason;
    std::string m_approve;
    std::string m_decline;
};

} // namespace trato::ctl
