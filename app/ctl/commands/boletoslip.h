#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// Prints the slip of a charge that a bank has registered.
class BoletoSlipCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "boleto slip"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "print a charge's slip as PDF");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_debtor;
    std::string m_charge;
    std::string m_out;
};

} // namespace trato::ctl
