#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Lets some acts pass a rule of the contact policy, lists what may pass, or takes it back.
class ContactOverrideCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "contact override"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "let an act pass a rule, with a reason");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    Result<void> grant(Context& context);

    std::string m_debtor;
    std::string m_rule;
    std::string m_channel;
    std::string m_reason;
    std::string m_text;
    std::string m_until;
    std::string m_uses = "1";
    std::string m_withdraw;
    bool m_list = false;
};

} // namespace trato::ctl
