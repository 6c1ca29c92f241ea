#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Words in the texts of all timelines, newest first.
class SearchCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "search"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "search all timelines");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_text;
    std::string m_limit = "50";
    std::string m_debtor;
};

} // namespace trato::ctl
