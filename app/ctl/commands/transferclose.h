#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Closes a transfer to a creditor, once and for good.
class TransferCloseCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "transfer close"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "close what a creditor receives; it never changes after");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_creditor;
    std::string m_until;
};

} // namespace trato::ctl
