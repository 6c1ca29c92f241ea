#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::queue {

enum class Occasion { Care, Callback, Approval, Mention };

/// Something that a person should know of.
struct Occurrence {
    Occasion occasion = Occasion::Care;
    qint64 id = 0; ///< of the work item, the agreement or the line
    DebtorId debtor;
    QString name;
    Instant at;
    QString actor; ///< who approved, who mentioned
};

/// What happened for `actor` after `since`, the oldest first: care cases that nobody has taken, callbacks that they
/// asked for and that are due, their agreements that somebody approved, notes that name them with an @.
Result<std::vector<Occurrence>> occurrencesFor(
    storage::Database& database, const QString& actor, Instant since, Instant now);

/// Everybody who has signed in, by name.
Result<QStringList> knownActors(storage::Database& database);

} // namespace trato::queue
