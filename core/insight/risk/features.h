#pragma once

#include "insight/risk/history.h"
#include "insight/risk/riskkind.h"

#include <array>
#include <optional>
#include <vector>

namespace trato::insight {

inline constexpr std::chrono::microseconds foresight = std::chrono::hours(24 * 30);

/// What a model reads, in this order. Every one of them is something that happened between the debtor and the creditor.
enum class Feature {
    DaysLate,
    Overdue,
    DueSoon,
    SharePaid,
    Payments,
    DaysSincePayment,
    PromisesKept,
    PromisesBroken,
    PromiseOpen,
    AgreementsKept,
    AgreementsBroken,
    Contacts,
    Answers,
    DaysSinceAnswer,
    MonthsKnown,
    PromiseDays,
    PromiseShare,
};
inline constexpr size_t featureCount = static_cast<size_t>(Feature::PromiseShare) + 1;

struct FeatureInfo {
    const char* name;
    const char* meaning;
    /// 1: more of it never lowers the risk, -1: never raises it, 0: the data may say either.
    int direction;
};
const std::array<FeatureInfo, featureCount>& featureInfos();

/// Not a number where there is nothing to count from (no payment yet, no promise asked about).
using Features = std::array<float, featureCount>;

/// As they were known at `asOf`: what came later changes nothing. `promise` (one of the history's) is the one asked
/// about.
Features featuresOf(const History& history, Instant asOf, const History::Deal* promise = nullptr);

/// Something is overdue, or falls due within `foresight`.
bool owesAt(const History& history, Instant asOf);

/// What the future showed.
struct Sample {
    DebtorId debtor = {};
    Instant asOf;
    Features features = {};
    bool happened = false;
};

/// What a history teaches until `now`: a day every thirty days on which something was owed and whether it was paid on
/// within `foresight`; or each promise that was kept or broken.
std::vector<Sample> samplesOf(const History& history, RiskKind kind, Instant now);

} // namespace trato::insight
