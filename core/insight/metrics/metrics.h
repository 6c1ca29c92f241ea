#pragma once

#include "base/id.h"
#include "base/result.h"
#include "insight/metrics/contactcosts.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace trato::storage {
class Database;
}

namespace trato::insight {

/// Days of the desk's zone, both counted. portfolio 0: all.
struct MetricsPeriod {
    QDate from;
    QDate to;
    qint64 portfolio = 0;
};

/// A part of a whole; a whole of zero says nothing.
struct Share {
    qint64 part = 0;
    qint64 whole = 0;
};

/// Those asked in the period. high, low: satisfied (4, 5); for nps promoters (9, 10) and detractors (0 to 6).
struct SurveyCounts {
    qint64 asked = 0;
    qint64 answered = 0;
    qint64 high = 0;
    qint64 low = 0;
};

/// Of people first, of the machine second.
using Surveyed = std::array<SurveyCounts, 2>;

/// What came of the work of some days. Amounts in cents.
struct Metrics {
    qint64 recovered = 0; ///< paid within the period, less what was paid too much
    qint64 collectable = 0;
    qint64 deals = 0;
    qint64 dealMicroseconds = 0;
    Share engaged;
    Share promisesKept;
    Share rightParty;
    Share machineAlone; ///< whom the machine answered without a person, of those who wrote to us and were answered
    Share machineDeals; ///< agreements made by the machine
    Surveyed csat;
    Surveyed nps;
    qint64 contacts = 0;
    std::optional<qint64> cost; ///< nothing: some channel has no price
};

/// A portfolio by its number, else by its name. Codes `unknown_portfolio`; `ambiguous_portfolio` where several
/// creditors have one of that name.
Result<qint64> portfolioCalled(storage::Database& database, const QString& numberOrName);

/// Codes `invalid_period` (it ends before it begins).
Result<Metrics> metricsOf(storage::Database& database, const MetricsPeriod& period, const ContactCosts& costs);

} // namespace trato::insight
