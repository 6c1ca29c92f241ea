#pragma once

#include "insight/model/booster.h"
#include "insight/model/quality.h"

#include <QJsonObject>

namespace trato::insight {

/// A model with its card: what it foresees, from what it was made, and how well it does on debtors it never saw.
struct Trained {
    QByteArray model;
    QJsonObject card;
    Quality quality;
};

/// One debtor in five is kept aside. Code `too_little_history`: fewer than `leastSamples` cases, or too few of which it
/// did or did not happen.
Result<Trained> train(
    RiskKind kind, const std::vector<Sample>& samples, const QString& origin, const TrainingOptions& options = {});

inline constexpr int leastSamples = 300;
inline constexpr int leastOfEach = 40;

} // namespace trato::insight
