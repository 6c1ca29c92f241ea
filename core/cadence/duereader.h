#pragma once

#include "cadence/definition.h"
#include "cadence/duestate.h"
#include "storage/database.h"

#include <optional>
#include <span>
#include <vector>

namespace trato::cadence {

/// Debtors with neighbouring numbers, of whom some are due: what belongs to neighbours stands together in every table,
/// so a batch of neighbours touches the fewest pages.
struct DueRange {
    DebtorId first;
    DebtorId last;
    int due = 0;

    /// Most of them: they are read as they stand; else by their hour.
    [[nodiscard]] bool isDense() const { return due >= (last.value() - first.value()) / 8; }
};

/// Reads the debtors whose next step is due: first where they stand, then who they are, then a batch at a time, each
/// table once for all of it.
class DueReader final {
public:
    explicit DueReader(storage::Database& database)
        : m_database(database)
    {
    }

    /// Everybody who is due, in ranges of about `most`; of fewer, that several may work on them at once.
    Result<std::vector<DueRange>> ranges(Instant now, int most, int workers = 1);
    /// Those of a range, by number.
    Result<std::vector<DebtorId>> debtors(const DueRange& range, Instant now);
    /// Those of `debtors` (by number) that are still due. PostgreSQL locks their places and leaves out what another
    /// engine has locked. Inside a transaction of the caller.
    Result<std::vector<DueState>> read(std::span<const DebtorId> debtors, Instant now);
    /// At most so many who have a step due after an event, by debtor; locked as by read().
    Result<std::vector<DueState>> readEvents(Instant now, int most);
    /// Everybody who stands on the cadence of that name.
    Result<std::vector<DebtorId>> onCadence(const QString& name);
    /// Every place of one debtor, also after events, its hour come or not; locks nothing.
    Result<std::vector<DueState>> placesOf(DebtorId debtor, Instant now);
    /// Fills in what is asked for.
    Result<void> readFurther(std::vector<DueState>& batch, const Needs& needs, Instant now);

private:
    Result<void> readUnread(std::vector<DueState>& batch, const QString& debtors);
    Result<void> readUnanswered(std::vector<DueState>& batch, const QString& debtors);
    Result<void> readRisks(std::vector<DueState>& batch, const QString& debtors, Instant now);
    Result<void> readLearned(std::vector<DueState>& batch, std::span<const DebtorId> debtors, Instant now);
    Result<void> readBasics(std::vector<DueState>& batch, Instant now);
    Result<void> readRefusals(std::vector<DueState>& batch, Instant now);
    Result<void> readContactPoints(std::vector<DueState>& batch, const QString& debtors, Instant now);
    Result<void> readOpenInstalments(std::vector<DueState>& batch, const QString& debtors, Instant now);

    storage::Database& m_database;
    std::optional<insight::LearnedReader> m_learned; ///< opened when it is asked for
};

} // namespace trato::cadence
