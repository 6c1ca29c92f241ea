#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// What templates of WhatsApp are declared as against what their words show.
class TemplateCheckCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "template check"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP(
            "ctlhelp", "what templates of WhatsApp are declared as, and whether their words agree");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_file;
};

} // namespace trato::ctl
