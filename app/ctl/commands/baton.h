#pragma once

#include "app/ctl/command.h"

#include <string>

namespace trato::ctl {

/// `baton show|take|release DEBTOR`: who may act on a debtor now, by hand.
class BatonShowCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "baton show"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "say whose turn it is with a debtor");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_debtor;
};

class BatonTakeCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "baton take"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "take the turn, with the work that waits");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_debtor;
    bool m_over = false;
    std::string m_reason;
};

class BatonReleaseCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "baton release"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "give the turn back, with the work");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_debtor;
};

} // namespace trato::ctl
