#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// The transfers that were closed.
class TransferListCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "transfer list"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "what creditors were transferred");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_creditor;
};

} // namespace trato::ctl
