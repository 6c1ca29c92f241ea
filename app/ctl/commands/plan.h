#pragma once

#include "app/ctl/command.h"
#include "app/ctl/planoptions.h"

namespace trato::ctl {

/// Instalments by Price, SAC or in equal parts, with their total cost.
class PlanCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "plan"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "an instalment plan to the cent");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    PlanOptions m_options;
};

} // namespace trato::ctl
