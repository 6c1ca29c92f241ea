#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// `skill give|withdraw ACTOR SKILL`: who takes cases that want care, law, companies or payments. Supervisors only.
class SkillGiveCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "skill give"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "say that somebody can do care, legal, b2b, payments");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_actor;
    std::string m_skill;
};

class SkillWithdrawCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "skill withdraw"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "take a skill from somebody again");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_actor;
    std::string m_skill;
};

class SkillListCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "skill list"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "print who can do what");
    }
    void declare(CLI::App&) override {}
    Result<void> run(Context& context) override;
};

} // namespace trato::ctl
