#pragma once

#include "app/ctl/command.h"

namespace CLI {
class Option;
}

namespace trato::ctl {

/// Instalments by Price, SAC or in equal parts, with their total cost.
class PlanCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "plan"; }
    [[nodiscard]] std::string description() const override { return "an instalment plan to the cent"; }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_system;
    std::string m_principal;
    std::string m_monthlyRate;
    std::string m_instalments;
    std::string m_start;
    std::string m_firstDue;
    std::string m_entry = "0";
    std::string m_rounding = "half-even";
    CLI::Option* m_rateOption = nullptr;
};

} // namespace trato::ctl
