#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Writes the terms of an agreement as PDF and keeps the file's hash in its history.
class AgreementTermsCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "agreement terms"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "write the terms of an agreement as PDF");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_agreement;
    std::string m_out;
};

} // namespace trato::ctl
