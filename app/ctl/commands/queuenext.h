#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Claims the next case for the user; item null when nothing waits.
class QueueNextCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "queue next"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "claim the next case");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_desk;
};

} // namespace trato::ctl
