#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Puts a payee on the list; another person confirms.
class PayeeProposeCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "payee propose"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "put somebody on the list of payees");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_creditor;
    std::string m_method;
    std::string m_value;
    std::string m_name;
};

} // namespace trato::ctl
