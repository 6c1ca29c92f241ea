#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// Makes or migrates the database.
class InitCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "init"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "make or migrate the database");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;
};

} // namespace trato::ctl
