#pragma once

#include "app/ctl/command.h"

#include <string>
#include <vector>

namespace trato::ctl {

/// What is kept of what is recovered for a creditor, from a day on; without bands, what was agreed on so far.
class TransferCommissionCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "transfer commission"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "a creditor's commission by the age of the debt");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_creditor;
    std::string m_from;
    std::vector<std::string> m_bands;
};

} // namespace trato::ctl
