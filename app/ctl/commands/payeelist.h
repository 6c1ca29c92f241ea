#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Who may receive money, with who proposed and who confirmed: JSONL.
class PayeeListCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "payee list"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "show who may receive for a creditor");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_creditor;
};

} // namespace trato::ctl
