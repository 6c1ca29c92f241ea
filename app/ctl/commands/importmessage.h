#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// Takes a provider's bytes from a file as if the gateway had received and verified them.
class ImportMessageCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "import message"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "put a provider's raw event into the inbox");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_channel;
    std::string m_provider;
    std::string m_account = "default";
    std::string m_file;
};

} // namespace trato::ctl
