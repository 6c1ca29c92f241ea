#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Puts a claimed case back.
class QueueReleaseCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "queue release"; }
    [[nodiscard]] std::string description() const override { return QT_TRANSLATE_NOOP("ctlhelp", "put a case back"); }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_item;
};

} // namespace trato::ctl
