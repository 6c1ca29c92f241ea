#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// Brings a bank's file of payments into the ledger.
class ImportPaymentsCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "import payments"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "bring a bank's file of payments in");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_file;
    std::string m_account;
    bool m_dryRun = false;
    bool m_allOrNothing = false;
};

} // namespace trato::ctl
