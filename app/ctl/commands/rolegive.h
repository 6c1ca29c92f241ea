#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Says who leads and who negotiates.
class RoleGiveCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "role give"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "make somebody a supervisor or a negotiator");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_actor;
    std::string m_role;
};

} // namespace trato::ctl
