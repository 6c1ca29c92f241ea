#pragma once

#include "insight/model/booster.h"

#include <QJsonObject>

#include <span>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::insight {

/// A model that may be used: the newest trained here, else the shipped one (version 0).
struct RiskModel {
    RiskKind kind;
    int version;
    QJsonObject card;
    Booster booster;

    [[nodiscard]] QString name() const { return riskKindName(kind) + u' ' + QString::number(version); }

    /// Code `broken_model` with the model's name: then nothing is scored. An older one is not taken in its place, for
    /// nobody would know.
    static Result<RiskModel> inForce(storage::Database& database, RiskKind kind);
    /// The one that is shipped.
    static Result<RiskModel> shipped(RiskKind kind);
};

/// Trains a model of each kind on everything that the database tells until `now`, reads back what it has written, and
/// puts them in force together, with an audit entry each: where one can't be made or used, those before stay in force.
/// Answers the cards in the order of `kinds`. Codes `too_little_history`, `broken_model`.
Result<std::vector<QJsonObject>> trainFromHistory(storage::Database& database, std::span<const RiskKind> kinds,
    const TrainingOptions& options, const QString& actor, Instant now);

} // namespace trato::insight
