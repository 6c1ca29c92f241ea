#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// The date so many business days on or back.
class CalendarAddCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "calendar add"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "a date so many business days on or back");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_from;
    std::string m_days;
    std::string m_uf;
};

} // namespace trato::ctl
