#include "engine/paymentworker.h"
#include "insight/preference.h"
#include "parties/debtors.h"

#include <chrono>
#include <span>

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
    const parties::Debtors debtors(database);
    TRATO_TRY(const auto stated, insight::preferencesOf(database, std::span(&debtor, 1)));
    const std::optional<Channel> wanted = stated.empty() ? std::nullopt : stated.front().wish.channel;
    if (wanted && !(found && channelFromName(found->channel) == wanted)) {
        TRATO_TRY(const auto point, debtors.preferredContact(debtor, *wanted));
        if (point)
            return LastContact{*wanted, point->handle.value, false};
    }
    if (found) {
        const Channel channel = channelFromName(found->channel).value_or(Channel::WhatsApp);
        return LastContact{channel, found->handle, now - found->at < 24h};
    }
    for (const Channel channel : {Channel::WhatsApp, Channel::Sms, Channel::Email}) {
        TRATO_TRY(const auto point, debtors.preferredContact(debtor, channel));
        if (point)
            return LastContact{channel, point->handle.value, false};
    }
    return std::optional<LastContact>();
}

} // namespace trato::engine
