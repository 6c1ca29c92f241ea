#pragma once

#include "app/ctl/command.h"

#include <string>
#include <vector>

namespace trato::ctl {

/// Deliveries that the machine could not work on (parked) or of a kind it does not know (unsupported): JSONL, the
/// oldest first.
class InboxListCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "inbox list"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "show deliveries that wait for a person");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_state;
    std::string m_provider;
    std::string m_limit;
};

/// One delivery with its bytes, and what this version understands of them.
class InboxShowCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "inbox show"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "show one delivery and what it says");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_id;
};

/// Has deliveries worked on again after the cause was removed. Saying it twice does nothing more.
class InboxRetryCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "inbox retry"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "have deliveries worked on again");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::vector<std::string> m_ids;
    bool m_all = false;
    std::string m_state;
    std::string m_provider;
};

/// Takes a delivery off the list with a reason; its bytes stay. Supervisors only.
class InboxDropCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "inbox drop"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "say that nobody needs to work on a delivery");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_id;
    std::string m_reason;
};

} // namespace trato::ctl
