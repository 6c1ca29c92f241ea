#pragma once

#include "app/ctl/command.h"

#include <string>
#include <vector>

namespace trato::ctl {

/// Wraps a case up: closes it and does what its disposition says.
class QueueCloseCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "queue close"; }
    [[nodiscard]] std::string description() const override { return QT_TRANSLATE_NOOP("ctlhelp", "close a case"); }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_item;
    std::string m_disposition;
    std::string m_delayReason;
    std::string m_nextStep;
    std::string m_note;
    std::string m_callback;
    std::string m_handle;
    std::vector<std::string> m_scope;
};

} // namespace trato::ctl
