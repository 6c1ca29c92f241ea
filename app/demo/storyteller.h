#pragma once

#include "app/demo/demo.h"
#include "app/demo/historian.h"
#include "app/demo/population.h"

#include <optional>
#include <vector>

namespace trato::demo {

/// Lets what the stories tell have its effects, with the same code as in real life, at its instant: agreements and
/// their payments, promises, holds, silence, opt-outs, and the work that waits.
class Storyteller final {
public:
    Storyteller(storage::Database& database, Dice& dice, Instant now)
        : m_database(database)
        , m_dice(dice)
        , m_clock(now)
        , m_now(now)
    {
    }

    Result<void> tell(const Character& character, DebtorId debtor, const Plot& plot, DemoReport& report);
    /// What waits for people because of the story; once everything that was said is written, so that scores see it.
    Result<void> putInQueue(const Character& character, DebtorId debtor, const Plot& plot,
        const Historian::LastWords& words, DemoReport& report);
    /// What `user` did today: cases wrapped up, and agreements with those whom nobody else has.
    Result<void> workToday(const QString& user, const std::vector<DebtorId>& debtors, DemoReport& report);

private:
    Result<std::optional<AgreementId>> agree(
        DebtorId debtor, InteractionId yes, int paidInstalments, DemoReport& report);
    Result<void> sendPix(const Character& character, DebtorId debtor, AgreementId agreement);
    Result<void> payInstalment(DebtorId debtor, AgreementId agreement, Instant at, DemoReport& report);
    Result<void> promise(DebtorId debtor, QDate due, bool broken);
    Result<void> handOver(DebtorId debtor, const QString& why);
    Result<void> hold(DebtorId debtor, const char* reason);
    Result<void> silence(DebtorId debtor, const char* reason);
    Result<void> optOut(DebtorId debtor, Channel channel);
    Result<void> wrongNumber(const Character& character, DebtorId debtor);
    struct Work {
        const char* desk;
        const char* reason;
        QStringList sensitivity = {};
        QString summary = {}; ///< empty: their last words
    };
    Result<InteractionId> acceptedByTelephone(const QString& user, DebtorId debtor, const QString& offer);
    Result<void> agreeBy(const QString& user, DebtorId debtor, DemoReport& report);
    [[nodiscard]] static std::optional<Work> workOf(const Character& character, const Plot& plot);

    storage::Database& m_database;
    Dice& m_dice;
    ManualClock m_clock;
    Instant m_now;
};

} // namespace trato::demo
