#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Puts a case off until an instant.
class QueueSnoozeCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "queue snooze"; }
    [[nodiscard]] std::string description() const override { return QT_TRANSLATE_NOOP("ctlhelp", "put a case off"); }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_item;
    std::string m_until;
};

} // namespace trato::ctl
