#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Makes a charge at the payment provider.
class PaymentRequestCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "payment request"; }
    [[nodiscard]] std::string description() const override { return QT_TRANSLATE_NOOP("ctlhelp", "ask for a payment"); }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_target;
    std::string m_method;
    std::string m_account;
    std::string m_due;
};

} // namespace trato::ctl
