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

Result<SupervisionBoard> loadBoard(storage::Database& database, const BoardWish& wish)
{
    SupervisionBoard board;
    board.at = wish.now;
    const supervision::Watch watch{.portfolio = wish.portfolio, .now = wish.now};
    TRATO_TRY(board.numbers, supervision::liveNumbers(database, wish.now));
    TRATO_TRY(board.escalations, supervision::escalations(database, watch));
    TRATO_TRY(board.approvals, supervision::approvals(database, watch));
    TRATO_TRY(board.requests, approvals::waitingRequests(database, ManualClock(wish.now), wish.user));
    // Payees and payments of nobody are no portfolio's.
    std::erase_if(board.requests, [&](const approvals::Request& one) {
        const auto isShown = [&](const supervision::Approval& shown) { return shown.agreement.value() == one.id(); };
        return wish.portfolio && one.kind() == approvals::RequestKind::Agreement &&
               std::ranges::none_of(board.approvals, isShown);
    });
    TRATO_TRY(board.team, supervision::team(database, wish.now));
    TRATO_TRY(board.acts,
        supervision::machineActs(database, {.portfolio = wish.portfolio, .now = wish.now, .limit = shownActs}));
    TRATO_TRY(board.portfolios, agents::autonomies(database, wish.now));
    TRATO_TRY(board.stops, agents::MachineSwitch(database, SystemClock()).active());
    return board;
}

} // namespace trato::ui
