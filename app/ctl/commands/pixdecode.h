#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// What a Pix copy-and-paste code says, and what is wrong with it.
class PixDecodeCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "pix decode"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "what a Pix code says");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_text;
};

} // namespace trato::ctl
