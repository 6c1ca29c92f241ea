#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// Lists the versions, newest first.
class PolicyVersionsCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "policy versions"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "who published a creditor's policies, when and why");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_creditor;
};

} // namespace trato::ctl
