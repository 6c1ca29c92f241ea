#pragma once

#include "app/ctl/command.h"

namespace trato::ctl {

/// Counts what came of the contacts since the last time; the engine does the same every ten minutes.
class InsightUpdateCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "insight update"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "learn from the contacts since the last time");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;
};

/// What is known of a debtor: channels and hours, the wish, the best choice and why, the risks and on what they rest.
class InsightShowCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "insight show"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "say what is known of a debtor, and why");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_debtor;
};

/// Trains the models of risk on this database and prints their cards.
class InsightTrainCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "insight train"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "train the models of risk from this database");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_seed = "1";
    std::string m_kind;
};

/// The card of the model in force of each kind.
class InsightModelCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "insight model"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "say which models are in force, and how good they are");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;
};

/// Scores everybody who owes something and was not scored within a day.
class InsightScoreCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "insight score"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "score the risks of those who owe something");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;
};

/// Whom to speak with before it is late.
class InsightFlagsCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "insight flags"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "list whom to speak with before it is late");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_limit = "200";
};

} // namespace trato::ctl
