#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// Fills an empty database with an invented population and its history.
class DemoCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "demo"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "fill an empty database with invented debtors");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_debtors = "2000";
    std::string m_seed = "1";
    std::string m_months = "6";
};

} // namespace trato::ctl
