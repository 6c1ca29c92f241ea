#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// Reads a cadence and says what it does, or everything that is wrong with it.
class CadenceCheckCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "cadence check"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "say what a cadence does, or what is wrong with it");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_file;
};

} // namespace trato::ctl
