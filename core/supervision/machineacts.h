#pragma once

#include "supervision/escalations.h"

namespace trato::supervision {

/// Something the machine did, or did not do, and why.
struct MachineAct {
    enum class Kind { Sent, KeptBack, Silence, Hold, Escalation, Agreement, Other };

    Kind kind = Kind::Other;
    Instant at = {};
    DebtorId debtor = {};
    QString name = {};
    QString agent = {}; ///< identification, negotiation, follow_up, cadence
    QString channel = {};
    QString text = {}; ///< what it said or noted
    QString reason = {};
    Instant nextAllowed = {}; ///< of KeptBack, when time alone lets it go
};

/// Of the last two days, newest first.
Result<std::vector<MachineAct>> machineActs(storage::Database& database, const Watch& watch);

} // namespace trato::supervision
