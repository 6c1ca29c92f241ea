#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// Does what is due now: inbox, payments, follow-up, cadence, outbox.
class EngineTickCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "engine tick"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "do what is due now");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    bool m_untilIdle = false;
};

} // namespace trato::ctl
