#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// Compares two versions line by line.
class PolicyDiffCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "policy diff"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "what changed between two versions of a creditor's policy");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_creditor;
    std::string m_from;
    std::string m_to;
};

} // namespace trato::ctl
