#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// What happened with a debtor, newest first.
class TimelineCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "timeline"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "the timeline of a debtor");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_id;
    std::string m_limit = "50";
    std::string m_before;
    std::string m_channel;
};

} // namespace trato::ctl
