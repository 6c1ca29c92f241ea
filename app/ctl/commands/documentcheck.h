#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// Whether a text is a CPF or CNPJ, and its normalised form.
class DocumentCheckCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "document check"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "whether a CPF or CNPJ can be right");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_text;
};

} // namespace trato::ctl
