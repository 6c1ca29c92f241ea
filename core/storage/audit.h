#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace trato::storage {

class Database;

/// Somebody did what somebody else may ask about later.
struct AuditEntry {
    Instant at;
    QString actor;
    QString action; ///< stable: "take_over", "stop_machine"
    DebtorId debtor = {};
    QJsonObject detail = {};
};

/// Written in the transaction of the act itself, so that neither stands without the other.
Result<void> audit(Database& database, const AuditEntry& entry);

} // namespace trato::storage
