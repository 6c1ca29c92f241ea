#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace trato::channels {
struct OutboxRow;
}

namespace trato::storage {
class Database;
}

namespace trato::agents {

using MachineStopId = Id<struct MachineStopTag>;

/// Everything that leaves by itself, what leaves for the debtors of a creditor (in every portfolio, also those to come)
/// or of one portfolio, or what one agent says.
enum class StopScope { Everything, Creditor, Portfolio, Agent };

/// everything, creditor, portfolio, agent
QString stopScopeName(StopScope scope);
std::optional<StopScope> stopScopeFromName(QStringView name);

/// The machine stands still: who stopped it, when and why.
struct MachineStop {
    MachineStopId id = {};
    StopScope scope = StopScope::Everything;
    PortfolioId portfolio = {};
    QString portfolioName = {};
    CreditorId creditor = {};
    QString creditorName = {};
    QString agent = {}; ///< identification, negotiation, follow_up, cadence
    Instant since = {};
    QString by = {};
    QString reason = {};
};

struct StopRequest {
    StopScope scope = StopScope::Everything;
    PortfolioId portfolio = {};
    CreditorId creditor = {};
    QString agent = {};
    QString actor = {};
    QString reason = {};
};

/// What became of the messages that waited.
struct Resumption {
    qint64 released = 0; ///< go on their way, each checked again before it leaves
    qint64 recalled = 0; ///< their time has passed
    int handedOver = 0;  ///< debtors whom the machine did not answer and a person will
};

/// Stops what the machine does by itself and lets it go on. What people write leaves all the same, and what protects a
/// debtor (silence, hold, refusal, hand-over to people) works on. Supervisors only; each act is audited.
///
/// A stop takes effect when it commits: what waits is put out of reach in the same transaction, what is queued or
/// claimed later is kept back by the outbox worker at the last instant, and the row is not handed over while a stop
/// covers it.
class MachineSwitch final {
public:
    /// An answer that is older when the machine goes on is not given any more.
    static constexpr std::chrono::minutes answersKeep{15};

    MachineSwitch(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// Codes `reason_required`, `not_entitled`, `unknown_scope`, `already_stopped`.
    Result<MachineStop> stop(const StopRequest& request);
    /// Everything stands still by itself, because the machine lacks what it needs (`actor`: which part of it says so).
    /// Nothing happens when that part has stopped everything already; a supervisor's stop beside it stands for itself,
    /// and so resuming that one frees nothing. A supervisor resumes it.
    Result<void> stopItself(const QString& actor, const QString& reason);
    /// Codes `no_stop`, `not_entitled`. Answers whose time has passed are handed to people, other messages of an
    /// earlier day are recalled.
    Result<Resumption> resume(MachineStopId stop, const QString& actor, const QString& why);
    /// The widest first.
    Result<std::vector<MachineStop>> active() const;
    /// Whether everything stands still.
    Result<std::optional<MachineStop>> everything() const;

    /// The stop that keeps this act back; nothing when none does. `actor` as in outbox: "agent:negotiation",
    /// "cadence:padrao".
    Result<std::optional<MachineStop>> covering(
        DebtorId debtor, const QString& actor, std::optional<ContractId> contract = {}) const;
    /// Puts a claimed row out of reach because of `stop`.
    Result<void> keepBack(const channels::OutboxRow& row, const MachineStop& stop);

private:
    Result<void> check(const StopRequest& request) const;
    Result<MachineStop> place(const StopRequest& request);
    Result<Resumption> letGo(Instant now);
    Result<int> handOver(const std::vector<DebtorId>& debtors);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::agents
