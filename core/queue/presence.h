#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QString>

#include <chrono>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::queue {

/// What somebody does at a case.
enum class Activity {
    Viewing,
    Typing,
    Asking ///< for the turn, which another person has
};

/// viewing, typing, asking
QString activityName(Activity activity);
Activity activityFromName(QStringView name);

struct Present {
    DebtorId debtor;
    QString actor;
    Activity activity = Activity::Viewing;
    Instant since; ///< of this activity
};

/// Who is at which case now. Desks say it again and again; who falls silent is gone by the clock. Announces "presence"
/// when somebody comes, goes, or does something else; never for the mere saying again.
class Presence final {
public:
    /// How long one saying holds.
    static constexpr std::chrono::seconds expiry{45};

    explicit Presence(storage::Database& database)
        : m_database(database)
    {
    }

    Result<void> say(DebtorId debtor, const QString& actor, Activity activity, Instant now);
    Result<void> leave(DebtorId debtor, const QString& actor);
    /// The longest there first.
    Result<std::vector<Present>> at(DebtorId debtor, Instant now) const;
    /// Everybody everywhere, by person, the newest first: for who leads the desk.
    Result<std::vector<Present>> all(Instant now) const;
    /// Takes away what the clock has ended.
    Result<void> forgetExpired(Instant now);

private:
    storage::Database& m_database;
};

} // namespace trato::queue
