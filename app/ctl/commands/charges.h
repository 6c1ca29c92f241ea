#pragma once

#include "app/ctl/command.h"

#include <vector>

namespace CLI {
class Option;
}

namespace trato::ctl {

/// Fine and default interest of an amount paid after its due date.
class ChargesCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "charges"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "fine and interest of a late payment");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_amount;
    std::string m_due;
    std::string m_on;
    std::string m_fine = "0";
    std::string m_interest = "0";
    std::string m_basis;
    std::string m_correction = "none";
    std::string m_rounding = "half-even";
    std::vector<std::string> m_rates;
    bool m_consumer = false;
    CLI::Option* m_interestOption = nullptr;
};

} // namespace trato::ctl
