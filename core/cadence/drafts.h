#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/database.h"

#include <QString>

#include <optional>

namespace trato::cadence {

/// A cadence's file as somebody changes it before it is published. It may be broken.
struct CadenceDraft {
    int base = 0; ///< the version that it began from; 0: the shipped one
    QString toml;
    Instant savedAt;
};

/// Of one person; everybody has one of each cadence at most.
Result<std::optional<CadenceDraft>> draftOf(storage::Database& database, const QString& cadence, const QString& actor);
Result<void> keepDraft(
    storage::Database& database, const QString& cadence, const QString& actor, const CadenceDraft& draft);
Result<void> dropDraft(storage::Database& database, const QString& cadence, const QString& actor);

} // namespace trato::cadence
