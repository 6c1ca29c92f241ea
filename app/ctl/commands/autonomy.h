#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// `autonomy list|set|limit`: how far the machine may go in each portfolio, and how far it may be let go.
class AutonomyListCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "autonomy list"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "print how far the machine goes in each portfolio");
    }
    void declare(CLI::App&) override {}
    Result<void> run(Context& context) override;
};

class AutonomySetCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "autonomy set"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "say how far the machine goes in a portfolio");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_portfolio;
    std::string m_level;
};

class AutonomyLimitCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "autonomy limit"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "say how far it may be let go in a portfolio");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_portfolio;
    std::string m_level;
    std::string m_reason;
};

} // namespace trato::ctl
