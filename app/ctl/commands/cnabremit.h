#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::payments {
class Remittances;
struct KeptRemittance;
} // namespace trato::payments

namespace trato::ctl {

/// Writes what the bank has to hear of slips into remittance files.
class CnabRemitCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "cnab remit"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "write the remittance files that wait");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    Result<void> deliver(Context& context, payments::Remittances& remittances, const payments::KeptRemittance& file);

    std::string m_account;
    std::string m_out;
    std::string m_again;
};

} // namespace trato::ctl
