#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// `understand [FILE|-]`: JSONL in, what each message means out. `understand --labels` lists the labels.
class UnderstandCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "understand"; }
    [[nodiscard]] std::string description() const override { return "Say what messages mean, one JSON object a line"; }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_file = "-";
    bool m_labels = false;
};

} // namespace trato::ctl
