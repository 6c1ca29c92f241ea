#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QString>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::queue {

struct HelpRequest {
    DebtorId debtor;
    QString name;
    WorkItemId item; ///< invalid: opened by search
    QString askedBy;
    Instant askedAt;
    QString words;
    QString takenBy; ///< empty: it still waits
    Instant takenAt;
};

/// Somebody asks for help with a case that stays theirs; who leads the desk sees it. Announces "help".
class HelpDesk final {
public:
    HelpDesk(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Codes `words_required`, `already_asked`.
    Result<void> ask(DebtorId debtor, WorkItemId item, const QString& actor, const QString& words);
    /// Code `no_help_request`, as with `take` and `finish`.
    Result<void> withdraw(DebtorId debtor, const QString& askedBy);
    Result<void> take(DebtorId debtor, const QString& askedBy, const QString& actor);
    Result<void> finish(DebtorId debtor, const QString& askedBy, const QString& answer = {});
    /// The longest wait first.
    Result<std::vector<HelpRequest>> waiting() const;
    Result<std::vector<HelpRequest>> of(DebtorId debtor) const;

private:
    Result<void> end(DebtorId debtor, const QString& askedBy, const QString& state, const QString& answer);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::queue
