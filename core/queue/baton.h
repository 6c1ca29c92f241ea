#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QString>

#include <chrono>
#include <optional>

namespace trato::storage {
class Database;
}

namespace trato::queue {

/// Nobody: the machine is silent and no human has the case yet.
enum class HolderKind { Human, Agent, Nobody };

/// human, agent, nobody
QString holderKindName(HolderKind kind);
HolderKind holderKindFromName(QStringView name);

struct BatonHolder {
    HolderKind kind = HolderKind::Agent;
    QString holder;
    QString reason;
    Instant since;
    Instant until; ///< never: until it is given back
};

/// Who may act on a debtor: one writer at a time, over all channels. A human beats an agent, an agent never takes it
/// from a human, nobody but a supervisor takes it from another human before the lease is over, and silence ends only by
/// a human: while a case of theirs in care is open, whoever lets go of the baton leaves silence behind. No row: free
/// for the agents. The machine holds it by the engine's name while it answers and sends; a lease makes that end with an
/// engine that was killed. This class is the only door to the table. Modelled in tests/machine/baton.pml.
class Baton final {
public:
    /// How long an engine has it for one message, from taking it up to handing it over.
    static constexpr std::chrono::seconds machineLease{60};

    explicit Baton(storage::Database& database)
        : m_database(database)
    {
    }

    /// Codes `held_by_human`, `held_by_agent` (another one; only for agents), `silenced` (only for agents), with
    /// `holder` and `until` in the detail. Taking it again extends it.
    Result<void> take(DebtorId debtor, HolderKind kind, const QString& holder, const QString& reason, Instant now,
        Instant until = {});
    /// From whoever has it: a supervisor's right, which the caller checks.
    Result<void> takeOver(DebtorId debtor, const QString& holder, const QString& reason, Instant now, Instant until);
    /// Back to the agents, or to nobody while a hold on the whole debtor stands. Nothing happens when somebody else
    /// has it.
    Result<void> release(DebtorId debtor, const QString& holder, Instant now);
    /// The machine falls silent at once; a human who holds it keeps it.
    Result<void> silence(DebtorId debtor, const QString& reason, Instant now);
    /// Ends the silence: the agents may act again (a human decided so, and no hold on the whole debtor stands).
    Result<void> resume(DebtorId debtor);
    /// Nothing when it is free. A lease that is over leaves the debtor free, or silent while a hold on the whole debtor
    /// stands.
    Result<std::optional<BatonHolder>> holder(DebtorId debtor, Instant now) const;

private:
    Result<void> told(DebtorId debtor, HolderKind kind);

    storage::Database& m_database;
};

} // namespace trato::queue
