#pragma once

#include "app/ctl/cadenceperiod.h"
#include "app/ctl/command.h"

namespace trato::ctl {

/// `cadence simulate FILE --from D --to D`: what a cadence would say to whom and when, and why not. Changes nothing.
class CadenceSimulateCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "cadence simulate"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "what a cadence would send when, and why not");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    CadencePeriodOptions m_options{"1000"};
};

} // namespace trato::ctl
