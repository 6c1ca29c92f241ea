#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// Puts an offer policy in force as the next version of its creditor.
class PolicyPublishCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "policy publish"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "put an offer policy of a creditor in force");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_file;
    std::string m_creditor;
    std::string m_reason;
};

} // namespace trato::ctl
