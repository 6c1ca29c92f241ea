#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "queue/workitem.h"

#include <QString>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::queue {

/// To a person or to a desk (one of the two), with what they should know.
struct Transfer {
    QString person = {};
    QString desk = {};
    QString note;
};

/// What somebody passed on, or took before better ones.
struct SkipLine {
    DebtorId debtor;
    QString name;
    WorkItemId item;
    QString actor;
    Instant at;
    QString desk;
    bool picked = false; ///< taken before `passed` better ones; otherwise given and passed on
    QString reason;      ///< in words
    int score = 0;
    int passed = 0;
};

/// What went back to the queue because its holder was silent.
struct ReturnedCase {
    WorkItemId item;
    DebtorId debtor;
    QString name;
    Instant at;
};

/// How cases move between people and times: put off, given away, passed on, handed over. Each leaves a line on the
/// timeline; all of it or nothing.
class Moves final {
public:
    Moves(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// The case comes back to who put it off, before the others, at that very instant. Codes as WorkQueue::snooze.
    Result<void> snooze(WorkItemId item, const QString& actor, Instant until, const QString& note = {});
    /// Codes `transfer_target_required`, `note_required`, `unknown_desk`, `same_desk` and those of WorkQueue::release.
    Result<void> transfer(WorkItemId item, const QString& actor, const Transfer& transfer);
    /// What the actor put off or gave away is in their hands again; also while it waits elsewhere, as long as nobody
    /// took it. Codes `not_yours_to_undo` and those of WorkQueue::claim.
    Result<WorkItem> takeBack(WorkItemId item, const QString& actor);
    /// The case goes back to the queue and is not given to the actor for a while. `reason`: a code of
    /// Desks::skipReasons, or words. Codes `reason_required` and those of WorkQueue::release.
    Result<void> skip(WorkItemId item, const QString& actor, const QString& reason);
    /// Keeps that the actor took this one before better ones; answers how many those are. None: nothing is kept.
    Result<int> notePick(WorkItemId item, const QString& actor);
    /// The turn goes from one person to another at once. Codes as WorkQueue::release and claim.
    Result<WorkItem> handOver(WorkItemId item, const QString& from, const QString& to);

    /// The newest first. Of everybody without an actor.
    Result<std::vector<SkipLine>> skips(Instant since, const QString& actor = {}, int limit = 200) const;
    /// What went back since then because `actor` was silent.
    Result<std::vector<ReturnedCase>> returnedFrom(const QString& actor, Instant since) const;

private:
    Result<void> toDesk(const WorkItem& item, const QString& actor, const Transfer& transfer);
    Result<void> toPerson(const WorkItem& item, const QString& actor, const Transfer& transfer);
    Result<void> tell(const WorkItem& item, const QString& actor, const char* kind, const QString& text);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::queue
