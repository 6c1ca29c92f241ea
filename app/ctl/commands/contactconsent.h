#pragma once

#include "app/ctl/command.h"
#include "casework/contactword.h"

#include <optional>
#include <string>

namespace trato::ctl {

/// Writes down what a debtor said about being contacted, to one creditor or to all, or shows what they said.
class ContactConsentCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "contact consent"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "what a debtor said about being contacted");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    [[nodiscard]] Result<casework::ContactWord> word(Context& context) const;
    [[nodiscard]] Result<void> show(Context& context, std::optional<qint64> recalled) const;

    std::string m_debtor;
    bool m_yes = false;
    bool m_no = false;
    std::string m_creditor;
    std::string m_channel;
    std::string m_purpose = "collection";
    std::string m_words;
    std::string m_until;
    std::string m_proof;
};

} // namespace trato::ctl
