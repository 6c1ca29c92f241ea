#pragma once

#include "app/ctl/acceptanceoptions.h"
#include "app/ctl/command.h"
#include "negotiation/agreements.h"

#include <string>
#include <vector>

namespace trato::ctl {

/// Closes an agreement, from terms or from an offer on the table.
class AgreementCreateCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "agreement create"; }
    [[nodiscard]] std::string description() const override { return QT_TRANSLATE_NOOP("ctlhelp", "agree on a debt"); }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    [[nodiscard]] Result<negotiation::AgreementRequest> request(Context& context) const;

    std::string m_debtor;
    std::string m_offer;
    std::string m_entry = "0";
    std::string m_instalments;
    std::string m_firstDue;
    std::string m_discount = "0";
    std::string m_role = "negotiator";
    std::vector<std::string> m_contracts;
    bool m_askApproval = false;
    bool m_propose = false;
    AcceptanceOptions m_acceptance;
};

} // namespace trato::ctl
