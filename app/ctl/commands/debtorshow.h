#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// Everything about one debtor.
class DebtorShowCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "debtor show"; }
    [[nodiscard]] std::string description() const override { return QT_TRANSLATE_NOOP("ctlhelp", "show a debtor"); }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_id;
};

} // namespace trato::ctl
