#include "supervision/channelaccounts.h"

#include "channels/accountadvice.h"
#include "channels/failureclass.h"
#include "negotiation/roles.h"
#include "storage/audit.h"
#include "storage/database.h"
#include "supervision/words.h"

#include <algorithm>
#include <array>

namespace trato::supervision {

using channels::KnownAccount;
using storage::Row;

namespace {

AccountTrouble troubleOf(Channel channel, Instant at, const QString& code, const QString& reason)
{
    const channels::AccountFault fault = channels::accountFault(channel, code);
    AccountTrouble trouble{.at = at,
        .code = code,
        .reason = reason,
        .title = channels::accountFaultTitle(fault),
        .advice = channels::accountFaultAdvice(fault)};
    if (fault == channels::AccountFault::None) {
        trouble.title = Words::tr("One message failed");
        const QString instead = channels::insteadOfAgain(channels::failureClass(channel, code));
        trouble.advice = instead.isEmpty() ? Words::tr("It can be sent again from its conversation.") : instead;
    }
    return trouble;
}

ChannelAccount accountFrom(const Row& row)
{
    ChannelAccount account;
    account.known = {.channel = channelFromName(row.text("channel")).value_or(Channel::WhatsApp),
        .provider = row.text("provider"),
        .name = row.text("account"),
        .sender = row.text("sender"),
        .sends = row.integer("sends") != 0,
        .inbound = row.text("inbound")};
    account.seenAt = row.instant("seen_at");
    account.lastEventAt = row.instant("last_event_at");
    if (!row.instant("paused_at").isNever())
        account.stop = {
            .at = row.instant("paused_at"), .by = row.text("paused_by"), .reason = row.text("paused_reason")};
    return account;
}

/// Reads the figures of all accounts at once and gives each to whom it belongs.
class Reading final {
public:
    Reading(storage::Database& database, Instant now)
        : m_database(database)
        , m_now(now)
    {
    }

    Result<std::vector<ChannelAccount>> read()
    {
        TRATO_TRY(m_accounts, m_database.all(QStringLiteral("channels/accounts"),
                                  {{":seen_after", m_now - ChannelAccounts::listedFor}}, accountFrom));
        for (ChannelAccount& one : m_accounts)
            one.leaves = one.known.sends && of(one.known.channel, {}) == &one;
        TRATO_CHECK(readBacklog());
        TRATO_CHECK(readDay());
        TRATO_CHECK(readFailures());
        TRATO_CHECK(readPauses());
        TRATO_CHECK(readMailboxes());
        for (ChannelAccount& one : m_accounts)
            one.health = healthOf(one);
        return std::move(m_accounts);
    }

private:
    /// The first of the channel that sends, as the worker takes it; where a provider is known, the first of that.
    ChannelAccount* of(Channel channel, const QString& provider)
    {
        const auto found = std::ranges::find_if(m_accounts, [&](const ChannelAccount& one) {
            return one.known.channel == channel &&
                   (provider.isEmpty() ? one.known.sends
                                       : one.known.provider == provider || one.known.inbound == provider);
        });
        return found == m_accounts.end() ? nullptr : &*found;
    }
    ChannelAccount* of(const Row& row)
    {
        const auto channel = channelFromName(row.text("channel"));
        return channel ? of(*channel, row.text("provider")) : nullptr;
    }
    static void worsen(ChannelAccount& account, const AccountTrouble& trouble)
    {
        if (!account.trouble || account.trouble->at < trouble.at)
            account.trouble = trouble;
    }

    Result<void> readBacklog()
    {
        return m_database.each(QStringLiteral("supervision/account_backlog"), {{":now", m_now}}, [&](const Row& row) {
            ChannelAccount* const account = of(row);
            if (account == nullptr)
                return;
            const QString part = row.text("part");
            qint64& number = part == QStringLiteral("queued")      ? account->queued
                             : part == QStringLiteral("scheduled") ? account->scheduled
                                                                   : account->inDoubt;
            number += row.integer("messages");
            if (part == QStringLiteral("queued"))
                account->behind = std::chrono::duration_cast<std::chrono::seconds>(m_now - row.instant("since"));
        });
    }
    Result<void> readDay()
    {
        const Instant midnight = Instant::startOfDay(m_now.dateIn(deskZone()), deskZone());
        return m_database.each(QStringLiteral("supervision/account_day"), {{":from", midnight}}, [&](const Row& row) {
            ChannelAccount* const account = of(row);
            if (account == nullptr)
                return;
            account->sent += row.integer("sent");
            account->delivered += row.integer("delivered");
            account->failed += row.integer("failed");
        });
    }
    Result<void> readFailures()
    {
        for (ChannelAccount& one : m_accounts) {
            TRATO_CHECK(m_database.each(QStringLiteral("supervision/account_failures"),
                {{":from", m_now - ChannelAccounts::troubleKept}, {":channel", channelName(one.known.channel)},
                    {":provider", one.known.provider}, {":first", one.leaves ? 1 : 0}, {":limit", 1}},
                [&](const Row& row) {
                    worsen(one, troubleOf(one.known.channel, row.instant("at"), row.text("code"), row.text("reason")));
                }));
        }
        return {};
    }
    Result<void> readPauses()
    {
        return m_database.each(QStringLiteral("channels/account_pauses"), {}, [&](const Row& row) {
            for (ChannelAccount& one : m_accounts) {
                if (one.known.provider != row.text("provider") || one.known.name != row.text("account"))
                    continue;
                one.wait = {
                    .since = row.instant("since"), .until = row.instant("until"), .failures = row.number("failures")};
                one.trouble = troubleOf(one.known.channel, row.instant("since"), row.text("code"), row.text("reason"));
            }
        });
    }
    /// A mailbox that can't be read gets nothing.
    Result<void> readMailboxes()
    {
        return m_database.each(QStringLiteral("supervision/failing_mailboxes"), {}, [&](const Row& row) {
            for (ChannelAccount& one : m_accounts) {
                if (one.known.provider != QStringLiteral("imap") || one.known.name != row.text("account"))
                    continue;
                one.wait = {.since = row.instant("failing_since"), .until = {}, .failures = row.number("failures")};
                one.trouble =
                    troubleOf(Channel::Email, row.instant("failing_since"), row.text("code"), row.text("reason"));
            }
        });
    }

    [[nodiscard]] AccountHealth healthOf(const ChannelAccount& account) const
    {
        if (account.stop)
            return AccountHealth::Paused;
        if (m_now - account.seenAt > ChannelAccounts::attendedFor)
            return AccountHealth::Unattended;
        if (account.wait)
            return AccountHealth::Failing;
        return account.behind > ChannelAccounts::slowAfter ? AccountHealth::Slow : AccountHealth::Working;
    }

    storage::Database& m_database;
    Instant m_now;
    std::vector<ChannelAccount> m_accounts;
};

AccountMessage messageFrom(const Row& row)
{
    return {.id = row.id<OutboxId>("id"),
        .debtor = row.id<DebtorId>("debtor_id"),
        .name = row.text("name"),
        .text = row.text("body"),
        .at = row.instant("at"),
        .attempts = row.number("attempts"),
        .reason = row.text("reason")};
}

AccountMessage failureFrom(Channel channel, const Row& row)
{
    AccountMessage message = messageFrom(row);
    message.words = message.reason.isEmpty() ? row.text("code") : message.reason;
    message.reason = channels::failureClassTitle(channels::failureClass(channel, row.text("code")));
    return message;
}

AccountMessage waitingFrom(const Row& row)
{
    AccountMessage message = messageFrom(row);
    message.inDoubt = row.text("state") == QStringLiteral("uncertain");
    return message;
}

} // namespace

QString accountHealthName(AccountHealth health)
{
    static constexpr std::array names{"working", "slow", "failing", "unattended", "paused"};
    return QString::fromLatin1(names.at(static_cast<size_t>(health)));
}

Result<std::vector<ChannelAccount>> ChannelAccounts::list(const QString& reader) const
{
    TRATO_CHECK(negotiation::requireSupervisor(m_database, reader));
    return Reading(m_database, m_clock.now()).read();
}

Result<AccountDetail> ChannelAccounts::detail(const AccountKey& key, const QString& reader, int limit) const
{
    TRATO_TRY(const auto accounts, list(reader));
    const auto found = std::ranges::find_if(accounts,
        [&](const ChannelAccount& one) { return one.known.provider == key.provider && one.known.name == key.account; });
    AccountDetail detail;
    if (found == accounts.end() || !found->known.sends)
        return detail;
    const QString channel = channelName(found->known.channel);
    TRATO_TRY(
        detail.failures, m_database.all(QStringLiteral("supervision/account_failures"),
                             {{":from", m_clock.now() - troubleKept}, {":channel", channel},
                                 {":provider", key.provider}, {":first", found->leaves ? 1 : 0}, {":limit", limit}},
                             [channel = found->known.channel](const Row& row) { return failureFrom(channel, row); }));
    if (!found->leaves)
        return detail;
    TRATO_TRY(detail.waiting, m_database.all(QStringLiteral("supervision/account_waiting"),
                                  {{":channel", channel}, {":limit", limit}}, waitingFrom));
    return detail;
}

Result<void> ChannelAccounts::pause(const AccountKey& key, const QString& actor, const QString& reason)
{
    return m_database.transaction([&]() -> Result<void> {
        TRATO_CHECK(negotiation::requireSupervisor(m_database, actor));
        const QString why = reason.trimmed();
        if (why.isEmpty())
            return failure(QStringLiteral("reason_required"), Words::tr("Say why the account is paused."));
        const Instant now = m_clock.now();
        TRATO_TRY(const bool paused, channels::AccountRegistry(m_database)
                                         .stop(key.provider, key.account, {.at = now, .by = actor, .reason = why}));
        if (!paused)
            return failure(QStringLiteral("no_account"),
                Words::tr("No account of this name sends and is not paused already: look at the list again."));
        TRATO_CHECK(storage::audit(
            m_database, {.at = now,
                            .actor = actor,
                            .action = QStringLiteral("pause_account"),
                            .detail = {{QStringLiteral("provider"), key.provider},
                                {QStringLiteral("account"), key.account}, {QStringLiteral("reason"), why}}}));
        return m_database.announce(QStringLiteral("account"));
    });
}

Result<void> ChannelAccounts::resume(const AccountKey& key, const QString& actor)
{
    return m_database.transaction([&]() -> Result<void> {
        TRATO_CHECK(negotiation::requireSupervisor(m_database, actor));
        const Instant now = m_clock.now();
        channels::AccountRegistry registry(m_database);
        TRATO_TRY(const auto stop, registry.stopOf(key.provider, key.account));
        TRATO_TRY(const bool resumed, registry.resume(key.provider, key.account, now));
        if (!resumed)
            return failure(
                QStringLiteral("not_paused"), Words::tr("The account is not paused: look at the list again."));
        TRATO_CHECK(storage::audit(m_database,
            {.at = now,
                .actor = actor,
                .action = QStringLiteral("resume_account"),
                .detail = {{QStringLiteral("provider"), key.provider}, {QStringLiteral("account"), key.account},
                    {QStringLiteral("paused_by"), stop ? stop->by : QString()},
                    {QStringLiteral("paused_for"), stop ? stop->reason : QString()}}}));
        return m_database.announce(QStringLiteral("account"));
    });
}

} // namespace trato::supervision
