#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// What a bank's statement says, and what is odd about it.
class OfxShowCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "ofx show"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "what a bank statement in OFX says");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_file;
};

} // namespace trato::ctl
