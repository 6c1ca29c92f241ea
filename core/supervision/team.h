#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::supervision {

/// What somebody has done: today, and how much of what was promised to them was kept within thirty days.
struct Achievement {
    int cases = 0;
    int agreements = 0;
    qint64 cents = 0;
    int kept = 0;
    int broken = 0;

    /// Kept per mille; nothing where nothing has ended yet.
    [[nodiscard]] std::optional<int> keptTenths() const;
};

/// Somebody at a desk.
struct Person {
    QString actor = {};
    QString state = {}; ///< ready, talking, paused, wrapping_up; empty: not here today
    QString reason = {};
    Instant since = {};
    bool leads = false;
    WorkItemId item = {}; ///< the case they took up last and still hold
    DebtorId debtor = {};
    QString debtorName = {};
    QString channel = {};
    QString desk = {};
    int held = 0;      ///< cases they hold
    QString help = {}; ///< what they ask help with, in their words
    Achievement done = {};
};

/// An agent of the machine.
struct MachineAgent {
    QString agent = {}; ///< identification, negotiation, follow_up, cadence
    int acts = 0;       ///< today
    int lastMinute = 0;
    int conversations = 0; ///< debtors it spoke with within the hour
    Instant lastAt = {};
    QStringList channels = {};
    Achievement done = {};
};

struct Team {
    std::vector<Person> people;        ///< by name, who is here first
    std::vector<MachineAgent> machine; ///< always all four
};

Result<Team> team(storage::Database& database, Instant now);

} // namespace trato::supervision
