#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Refuses an agreement that waits for approval.
class AgreementRefuseCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "agreement refuse"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "refuse an agreement that waits for approval");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_agreement;
    std::string m_reason;
};

} // namespace trato::ctl
