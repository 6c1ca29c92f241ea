#pragma once

#include "app/ctl/command.h"

#include <map>

namespace CLI {
class Option;
}

namespace trato::ctl {

/// What a creditor's debts ask for when they are late, where a file does not say.
class CreditorChargesCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "creditor charges"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "a creditor's default rule of late charges");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    void declareField(CLI::App& app, const std::string& field, const std::string& description);

    std::string m_creditor;
    std::map<std::string, std::string> m_values;
    std::map<std::string, CLI::Option*> m_options;
    std::string m_consumer;
    bool m_none = false;
};

} // namespace trato::ctl
