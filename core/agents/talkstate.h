#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "money/money.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace trato::storage {
class Database;
}

namespace trato::agents {

/// How far a negotiation has come. Left: they refused what there is; the follow-up has it.
enum class TalkStage { Opening, Explained, Offering, Paying, Left };

/// opening, explained, offering, paying, left
QString talkStageName(TalkStage stage);

/// What a message of ours asks: what a bare "sim", a number or a day answers. A message never asks two things.
enum class Question {
    None,
    Identity,   ///< whether it is them
    Options,    ///< whether they want to see what there is
    Means,      ///< what they can pay
    WhichOffer, ///< which of those on the table
    TakesOffer, ///< whether they take the one that was named
    PaymentDay, ///< on which day they pay
    TakesDay,   ///< whether the named day suits them
    WantsPix,   ///< whether the code shall come
    Meaning,    ///< what they meant
    DealRating, ///< 1 to 5, after a deal
    Rating,     ///< 0 to 10, when all is paid
};

/// identity, options … ; empty for None
QString questionName(Question question);
/// None for what is no question's name.
Question questionFromName(const QString& name);
/// csat, nps: under which name the answer is kept; empty for what is no survey.
QString surveyKind(Question question);
/// What a template asks, whoever sends it.
Question questionOf(const QString& templateName);

/// What the machine remembers of a talk with a debtor, over all channels. A plain value: with the conversation and the
/// message it determines the answer.
struct TalkState {
    TalkStage stage = TalkStage::Opening;
    Question question = Question::None; ///< of our last answer, whether or not it has left yet (see Asked)
    int unsure = 0;                     ///< messages in a row that were not surely understood
    int turns = 0;                      ///< answers of the machine
    int refusals = 0;                   ///< of what was offered
    int counters = 0;                   ///< terms of theirs that the policy does not allow
    int identityAsks = 0;               ///< times that they were asked who they are
    int dayAsks = 0;
    int claims = 0;                         ///< times that they said that it is paid
    int problems = 0;                       ///< times that they could not pay
    std::optional<money::Money> month = {}; ///< what they can pay a month, as they say
    OfferId proposed = {};                  ///< the one of several that our last answer names
    QDate day = {};                         ///< the one that was named to them
    QStringList refused = {};               ///< offers, as offerKey() writes them
    QStringList said = {};                  ///< fingerprints of every text: nothing is said twice
    Instant updatedAt = {};

    friend bool operator==(const TalkState&, const TalkState&) = default;
};

/// A talk is over after so long without a word; the next one begins from the start and may use the same words again.
inline constexpr std::chrono::hours talkEnds{24 * 7};

/// The state in which an event finds the talk: as it was left, anew after talkEnds, and without open question, turns
/// and doubts after a person spoke in between.
TalkState continued(const TalkState& state, Instant at, Instant humanSpokeAt);

/// One row a debtor.
class TalkStates final {
public:
    explicit TalkStates(storage::Database& database)
        : m_database(database)
    {
    }

    /// A new one when there is none, or when what is stored can't be read.
    Result<TalkState> of(DebtorId debtor) const;
    Result<void> keep(DebtorId debtor, const TalkState& state);

private:
    storage::Database& m_database;
};

} // namespace trato::agents
