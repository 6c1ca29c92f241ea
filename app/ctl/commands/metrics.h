#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// What came of the work of some days, each figure with what it is a part of.
class MetricsCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "metrics"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "say what came of the work of some days");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_from;
    std::string m_to;
    std::string m_portfolio;
};

} // namespace trato::ctl
