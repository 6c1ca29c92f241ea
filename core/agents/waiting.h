#pragma once

#include "agents/talkstate.h"
#include "base/channel.h"
#include "base/id.h"
#include "base/result.h"
#include "channels/templates/catalogue.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::agents {

/// An answer of the machine's to something they wrote, which has not left us yet.
struct WaitingAnswer {
    OutboxId id = {};
    bool here = true; ///< it goes where they write now
    channels::Says says = channels::Says::Answer;
    Question question = Question::None;
    QString family = {};      ///< of its template
    QString fingerprint = {}; ///< under which its words count as said (voice.h)

    /// It says nothing that was asked for: whatever they write before it has left takes its place.
    [[nodiscard]] bool givesWay() const { return says == channels::Says::Question || says == channels::Says::Courtesy; }
};

/// Where it stands in the payload of an outbox row what a WaitingAnswer needs.
inline constexpr QLatin1StringView answerField("answer");
QJsonObject answerJson(channels::Says says, const QString& family, const QString& fingerprint);

/// Of the debtor, the oldest first. `from`: every form of the number or address they write from; empty: not known.
/// Who writes from elsewhere has read nothing of it: of somebody who is not confirmed only what goes `from` counts, and
/// of everybody who they are is asked there alone.
Result<std::vector<WaitingAnswer>> waitingAnswers(
    storage::Database& database, DebtorId debtor, const QStringList& from, bool rightParty);

/// It was not said after all: its words are free, and what it asked was not asked.
void unsay(TalkState& talk, const WaitingAnswer& answer);
/// The question was not put to them.
void unask(TalkState& talk, Question question);

/// What a text does beside answers that wait: who wrote several times before we spoke is answered once, and asked one
/// thing.
struct Fitting {
    bool isSaid = true;                       ///< false: what waits says it, or more
    std::vector<WaitingAnswer> replaced = {}; ///< it says the same, or the same anew
    std::vector<OutboxId> unasked = {};       ///< their question is not the one to be answered any more
};
Fitting fitBeside(const std::vector<WaitingAnswer>& waiting, const WaitingAnswer& next);

/// The words of a template without the question at their end, whoever filled or rephrased them; as they are where they
/// end in none, or are nothing else.
QString withoutQuestion(const channels::MessageTemplate& made, const QString& words);

} // namespace trato::agents
