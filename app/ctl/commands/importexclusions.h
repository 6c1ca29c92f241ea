#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Brings in a list of numbers and addresses at which nobody is to be contacted.
class ImportExclusionsCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "import exclusions"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "bring in a list of those not to be contacted");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_file;
    std::string m_list;
    std::string m_source;
    std::string m_creditor;
    bool m_legal = false;
    bool m_whole = false;
    bool m_dryRun = false;
};

} // namespace trato::ctl
