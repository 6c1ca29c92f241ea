#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/database.h"

#include <QJsonObject>

#include <functional>

namespace trato::demo {

struct DemoOptions {
    int debtors = 2000;
    quint64 seed = 1;
    int months = 6;
    QString user = {}; ///< whose working day it is; empty: nobody worked today
    /// How many debtors have their history; false ends it with code `cancelled`, and nothing is left behind.
    std::function<bool(int done, int total)> watch = {};
};

struct DemoReport {
    int debtors = 0;
    int interactions = 0;
    int agreements = 0;
    int payments = 0;
    int workItems = 0;

    [[nodiscard]] QJsonObject toJson() const;
};

/// Fills an empty database with an invented population and its history up to the clock's now: portfolios of three
/// creditors, conversations on all channels, agreements, promises, payments, and the work that waits today. The same
/// seed and day give the same desk. Deals and payments are made by the same code as real ones, at their instants.
/// Code `not_empty` when there are debtors already.
Result<DemoReport> populate(storage::Database& database, const Clock& clock, const DemoOptions& options);

} // namespace trato::demo
