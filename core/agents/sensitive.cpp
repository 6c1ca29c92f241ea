#include "agents/parts.h"

#include "agents/words.h"
#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace trato::agents {

using understanding::Intent;
using understanding::Sensitivity;

namespace {

/// What is done about each sensitivity: who takes it, and does the collection of the debt stand still until a person
/// lifts that. The machine falls silent for every one of them, and with the care desk until a person has answered
/// (queue/baton.h): who can't pay is offered what the policy has for hardship by people.
struct Handling {
    const char* desk;
    bool hold;
};

Handling handlingOf(Sensitivity sensitivity)
{
    switch (sensitivity) {
    case Sensitivity::SelfHarm:
    case Sensitivity::ViolenceRisk:
    case Sensitivity::Bereavement:
    case Sensitivity::Illness:
    case Sensitivity::Vulnerable: return {"care", true};
    case Sensitivity::JobLoss:
    case Sensitivity::OverIndebted: return {"care", false};
    // A case that somebody wraps up is not thereby decided: collection goes on when a person lifts the hold.
    case Sensitivity::LegalThreat:
    case Sensitivity::HarassmentComplaint:
    case Sensitivity::FraudClaim: return {"supervisor", true};
    case Sensitivity::Abuse: return {"supervisor", false};
    }
    Q_UNREACHABLE();
}

/// Do they want no more of it on any channel? In doubt they do; "nothing here" is about this one.
bool meansEverywhere(const QString& text)
{
    static const QRegularExpression everywhere(
        QStringLiteral("\\b(nenhuma?|qualquer|todos?|todas?|tudo(?! bem| certo| ok)|nunca mais|onde "
                       "for|nada(?!.*\\b(aqui|daqui)\\b))\\b"));
    return everywhere.match(text::folded(text)).hasMatch();
}

QString quoted(const Heard& heard) { return Words::tr("they wrote: “%1”").arg(heard.text.simplified().left(160)); }

} // namespace

std::optional<Commands> answerSensitive(const Conversation&, const Heard& heard)
{
    const auto& found = heard.reading.sensitivities;
    if (found.empty())
        return std::nullopt;
    QStringList names;
    bool care = false;
    QString hold;
    for (const Sensitivity sensitivity : found) {
        const Handling handling = handlingOf(sensitivity);
        const QString name = understanding::sensitivityName(sensitivity);
        names.append(name);
        care |= QLatin1StringView(handling.desk) == QLatin1StringView("care");
        if (handling.hold && hold.isEmpty())
            hold = name;
    }
    const QString reason = quoted(heard);
    Commands commands{{Agent::Identification, Silence{names.first()}, reason}};
    if (!hold.isEmpty())
        commands.push_back({Agent::Identification, PlaceHold{hold, {}}, reason});
    if (heard.reading.intent == Intent::OptOut)
        commands.push_back({Agent::Identification, OptOut{meansEverywhere(heard.text)}, reason});
    commands.push_back({Agent::Identification,
        Escalate{care ? QStringLiteral("care") : QStringLiteral("supervisor"), QStringLiteral("sensitive"), names},
        reason});
    return commands;
}

std::optional<Commands> answerOptOut(const Conversation& conversation, const Heard& heard)
{
    if (heard.reading.intent != Intent::OptOut)
        return std::nullopt;
    const bool all = meansEverywhere(heard.text);
    const QString reason = quoted(heard);
    // What waits is recalled with the wish; the confirmation comes after it: it is the last message.
    Commands commands{{Agent::Identification, OptOut{all}, reason}};
    if (!conversation.humanHolds && !conversation.silenced)
        commands.push_back({Agent::Identification,
            Say{QStringLiteral("saida"),
                {{QStringLiteral("canal"),
                    all ? QStringLiteral("por nenhum canal") : QStringLiteral("por este canal")}},
                WhenSaid::StaySilent, true},
            reason});
    return commands;
}

} // namespace trato::agents
