#pragma once

#include "base/id.h"
#include "cadence/definition.h"
#include "cadence/duestate.h"
#include "cadence/occasion.h"
#include "cadence/sender.h"
#include "storage/database.h"

#include <map>

namespace trato::cadence {

/// What the debtors of a portfolio have in common on one day.
struct Course {
    PortfolioId portfolio;
    Sender sender;
    Definition definition;
    Occasions occasions;

    /// Where a debtor stands; nullptr: nothing follows that event any more.
    const Occasion* occasionOf(const DueState& state);
};

/// The courses of a batch, each read once.
class Courses final {
public:
    Courses(storage::Database& database, QDate today)
        : m_database(database)
        , m_today(today)
    {
    }

    /// Stays where it is as long as this lives.
    Result<Course*> of(PortfolioId portfolio);

private:
    storage::Database& m_database;
    QDate m_today;
    std::map<PortfolioId, Course> m_known;
};

} // namespace trato::cadence
