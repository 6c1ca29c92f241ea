#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// What a creditor would be transferred now.
class TransferPreviewCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "transfer preview"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "what a creditor would receive; nothing is kept");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_creditor;
    std::string m_until;
};

} // namespace trato::ctl
