#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QString>

namespace trato::storage {
class Database;
}

namespace trato::supervision {

/// A private line of the timeline: the debtor never sees it.
struct CaseNote {
    DebtorId debtor;
    QString actor;
    QString text;
    QString to = {}; ///< whoever is told of it; empty: whoever reads the case
};

/// Announces "timeline".
Result<void> noteInCase(storage::Database& database, const Clock& clock, const CaseNote& note);

} // namespace trato::supervision
