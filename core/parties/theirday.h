#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QDate>

namespace trato::storage {
class Database;
}

namespace trato::parties {

/// The instant at which `day` is over where the debtor may be: by the address and, where `handle` is a telephone, by
/// its area code; of several places the first. Code `no_debtor`.
Result<Instant> endOfTheirDay(
    storage::Database& database, DebtorId debtor, Channel channel, const QString& handle, QDate day);

} // namespace trato::parties
