#pragma once

#include "agents/autonomy.h"
#include "agents/machineswitch.h"
#include "negotiation/role.h"
#include "supervision/escalations.h"
#include "supervision/livenumbers.h"
#include "supervision/machineacts.h"
#include "supervision/team.h"

namespace trato::ui {

/// Everything that the supervisor's desk shows, of one instant.
struct SupervisionBoard {
    Instant at;
    supervision::LiveNumbers numbers;
    std::vector<supervision::Escalation> escalations;
    std::vector<supervision::Approval> approvals;
    supervision::Team team;
    std::vector<supervision::MachineAct> acts;
    std::vector<agents::PortfolioAutonomy> portfolios;
    std::vector<agents::MachineStop> stops;

    [[nodiscard]] int late() const;
    /// Care cases that nobody has, and everything past its time: the number on the rail.
    [[nodiscard]] int badge() const;
};

/// For a pool thread. Without a portfolio: of all.
Result<SupervisionBoard> loadBoard(storage::Database& database, Instant now, std::optional<PortfolioId> portfolio);

} // namespace trato::ui
