#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Shows an agreement.
class AgreementShowCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "agreement show"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "an agreement with its instalments");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_agreement;
};

} // namespace trato::ctl
