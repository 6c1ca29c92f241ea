#include "channels/accountpauses.h"

#include "storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

AccountPause pauseFrom(const storage::Row& row)
{
    return {.provider = row.text("provider"),
        .account = row.text("account"),
        .since = row.instant("since"),
        .until = row.instant("until"),
        .failures = row.number("failures"),
        .code = row.text("code"),
        .reason = row.text("reason")};
}

QString reasonOf(const ChannelAdapter& adapter, const Failed& failed)
{
    return QCoreApplication::translate("channels", "The account “%1” can't send now: %2")
        .arg(adapter.account(), failed.text.isEmpty() ? failed.code : failed.text);
}

} // namespace

const QString AccountPauses::rule = u"account"_s;

Result<std::optional<AccountPause>> AccountPauses::of(const ChannelAdapter& adapter)
{
    return m_database.one(
        u"channels/account_pause"_s, {{":provider", adapter.provider()}, {":account", adapter.account()}}, pauseFrom);
}

Result<AccountPause> AccountPauses::pause(
    const ChannelAdapter& adapter, const OutboxRow& row, const Failed& failed, Instant now)
{
    return m_database.transaction([&]() -> Result<AccountPause> {
        TRATO_TRY(const auto known, of(adapter));
        const int failures = known ? known->failures + 1 : 1;
        AccountPause pause{.provider = adapter.provider(),
            .account = adapter.account(),
            .since = known ? known->since : now,
            .until = now + failed.retryAfter.value_or(length(failures)),
            .failures = failures,
            .code = failed.code,
            .reason = reasonOf(adapter, failed)};
        // Another worker ran into the same wall a moment ago: one failure, not two.
        if (known && known->until > now)
            pause = *known;
        TRATO_CHECK(m_database.execute(u"channels/pause_account"_s,
            {{":provider", pause.provider}, {":account", pause.account}, {":since", pause.since},
                {":until", pause.until}, {":failures", pause.failures}, {":code", pause.code},
                {":reason", pause.reason}}));
        TRATO_CHECK(keepBack(row, pause, now));
        return pause;
    });
}

Result<void> AccountPauses::keepBack(const OutboxRow& row, const AccountPause& pause, Instant now)
{
    return keepBack(row,
        Waiting{.until = pause.until, .nextAllowed = pause.until, .code = pause.code, .reason = pause.reason}, now);
}

Result<void> AccountPauses::keepBack(const OutboxRow& row, const AccountStop& stop, Instant now)
{
    return keepBack(row,
        Waiting{.until = now + stopRhythm,
            .reason =
                QCoreApplication::translate("channels", "The account was paused by %1: %2").arg(stop.by, stop.reason)},
        now);
}

Result<void> AccountPauses::keepBack(const OutboxRow& row, const Waiting& waiting, Instant now)
{
    return m_database.transaction([&]() -> Result<void> {
        TRATO_CHECK(m_database.execute(u"channels/outbox_wait_for_account"_s,
            {{":until", waiting.until}, {":next_allowed", waiting.nextAllowed}, {":code", waiting.code},
                {":rule", rule}, {":reason", waiting.reason}, {":now", now}, {":debtor_id", row.message.debtor},
                {":id", row.id}}));
        return m_database.announce(u"outbox"_s, row.message.debtor);
    });
}

Result<void> AccountPauses::end(const ChannelAdapter& adapter, Instant now)
{
    return m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(const qint64 ended, m_database.execute(u"channels/resume_account"_s,
                                          {{":provider", adapter.provider()}, {":account", adapter.account()}}));
        if (ended == 0)
            return {};
        TRATO_CHECK(m_database.execute(u"channels/resume_outbox"_s,
            {{":channel", channelName(adapter.channel())}, {":rule", rule}, {":now", now}}));
        return m_database.announce(u"outbox"_s);
    });
}

std::chrono::seconds AccountPauses::length(int failures)
{
    constexpr std::chrono::seconds longest{900};
    return std::min(longest, Outbox::backOff(failures));
}

} // namespace trato::channels
