#pragma once

#include "agents/autonomy.h"
#include "agents/machineswitch.h"
#include "approvals/request.h"
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
    std::vector<supervision::Approval> approvals; ///< agreements, among the escalations
    std::vector<approvals::Request> requests;     ///< everything that waits for a second person
    supervision::Team team;
    std::vector<supervision::MachineAct> acts;
    std::vector<agents::PortfolioAutonomy> portfolios;
    std::vector<agents::MachineStop> stops;

    [[nodiscard]] int late() const;
    /// Care cases that nobody has, and everything past its time: the number on the rail.
    [[nodiscard]] int badge() const;
};

/// Whose board, and of what; without a portfolio: of all.
struct BoardWish {
    Instant now = {};
    QString user = {};
    std::optional<PortfolioId> portfolio = {};
};

/// For a pool thread.
Result<SupervisionBoard> loadBoard(storage::Database& database, const BoardWish& wish);

} // namespace trato::ui
