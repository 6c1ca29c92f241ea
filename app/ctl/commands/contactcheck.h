#pragma once

#include "app/ctl/command.h"

#include <string>

namespace CLI {
class Option;
}

namespace trato::ctl {

/// Whether a debtor may be contacted, with what every rule says.
class ContactCheckCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "contact check"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "may this debtor be contacted?");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_debtor;
    std::string m_channel;
    std::string m_purpose;
    std::string m_origin = "human";
    std::string m_at;
    CLI::Option* m_atOption = nullptr; ///< given or not: an empty text is no instant
    std::string m_handle;
    std::string m_text;
    bool m_freeText = false;
};

} // namespace trato::ctl
