#pragma once

#include "app/ctl/acceptanceoptions.h"
#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// The debtor said yes: closes a proposal, or adds evidence to what is closed.
class AgreementAcceptCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "agreement accept"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "record that the debtor accepted an agreement");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_agreement;
    AcceptanceOptions m_acceptance;
};

} // namespace trato::ctl
