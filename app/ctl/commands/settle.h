#pragma once

#include "app/ctl/command.h"
#include "app/ctl/planoptions.h"

namespace trato::ctl {

/// What ends a plan before its time, with the interest that won't pass taken off.
class SettleCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "settle"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "early settlement of a plan (CDC art. 52 §2)");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    PlanOptions m_options;
    std::string m_on;
    std::string m_paid = "0";
};

} // namespace trato::ctl
