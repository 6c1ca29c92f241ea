#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// Which lists of those not to be contacted there are.
class ContactExclusionsCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "contact exclusions"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "the lists of those not to be contacted");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;
};

} // namespace trato::ctl
