#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Debtors by name, document, telephone, e-mail, contract or invoice, with what is due today.
class DebtorFindCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "debtor find"; }
    [[nodiscard]] std::string description() const override { return QT_TRANSLATE_NOOP("ctlhelp", "find debtors"); }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_text;
    std::string m_limit = "20";
};

} // namespace trato::ctl
