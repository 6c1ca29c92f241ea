#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// Shows an e-mail as Trato understands it.
class EmailShowCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "email show"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "show an .eml file as Trato understands it");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_file;
};

} // namespace trato::ctl
