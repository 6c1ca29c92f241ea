#include "agents/parts.h"

#include "agents/words.h"
#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace trato::agents {

using understanding::Intent;
using understanding::Sensitivity;

namespace {

/// What is done about each sensitivity (understanding.md): who takes it, does the machine fall silent, does the
/// collection of the debt stand still.
struct Handling {
    const char* desk;
    bool silence;
    bool hold;
};

Handling handlingOf(Sensitivity sensitivity)
{
    switch (sensitivity) {
    case Sensitivity::SelfHarm:
    case Sensitivity::ViolenceRisk:
    case Sensitivity::Bereavement:
    case Sensitivity::Illness:
    case Sensitivity::Vulnerable: return {"care", true, true};
    case Sensitivity::JobLoss:
    case Sensitivity::OverIndebted: return {"care", false, false};
    // A case that somebody wraps up is not thereby decided: collection goes on when a person lifts the hold.
    case Sensitivity::LegalThreat:
    case Sensitivity::HarassmentComplaint:
    case Sensitivity::FraudClaim: return {"supervisor", true, true};
    case Sensitivity::Abuse: return {"supervisor", false, false};
    }
    Q_UNREACHABLE();
}

QString quoted(const Heard& heard) { return Words::tr("they wrote: “%1”").arg(heard.text.simplified().left(160)); }

} // namespace

std::optional<Commands> answerSensitive(const Conversation&, const Heard& heard)
{
    const auto& found = heard.reading.sensitivities;
    if (found.empty())
        return std::nullopt;
    QStringList names;
    bool silence = false;
    bool care = false;
    QString hold;
    for (const Sensitivity sensitivity : found) {
        const Handling handling = handlingOf(sensitivity);
        const QString name = understanding::sensitivityName(sensitivity);
        names.append(name);
        silence |= handling.silence;
        care |= QLatin1StringView(handling.desk) == QLatin1StringView("care");
        if (handling.hold && hold.isEmpty())
            hold = name;
    }
    Commands commands;
    const QString reason = quoted(heard);
    if (silence)
        commands.push_back({Agent::Identification, Silence{names.first()}, reason});
    if (!hold.isEmpty())
        commands.push_back({Agent::Identification, PlaceHold{hold, {}}, reason});
    if (heard.reading.intent == Intent::OptOut)
        commands.push_back({Agent::Identification, OptOut{false}, reason});
    commands.push_back({Agent::Identification,
        Escalate{care ? QStringLiteral("care") : QStringLiteral("supervisor"), QStringLiteral("sensitive"), names},
        reason});
    return commands;
}

std::optional<Commands> answerOptOut(const Conversation& conversation, const Heard& heard)
{
    if (heard.reading.intent != Intent::OptOut)
        return std::nullopt;
    static const QRegularExpression everywhere(
        QStringLiteral("\\b(nenhum|qualquer|todos?|todas?|nunca mais|de jeito nenhum)\\b"));
    const bool all = everywhere.match(text::folded(heard.text)).hasMatch();
    const QString reason = quoted(heard);
    Commands commands;
    // The confirmation goes first: it is the last message, and the wish counts from then on.
    if (!conversation.humanHolds && !conversation.silenced)
        commands.push_back({Agent::Identification,
            Say{QStringLiteral("saida"), {{QStringLiteral("canal"), all ? QStringLiteral("por nenhum canal")
                                                                        : QStringLiteral("por este canal")}}},
            reason});
    commands.push_back({Agent::Identification, OptOut{all}, reason});
    return commands;
}

} // namespace trato::agents
