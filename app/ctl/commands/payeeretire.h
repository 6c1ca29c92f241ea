#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Takes a payee off the list.
class PayeeRetireCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "payee retire"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "take a payee off the list");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_payee;
};

} // namespace trato::ctl
