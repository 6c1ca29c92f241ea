#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Which limits of contacts a creditor asks for besides the house's own.
class CreditorLimitsCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "creditor limits"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "a creditor's own limits of contacts");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_creditor;
    std::string m_preset;
};

} // namespace trato::ctl
