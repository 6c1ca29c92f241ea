#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// Reads an offer policy and says what it allows, or everything that is wrong with it.
class PolicyCheckCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "policy check"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "say what an offer policy allows, or what is wrong with it");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_file;
};

} // namespace trato::ctl
