#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Takes a charge back at its provider; what an outage leaves is done by the engine.
class PaymentCancelCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "payment cancel"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "take a charge back at its provider");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_debtor;
    std::string m_charge;
    std::string m_reason = "by command";
};

} // namespace trato::ctl
