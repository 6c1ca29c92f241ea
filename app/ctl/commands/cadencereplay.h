#pragma once

#include "app/ctl/cadenceperiod.h"
#include "app/ctl/command.h"

namespace trato::ctl {

/// `cadence replay FILE --from D --to D`: what a cadence would have said over what really happened, beside what was
/// said. Changes nothing.
class CadenceReplayCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "cadence replay"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP(
            "ctlhelp", "what a cadence would have sent in days that are over, beside what was sent");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    CadencePeriodOptions m_options{"100"};
};

} // namespace trato::ctl
