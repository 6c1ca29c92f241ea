#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QJsonObject>

namespace trato::storage {
class Database;
}

namespace trato::ctl {

/// Everything about a debtor in one object, as `debtor show` prints it. Code `no_debtor`.
Result<QJsonObject> debtorFile(storage::Database& database, DebtorId debtor, const Clock& clock);

} // namespace trato::ctl
