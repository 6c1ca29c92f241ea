#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// Makes a bank slip's barcode and typeable line.
class BoletoEncodeCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "boleto encode"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "make a slip's barcode and line");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_bank;
    std::string m_freeField;
    std::string m_amount;
    std::string m_due;
};

} // namespace trato::ctl
