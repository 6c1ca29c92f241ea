#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// What reached the accounts on a day, and whether it adds up; a day that is over is kept.
class ClosingCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "closing"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "close a day: what came, and whether it adds up");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_day;
    std::string m_account;
    bool m_dryRun = false;
};

} // namespace trato::ctl
