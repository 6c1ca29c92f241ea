#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// `understand [FILE|-]`: JSONL in, what each message means out. `understand --labels` lists the labels.
/// `understand --score FILE`: a table of labelled messages in, how well they are understood out.
class UnderstandCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "understand"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "Say what messages mean, one JSON object a line");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    Result<void> score(Context& context) const;

    std::string m_file = "-";
    std::string m_picture;
    bool m_labels = false;
    bool m_score = false;
};

} // namespace trato::ctl
