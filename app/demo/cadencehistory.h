#pragma once

#include "app/demo/population.h"
#include "base/clock.h"
#include "base/id.h"
#include "cadence/definition.h"
#include "storage/database.h"

#include <QHash>

#include <vector>

namespace trato::demo {

/// The first version of the shipped cadence, and the one in force, with wordings that are tried, steps after a broken
/// promise and a rule to stop. `lead` empty: by who leads where nobody works at the desk.
Result<void> publishCadence(storage::Database& database, Instant now, const QString& lead);

/// Who went through its steps in the last two months: what was queued, what was left out and why, and what came of the
/// wordings that are tried.
class CadenceHistory final {
public:
    CadenceHistory(storage::Database& database, const cadence::Definition& definition, quint64 seed, Instant now);

    /// One debtor of a portfolio whose oldest open due date that is.
    Result<void> remember(const Character& character, DebtorId debtor, PortfolioId portfolio, QDate anchor);

private:
    struct Turn {
        const cadence::Step* step;
        Instant at;
        QString reason; ///< why it was left out; empty: it was not
    };
    [[nodiscard]] QString whyNot(const cadence::Step& step, const Character& character);
    Result<void> write(const Turn& turn, DebtorId debtor, PortfolioId portfolio, QDate anchor);
    Result<void> tryOut(const Turn& turn, DebtorId debtor, qint64 outbox);

    storage::Database& m_database;
    const cadence::Definition& m_definition;
    Dice m_dice;
    Instant m_now;
};

} // namespace trato::demo
