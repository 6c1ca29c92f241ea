#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Brings in who is around the debtors: co-debtors, guarantors, relatives, employers, and what each may hear.
class ImportPeopleCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "import people"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "bring in the people around debtors");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_file;
    bool m_dryRun = false;
};

} // namespace trato::ctl
