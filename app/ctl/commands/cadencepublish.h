#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// Puts a cadence in force under its name.
class CadencePublishCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "cadence publish"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "put a cadence in force");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_file;
};

} // namespace trato::ctl
