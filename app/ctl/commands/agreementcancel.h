#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Ends an agreement; what was owed before is owed again, less what was paid.
class AgreementCancelCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "agreement cancel"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "end an agreement and restore its debts");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_agreement;
    std::string m_reason;
};

} // namespace trato::ctl
