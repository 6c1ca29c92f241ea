#pragma once

#include "agents/talkstate.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QString>

#include <optional>

namespace trato::storage {
class Database;
}

namespace trato::agents {

/// What they say of us: csat (1 to 5) with the thanks for the first payment of a deal, nps (0 to 10) with the thanks
/// for the last of all. Never a message of its own: nothing is sent after a payment but thanks. A row begins when the
/// question has left us and tells who handled them; the answer is written into it once.
class Surveys final {
public:
    explicit Surveys(storage::Database& database)
        : m_database(database)
    {
    }

    /// Once for each deal, and half a year after the last time how they would recommend us. Nobody is asked with whom
    /// something sensitive, a dispute, a complaint or a wish to be left alone stands or stood within three months.
    /// `agreement`: the one that was paid; nothing: their newest.
    Result<bool> mayAsk(DebtorId debtor, Question question, std::optional<AgreementId> agreement, Instant now) const;
    /// Nothing when `question` is none of the two, or is asked again of who gave a grade out of its scale.
    Result<void> noteAsked(
        DebtorId debtor, Question question, std::optional<AgreementId> agreement, InteractionId line, Instant at);
    /// False: nothing was asked, or it is answered already. `kind`: csat, nps.
    Result<bool> noteAnswer(DebtorId debtor, const QString& kind, int score, InteractionId line, Instant at);

private:
    storage::Database& m_database;
};

} // namespace trato::agents
