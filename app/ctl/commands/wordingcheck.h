#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// `wording check [FILE|-] --channel C --stage S`: what the law or decency forbids in each line of a text, JSONL.
class WordingCheckCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "wording check"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP(
            "ctlhelp", "Find what may not be written to a debtor, with a better sentence, one JSON object a line");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_file = "-";
    std::string m_channel;
    std::string m_stage;
    bool m_unknownParty = false;
    bool m_care = false;
};

} // namespace trato::ctl
