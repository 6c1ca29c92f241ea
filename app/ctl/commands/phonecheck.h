#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// Whether a text is a telephone number, and its E.164 form.
class PhoneCheckCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "phone check"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "whether a telephone number can be right");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_text;
};

} // namespace trato::ctl
