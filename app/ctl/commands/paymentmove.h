#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Gives a slip another due date at its bank.
class PaymentMoveCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "payment move"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "give a boleto another due date at its bank");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_debtor;
    std::string m_charge;
    std::string m_due;
};

} // namespace trato::ctl
