#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QString>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::negotiation {

/// Which policy of a creditor counts today.
struct PolicyInForce {
    CreditorId creditor = {};
    QString name = {}; ///< the creditor's
    qint64 version = 1;
    bool isOwn = false;       ///< published by the creditor's people; else what is shipped
    Instant since = {};       ///< its publication; of the shipped one, the creditor's first day
    QString publishedBy = {}; ///< empty where it is not known
    QString reason = {};
};

/// Of every creditor, by name.
Result<std::vector<PolicyInForce>> policiesInForce(storage::Database& database);

} // namespace trato::negotiation
