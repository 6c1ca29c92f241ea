#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "cadence/event.h"
#include "storage/database.h"

#include <QJsonArray>

#include <map>

namespace trato::cadence {

/// Finds what happened since the last time (a promise broken, an agreement made or broken, a payment, a contract
/// imported) and puts the debtors at the beginning of the steps after it, where their cadence has some.
class EventFollower final {
public:
    explicit EventFollower(storage::Database& database)
        : m_database(database)
    {
    }

    /// Answers how many were found. The first time nothing is: what lies before is not caught up. Inside a transaction
    /// of the caller.
    Result<int> follow(Instant now);

private:
    Result<std::map<Event, QJsonArray>> portfoliosByEvent();
    Result<int> begin(Event event, const QJsonArray& portfolios, Instant since, Instant now);

    storage::Database& m_database;
};

} // namespace trato::cadence
