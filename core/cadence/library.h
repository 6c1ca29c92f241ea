#pragma once

#include "base/clock.h"
#include "cadence/definition.h"
#include "storage/database.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace trato::cadence {

/// A cadence that is there: portfolios follow it, or it was published.
struct KnownCadence {
    QString name;
    int portfolios = 0; ///< that follow it
};

/// One published state of a cadence. Version 0 is the shipped one, of nobody and never.
struct CadenceVersion {
    int version = 0;
    QByteArray toml;
    QString publishedBy;
    Instant publishedAt;
};

/// Who waits for a step now. Somebody in two portfolios stands twice on the cadence that both follow.
struct StepStanding {
    int places = 0;
    Instant nextAt; ///< of the first of them; never: none
};

/// What came of a step lately.
struct StepRecord {
    struct Reason {
        QString words; ///< for people
        int number = 0;
    };
    int done = 0; ///< messages queued and calls asked
    int skipped = 0;
    std::vector<Reason> reasons; ///< of the skipped, the most frequent first
};

/// By name.
Result<std::vector<KnownCadence>> knownCadences(storage::Database& database);
/// The newest first, the shipped one last where there is one of that name.
Result<std::vector<CadenceVersion>> versionsOf(storage::Database& database, const QString& cadence);
/// By step; those who are not placed yet stand under the empty name.
Result<std::map<QString, StepStanding>> standingOn(storage::Database& database, const QString& cadence);
/// By step, whatever the version.
Result<std::map<QString, StepRecord>> recordSince(storage::Database& database, const QString& cadence, Instant since);

} // namespace trato::cadence
