#pragma once

#include "insight/metrics/metrics.h"

#include <array>
#include <vector>

namespace trato::insight {

/// Debts that fell due in a month and were not paid by then.
struct Cohort {
    QDate month; ///< its first day
    qint64 overdue = 0;
    /// Principal of it that had come in 0, 1, 2 … weeks after each fell due, as far as the youngest is that old.
    std::vector<qint64> recovered;
};

/// Of the `months` months before the month of `until`, the oldest first, to `weeks` weeks at most. In cents; days have
/// 24 hours. Debts that came in as paid are left out.
Result<std::vector<Cohort>> cohorts(
    storage::Database& database, QDate until, qint64 portfolio, int months = 3, int weeks = 12);

/// How far those came who had something overdue; each step is a part of the one before. Who paid all of it within the
/// period, with an agreement or without, came to the last.
enum class FunnelStep { Open, Contacted, RightParty, Offered, Agreed, FirstPaid, Settled };
inline constexpr int funnelSteps = 7;
using Funnel = std::array<qint64, funnelSteps>; ///< debtors, by step

Result<Funnel> funnelOf(storage::Database& database, const MetricsPeriod& period);

/// What came of the contacts of a channel.
struct ChannelFigures {
    QString channel;
    Share answered; ///< debtors, of those contacted there
    qint64 contacts = 0;
    std::optional<money::Money> price; ///< of a contact on the last day
    Share deals;                       ///< agreements accepted there, of all
};

/// Those in use, the most answered first.
Result<std::vector<ChannelFigures>> channelFigures(
    storage::Database& database, const MetricsPeriod& period, const ContactCosts& costs);

/// 0 not late (paid and agreed too), 1 to 30, 31 to 60, 61 to 90 days, longer.
inline constexpr int lateRanges = 5;
/// Cents that were open when the period began, by how late their contract was then and is at its end.
using RollRates = std::array<std::array<qint64, lateRanges>, lateRanges>;

Result<RollRates> rollRates(storage::Database& database, const MetricsPeriod& period);

} // namespace trato::insight
