#pragma once

#include "app/demo/demo.h"
#include "app/demo/storyteller.h"

#include <vector>

namespace trato::demo {

/// The others of the demonstration's floor: a team led by the user, what each of them did today and is at now, an
/// agreement that waits for a yes, and how far the machine may go.
class Floor final {
public:
    Floor(storage::Database& database, Dice& dice, Instant now)
        : m_database(database)
        , m_dice(dice)
        , m_clock(now)
        , m_now(now)
    {
    }

    /// `quiet`: debtors whom nobody has.
    Result<void> fill(const QString& lead, const std::vector<DebtorId>& quiet, DemoReport& report);

private:
    Result<void> sitDown(const QString& lead);
    Result<void> work(const std::vector<DebtorId>& quiet, DemoReport& report);
    Result<void> takeUp();
    Result<void> askLeave(const std::vector<DebtorId>& debtors);
    Result<void> askSupervision();
    Result<void> keepPromises(const std::vector<DebtorId>& debtors);
    Result<void> remember(const QString& who, DebtorId debtor);
    Result<void> listen(const QString& lead, const std::vector<DebtorId>& quiet);
    Result<void> limitMachine(const QString& lead);
    Result<void> keepMacros(const QString& lead);

    storage::Database& m_database;
    Dice& m_dice;
    ManualClock m_clock;
    Instant m_now;
};

} // namespace trato::demo
