#include "engine/paymentworker.h"
#include "parties/debtors.h"

#include <chrono>

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
    if (found) {
        const Channel channel = channelFromName(found->channel).value_or(Channel::WhatsApp);
        return LastContact{channel, found->handle, now - found->at < 24h};
    }
    const parties::Debtors debtors(database);
    for (const Channel channel : {Channel::WhatsApp, Channel::Sms, Channel::Email}) {
        TRATO_TRY(const auto point, debtors.preferredContact(debtor, channel));
        if (point)
            return LastContact{channel, point->handle.value, false};
    }
    return std::optional<LastContact>();
}

} // namespace trato::engine
