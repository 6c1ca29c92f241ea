#include "agents/waiting.h"

#include "agents/asked.h"
#include "storage/database.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace trato::agents {

using namespace Qt::Literals::StringLiterals;
using channels::Says;

namespace {

WaitingAnswer waitingFrom(const storage::Row& row, const QStringList& from)
{
    const QJsonObject payload = row.object("payload");
    const QJsonObject kept = payload[answerField].toObject();
    return {.id = row.id<OutboxId>("id"),
        .here = from.isEmpty() || from.contains(row.text("handle")),
        .says = channels::saysFromName(kept[u"says"].toString()).value_or(Says::Answer),
        .question = askedIn(payload).question,
        .family = kept[u"family"].toString(),
        .fingerprint = kept[u"said"].toString()};
}

bool isAboutOffers(Question question) { return question == Question::WhichOffer || question == Question::TakesOffer; }

bool asksTheSame(const WaitingAnswer& a, const WaitingAnswer& b)
{
    return a.question != Question::None &&
           (a.question == b.question || (isAboutOffers(a.question) && isAboutOffers(b.question)));
}

/// What is asked there already, or more than a courtesy is said there.
bool makesNeedless(const WaitingAnswer& waiting, const WaitingAnswer& next)
{
    return waiting.here && (next.says == Says::Courtesy || (next.says == Says::Question && asksTheSame(waiting, next)));
}

bool isReplaced(const WaitingAnswer& waiting, const WaitingAnswer& next)
{
    const bool sameFamily = !next.family.isEmpty() && waiting.family == next.family && waiting.here;
    return waiting.says == Says::Answer && next.says == Says::Answer && (sameFamily || asksTheSame(waiting, next));
}

/// Where the last sentence begins, if it is a question; it is not the whole.
std::optional<qsizetype> startOfQuestion(const QString& text)
{
    static const QRegularExpression lastSentence(u"(?:(?<=[.!?])\\s+|\\n)(?:[^.!?\\n]|[.!?](?!\\s))*\\?\\s*\\z"_s);
    const auto match = lastSentence.match(text);
    return match.hasMatch() && match.capturedStart() > 0 ? std::optional(match.capturedStart()) : std::nullopt;
}

} // namespace

QJsonObject answerJson(Says says, const QString& family, const QString& fingerprint)
{
    return {{u"says"_s, channels::saysName(says)}, {u"family"_s, family}, {u"said"_s, fingerprint}};
}

Result<std::vector<WaitingAnswer>> waitingAnswers(
    storage::Database& database, DebtorId debtor, const QStringList& from, bool rightParty)
{
    TRATO_TRY(auto waiting, database.all(u"agents/waiting_answers"_s, {{":debtor", debtor}},
                                [&from](const storage::Row& row) { return waitingFrom(row, from); }));
    std::erase_if(waiting, [rightParty](const WaitingAnswer& answer) {
        return !answer.here && (!rightParty || answer.question == Question::Identity);
    });
    return waiting;
}

void unask(TalkState& talk, Question question)
{
    const auto back = [](int& count) { count = std::max(count - 1, 0); };
    switch (question) {
    case Question::Identity: back(talk.identityAsks); break;
    case Question::PaymentDay: back(talk.dayAsks); break;
    case Question::Meaning: back(talk.unsure); break;
    case Question::TakesDay: talk.day = {}; break;
    default: break;
    }
}

void unsay(TalkState& talk, const WaitingAnswer& answer)
{
    talk.said.removeAll(answer.fingerprint);
    talk.turns = std::max(talk.turns - 1, 0);
    unask(talk, answer.question);
}

Fitting fitBeside(const std::vector<WaitingAnswer>& waiting, const WaitingAnswer& next)
{
    Fitting fitting;
    for (const WaitingAnswer& answer : waiting) {
        if (makesNeedless(answer, next))
            return {.isSaid = false};
        if (isReplaced(answer, next))
            fitting.replaced.push_back(answer);
        else if (answer.question != Question::None)
            fitting.unasked.push_back(answer.id);
    }
    return fitting;
}

QString withoutQuestion(const channels::MessageTemplate& made, const QString& words)
{
    const auto ofTemplate = startOfQuestion(made.text);
    const auto parameters = made.parametersOf(words, {});
    if (!ofTemplate || !parameters) {
        const auto ofWords = startOfQuestion(words);
        return ofWords ? words.first(*ofWords) : words;
    }
    channels::TemplateValues values;
    for (qsizetype i = 0; i < made.places.size(); ++i)
        values.insert(made.places[i], parameters->value(i));
    channels::MessageTemplate told = made;
    told.text = made.text.first(*ofTemplate);
    return told.fill(values).text;
}

} // namespace trato::agents
