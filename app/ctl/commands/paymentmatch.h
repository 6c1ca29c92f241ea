#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Gives a payment that waits to a debtor, or takes it back from one to whom a person gave it.
class PaymentMatchCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "payment match"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "say whose a payment is, or take that back");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_payment;
    std::string m_to;
    std::string m_reason;
    bool m_undo = false;
};

} // namespace trato::ctl
