#pragma once

#include "app/ctl/command.h"

namespace CLI {
class Option;
}

namespace trato::ctl {

/// Queues a human's message to a debtor, or says which rule forbids it and until when.
class MessageSendCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "message send"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "send a message to a debtor");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_debtor;
    std::string m_channel;
    std::string m_text;
    std::string m_template;
    std::string m_purpose;
    std::string m_subject;
    std::string m_at;
    CLI::Option* m_textOption = nullptr;
    CLI::Option* m_templateOption = nullptr;
    CLI::Option* m_atOption = nullptr; ///< given or not: an empty text is no instant
};

} // namespace trato::ctl
