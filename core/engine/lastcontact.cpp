#include "engine/paymentworker.h"
#include "insight/preference.h"
#include "parties/debtors.h"

#include <algorithm>
#include <chrono>
#include <span>
#include <vector>

namespace trato::engine {

using namespace std::chrono_literals;
using storage::Row;

Result<std::optional<LastContact>> lastContact(storage::Database& database, DebtorId debtor, Instant now)
{
    struct Found {
        QString channel, handle;
        Instant at;
    };
    TRATO_TRY(const auto found,
        database.one(QStringLiteral("engine/last_inbound"), {{":debtor", debtor}}, [](const Row& row) {
            return Found{row.text("channel"), row.text("handle"), row.instant("at")};
        }));
    TRATO_TRY(const auto points, parties::Debtors(database).contactPoints(debtor));
    TRATO_TRY(auto entries, parties::Exclusions(database).of(debtor));
    const parties::ListsInForce lists{.entries = std::move(entries), .day = now.dateIn(deskZone())};
    TRATO_TRY(const auto stated, insight::preferencesOf(database, std::span(&debtor, 1)));
    std::vector<LastContact> ways;
    const auto offer = [&](Channel channel) {
        if (const parties::ContactPoint* const point = parties::preferredContact(points, channel, lists))
            ways.push_back({channel, point->handle.value, false});
    };
    const std::optional<Channel> wanted = stated.empty() ? std::nullopt : stated.front().wish.channel;
    if (wanted && !(found && channelFromName(found->channel) == wanted))
        offer(*wanted);
    if (found)
        ways.push_back(
            {channelFromName(found->channel).value_or(Channel::WhatsApp), found->handle, now - found->at < 24h});
    for (const Channel channel : {Channel::WhatsApp, Channel::Sms, Channel::Email})
        offer(channel);
    // Who writes from there is answered; else what a list forbids comes last: the contact policy says so.
    const auto best = std::ranges::find_if(
        ways, [&](const LastContact& way) { return way.windowOpen || !lists.forbid(way.handle, way.channel); });
    if (best != ways.end())
        return *best;
    return ways.empty() ? std::nullopt : std::optional(ways.front());
}

} // namespace trato::engine
