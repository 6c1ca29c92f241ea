#pragma once

#include "app/ctl/acceptanceoptions.h"
#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// New terms for what is left of an active or broken agreement.
class AgreementRenegotiateCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "agreement renegotiate"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "put new terms in the place of an agreement");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_agreement;
    [[nodiscard]] Result<negotiation::RenegotiationRequest> request(const Context& context) const;

    std::string m_entry = "0";
    std::string m_instalments;
    std::string m_firstDue;
    std::string m_discount = "0";
    std::string m_role = "negotiator";
    std::string m_reason;
    bool m_askApproval = false;
    bool m_propose = false;
    AcceptanceOptions m_acceptance;
};

} // namespace trato::ctl
