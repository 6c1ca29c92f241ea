#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// Brings a creditor's portfolio file into the database.
class ImportDebtsCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "import debts"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "bring a creditor's portfolio file in");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_file;
    std::string m_creditor;
    std::string m_portfolio;
    std::string m_mapping;
    std::string m_saveMapping;
    bool m_dryRun = false;
    bool m_skipRejected = false;
};

} // namespace trato::ctl
