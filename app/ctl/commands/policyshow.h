#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// Shows the policy in force, or an earlier version.
class PolicyShowCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "policy show"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "a creditor's policy, with what its campaigns have spent");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_creditor;
    std::string m_version;
    bool m_text = false;
};

} // namespace trato::ctl
