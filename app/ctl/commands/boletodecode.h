#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// What a slip's barcode or typeable line says, and what is wrong with it.
class BoletoDecodeCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "boleto decode"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "what a slip's code says");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_text;
    std::string m_reference;
};

} // namespace trato::ctl
