#pragma once

#include "insight/model/booster.h"

#include <QJsonObject>

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

/// Trains on everything that the database tells until `now` and puts the model in force,
/// with an audit entry. Answers the card. Code `too_little_history`.
Result<QJsonObject> trainFromHistory(
    storage::Database& database, RiskKind kind, const TrainingOptions& options, const QString& actor, Instant now);

} // namespace trato::insight
