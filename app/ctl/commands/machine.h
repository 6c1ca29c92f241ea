#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// `machine stops|stop|resume`: what leaves by itself is cut, and goes on. Supervisors only.
class MachineStopsCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "machine stops"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "print where the machine stands still, and why");
    }
    void declare(CLI::App&) override {}
    Result<void> run(Context& context) override;
};

class MachineStopCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "machine stop"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "stop what leaves by itself: everything, or what the options name");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_reason;
    std::string m_creditor;
    std::string m_portfolio;
    std::string m_agent;
};

class MachineResumeCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "machine resume"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "let the machine go on");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_stop;
    std::string m_reason;
};

} // namespace trato::ctl
