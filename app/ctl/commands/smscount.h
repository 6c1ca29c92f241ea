#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// Counts what a text message costs at a provider.
class SmsCountCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "sms count"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "count the segments of a text message");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_provider;
    std::string m_text;
};

} // namespace trato::ctl
