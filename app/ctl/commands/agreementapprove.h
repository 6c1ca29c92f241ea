#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Approves an agreement, or refuses it.
class AgreementApproveCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "agreement approve"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "approve an agreement that waits for it");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_agreement;
    std::string m_role = "supervisor";
    std::string m_refuse;
};

} // namespace trato::ctl
