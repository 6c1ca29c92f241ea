#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Asks for a refund, agrees to one that another person asked for, or records one that was sent by hand. The engine
/// sends the others.
class PaymentRefundCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "payment refund"; }
    [[nodiscard]] std::string description() const override { return QT_TRANSLATE_NOOP("ctlhelp", "send money back"); }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_payment;
    std::string m_amount;
    std::string m_reason;
    std::string m_approve;
    std::string m_decline;
    bool m_byHand = false;
    std::string m_sent;
    std::string m_transfer;
};

} // namespace trato::ctl
