#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// `case packet DEBTOR`: what a person needs to take the case over from the machine.
class CasePacketCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "case packet"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp",
            "Print what a person needs to take a case over: why, what was said and promised, what may be done");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_debtor;
};

} // namespace trato::ctl
