#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// The second person.
class PayeeConfirmCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "payee confirm"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "confirm a payee that another person proposed");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_payee;
};

} // namespace trato::ctl
