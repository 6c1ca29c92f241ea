#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace trato::storage {
class Database;
}

namespace trato::ctl {

/// What they said about being contacted, the oldest first.
Result<QJsonArray> consentsOf(storage::Database& database, DebtorId debtor);

/// Everything about a debtor in one object, as `debtor show` prints it. Code `no_debtor`.
Result<QJsonObject> debtorFile(storage::Database& database, DebtorId debtor, const Clock& clock);

} // namespace trato::ctl
