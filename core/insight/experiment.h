#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "insight/bandit.h"

namespace trato::storage {
class Database;
}

namespace trato::insight {

/// Wordings of one message that are tried against each other: the champion, in use so far, and its challengers. A new
/// version starts from nothing; what was learned of other words is not carried over.
struct Experiment {
    enum class State { Running, Decided, Ended };

    QString name;
    int version = 0;
    State state = State::Running;
    QString winner; ///< of a decided one
    Instant startedAt;
    std::vector<Arm> arms; ///< the champion first

    [[nodiscard]] const QString& champion() const { return arms.front().variant; }
    /// The wording for a message: drawn while it runs, then the winner, or the champion when it ended without one.
    [[nodiscard]] QString variantFor(Random& random, const Guard& guard = {}) const;
};

/// A message and the wording that was drawn for it.
struct Trial {
    DebtorId debtor;
    OutboxId outbox;
    QString variant;
};

class Experiments final {
public:
    explicit Experiments(storage::Database& database)
        : m_database(database)
    {
    }

    /// Starts the next version; one that still runs is ended without a winner. Audited. Code `invalid_experiment`:
    /// fewer than two wordings, or one twice.
    Result<Experiment> start(const QString& name, const QStringList& variants, const QString& actor, Instant now);
    /// The newest version, or nothing.
    Result<std::optional<Experiment>> find(const QString& name);
    /// Ends without a winner what still runs under names that begin so, but for those to keep. Audited.
    Result<void> endOthers(const QString& prefix, const QStringList& keep, Instant now);
    /// In the transaction that queues the messages.
    Result<void> record(const Experiment& experiment, const Trial& trial, Instant now);
    /// Judges what can be judged by now, set-wise; answers how many messages.
    Result<int> settle(Instant now);
    /// Declares the winners that the guard admits, each with an audit entry; answers their names.
    Result<QStringList> decide(Instant now, const Guard& guard = {});

private:
    Result<bool> end(const Experiment& experiment, const QString& winner, Instant now);

    storage::Database& m_database;
};

} // namespace trato::insight
