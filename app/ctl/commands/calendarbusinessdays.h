#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// Business days and holidays of a period, of the nation or with a state's own.
class CalendarBusinessDaysCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "calendar business-days"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "business days and holidays of a period");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_from;
    std::string m_to;
    std::string m_uf;
};

} // namespace trato::ctl
