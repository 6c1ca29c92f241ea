#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// The work that waits, by score.
class QueueListCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "queue list"; }
    [[nodiscard]] std::string description() const override { return QT_TRANSLATE_NOOP("ctlhelp", "list the queue"); }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_desk;
    std::string m_limit = "1000";
};

} // namespace trato::ctl
