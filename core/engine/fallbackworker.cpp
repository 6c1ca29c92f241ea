#include "engine/fallbackworker.h"

#include "base/log.h"
#include "channels/fallback.h"
#include "channels/net/httpclient.h"
#include "engine/words.h"
#include "timeline/timeline.h"

#include <chrono>

namespace trato::engine {

using namespace std::chrono_literals;
using channels::OutboxRow;
using channels::Revocation;

namespace {

constexpr auto revokingLease = 120s;
constexpr auto nextQuestion = 60s;

channels::OutgoingMessage outgoing(const OutboxRow& row, Instant now)
{
    return channels::OutgoingMessage::from(row, now);
}

/// The provider may have done what it was asked without our hearing of it.
bool mayHaveActed(const Error& error)
{
    return net::mayHaveReachedPeer(error) || error.detail.value(QStringLiteral("status")).toInt() >= 500;
}

} // namespace

Instant FallbackWorker::fallBackAt(const channels::ChannelAdapter& adapter, Instant now) const
{
    const auto after = adapter.fallsBackAfter();
    const bool elsewhere = after && m_adapters.forChannel(Channel::Sms) != nullptr;
    return elsewhere ? now + *after + channels::Fallback::patience : Instant();
}

Result<TickReport> FallbackWorker::work(int limit, const std::stop_token& end)
{
    TRATO_TRY(const auto rows, channels::Fallback(m_database).overdue(m_clock.now(), limit));
    TickReport report;
    for (const OutboxRow& row : rows) {
        if (end.stop_requested())
            break;
        channels::ChannelAdapter* const adapter = m_adapters.forChannel(row.message.channel, row.provider);
        if (adapter == nullptr)
            continue;
        TRATO_TRY(const TickReport one, takeBack(row, *adapter));
        report += one;
    }
    return report;
}

Result<TickReport> FallbackWorker::takeBack(const OutboxRow& row, channels::ChannelAdapter& adapter)
{
    const Instant now = m_clock.now();
    TRATO_TRY(const bool mine, channels::Fallback(m_database).beginRevoking(row, m_worker, now, now + revokingLease));
    return mine ? recordRevocation(row, adapter.revoke(outgoing(row, now))) : TickReport{};
}

Result<TickReport> FallbackWorker::recordRevocation(const OutboxRow& row, const Result<Revocation>& answer)
{
    channels::Fallback fallback(m_database);
    const Instant now = m_clock.now();
    const bool askedBefore = !row.revokingSince.isNever();
    if (!answer && answer.error().code == QLatin1StringView("provider_refused")) {
        TRATO_CHECK(fallback.keep(row, now));
        return TickReport{.failed = 1};
    }
    if (!answer) {
        qCInfo(logEngine) << "outbox" << row.id.value() << "not taken back:" << answer.error().code;
        TRATO_CHECK(fallback.askLater(row, now + nextQuestion, askedBefore || mayHaveActed(answer.error())));
        return TickReport{.failed = 1};
    }
    if (*answer == Revocation::Revoked) {
        TRATO_CHECK(fallBack(row, QStringLiteral("not_delivered"),
            Words::tr("It was not delivered in time and was taken back; it goes as SMS.")));
        return TickReport{};
    }
    // Too late for a second question may be the first one's success.
    TRATO_CHECK(askedBefore ? fallback.giveUp(row, now) : fallback.keep(row, now));
    return TickReport{.failed = askedBefore ? 1 : 0};
}

Result<bool> FallbackWorker::goElsewhere(
    const OutboxRow& row, channels::ChannelAdapter& adapter, const channels::Failed& failed)
{
    if (!failed.elsewhere || fallBackAt(adapter, m_clock.now()).isNever())
        return false;
    // An earlier try may lie at the provider: nobody must get both.
    if (row.inDoubt) {
        const auto revoked = adapter.revoke(outgoing(row, m_clock.now()));
        if (!revoked || *revoked != Revocation::Revoked)
            return false;
    }
    TRATO_CHECK(fallBack(row, failed.code, failed.text));
    return true;
}

Result<void> FallbackWorker::fallBack(const OutboxRow& row, const QString& code, const QString& reason)
{
    const Instant now = m_clock.now();
    return m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(const bool ended, channels::Fallback(m_database).toSms(row, code, reason, now));
        if (!ended || !row.interaction)
            return {};
        TRATO_CHECK(timeline::Timeline(m_database)
                        .appendReceipt(
                            row.message.debtor, *row.interaction, timeline::ReceiptStatus::Failed, now, code, reason));
        return m_database.announce(QStringLiteral("timeline"), row.message.debtor);
    });
}

} // namespace trato::engine
