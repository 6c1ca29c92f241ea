#include "ui/supervisor/board.h"

#include "storage/database.h"

#include <algorithm>

namespace trato::ui {

namespace {

constexpr int shownActs = 40;

} // namespace

int SupervisionBoard::late() const
{
    const auto isLate = [this](const auto& one) { return one.isLate(at); };
    const auto overdue = [this](const supervision::Approval& one) { return one.dueAt < at; };
    return static_cast<int>(std::count_if(escalations.begin(), escalations.end(), isLate) +
                            std::count_if(approvals.begin(), approvals.end(), overdue));
}

int SupervisionBoard::badge() const
{
    const auto waits = [this](const supervision::Escalation& one) {
        return one.holder.isEmpty() && !one.isLate(at) && one.desk == QStringLiteral("care");
    };
    return late() + static_cast<int>(std::count_if(escalations.begin(), escalations.end(), waits));
}

Result<SupervisionBoard> loadBoard(storage::Database& database, Instant now, std::optional<PortfolioId> portfolio)
{
    SupervisionBoard board;
    board.at = now;
    const supervision::Watch watch{.portfolio = portfolio, .now = now};
    TRATO_TRY(board.numbers, supervision::liveNumbers(database, now));
    TRATO_TRY(board.escalations, supervision::escalations(database, watch));
    TRATO_TRY(board.approvals, supervision::approvals(database, watch));
    TRATO_TRY(board.team, supervision::team(database, now));
    TRATO_TRY(board.acts, supervision::machineActs(database, {.portfolio = portfolio, .now = now, .limit = shownActs}));
    TRATO_TRY(board.portfolios, agents::autonomies(database, now));
    TRATO_TRY(board.stops, agents::MachineSwitch(database, SystemClock()).active());
    return board;
}

} // namespace trato::ui
