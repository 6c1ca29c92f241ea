#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// A transfer with its lines, as JSON or as a file for the creditor.
class TransferShowCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "transfer show"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "a transfer with its lines");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_transfer;
    std::string m_file;
};

} // namespace trato::ctl
