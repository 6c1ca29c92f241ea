#pragma once

#include "app/demo/demo.h"
#include "app/demo/historian.h"
#include "app/demo/population.h"

namespace trato::demo {

/// Lets what the stories tell have its effects, with the same code as in real life, at its instant: agreements and
/// their payments, promises, holds, silence, opt-outs, and the work that waits.
class Storyteller final {
public:
    Storyteller(storage::Database& database, Dice& dice, Instant now) : m_database(database), m_dice(dice), m_clock(now), m_now(now) {}

    Result<void> tell(const Character& character, DebtorId debtor, const Moment& moment, const QString& lastWords, DemoReport& report);

private:
    Result<void> agree(DebtorId debtor, Instant at, int paidInstalments, DemoReport& report);
    Result<void> payInstalment(DebtorId debtor, AgreementId agreement, Instant at, DemoReport& report);
    Result<void> promise(DebtorId debtor, QDate due, bool broken);
    Result<void> hold(DebtorId debtor, const char* reason);
    Result<void> silence(DebtorId debtor, const char* reason);
    Result<void> optOut(DebtorId debtor, Channel channel);
    Result<void> wrongNumber(const Character& character, DebtorId debtor);
    Result<void> work(DebtorId debtor, const char* desk, const char* reason, const QStringList& sensitivity, const Character& character,
        const QString& words, DemoReport& report);

    storage::Database& m_database;
    Dice& m_dice;
    ManualClock m_clock;
    Instant m_now;
};

} // namespace trato::demo
