#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// What a bank's return file says, and what is odd about it.
class CnabShowCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "cnab show"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "what a bank's CNAB 240 or 400 return file says");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_file;
};

} // namespace trato::ctl
