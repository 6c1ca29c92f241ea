#pragma once

#include "app/ctl/command.h"

#include <string>
#include <vector>

namespace trato::ctl {

/// Solves the offers of a debtor and puts them on the table.
class OffersCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "offers"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "the few offers worth making to a debtor");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_debtor;
    std::string m_capacity;
    std::string m_entry;
    std::string m_instalments;
    std::string m_firstDue;
    std::string m_day;
    std::string m_role = "negotiator";
    std::vector<std::string> m_contracts;
    std::string m_income;
    bool m_explain = false;
};

} // namespace trato::ctl
