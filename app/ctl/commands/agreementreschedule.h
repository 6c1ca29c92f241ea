#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Moves the date of one instalment, or of it and all that follow.
class AgreementRescheduleCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "agreement reschedule"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "move the date of an instalment");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_agreement;
    std::string m_number;
    std::string m_due;
    std::string m_role = "negotiator";
    std::string m_reason;
    std::string m_evidence;
    bool m_following = false;
};

} // namespace trato::ctl
