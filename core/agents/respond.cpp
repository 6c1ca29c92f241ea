#include "agents/respond.h"

#include "agents/parts.h"
#include "agents/words.h"

namespace trato::agents {

namespace {

Commands toPeople(const char* code, const QString& reason)
{
    return {{Agent::Negotiation, Escalate{QStringLiteral("negotiation"), QLatin1StringView(code), {}}, reason}};
}

Commands whileStopped() { return toPeople("machine_stopped", Words::tr("they wrote while the machine is stopped")); }

} // namespace

QString agentName(Agent agent)
{
    switch (agent) {
    case Agent::Identification: return QStringLiteral("identification");
    case Agent::Negotiation: return QStringLiteral("negotiation");
    case Agent::FollowUp: return QStringLiteral("follow_up");
    }
    Q_UNREACHABLE();
}

Commands respond(const Conversation& conversation, const Heard& heard)
{
    if (auto commands = answerSensitive(conversation, heard))
        return *commands;
    if (auto commands = answerOptOut(conversation, heard))
        return *commands;
    if (!conversation.identified)
        return {
            {Agent::Identification, Escalate{QStringLiteral("identification"), QStringLiteral("unknown_sender"), {}},
                Words::tr("it is not known who wrote")}};
    if (conversation.humanHolds || conversation.silenced)
        return toPeople("answered", Words::tr("they answered, and a person has the case"));
    if (conversation.machineTurns >= mostMachineTurns)
        return toPeople("long_conversation", Words::tr("a long conversation without a result"));
    if (heard.hasMedia)
        return {{Agent::FollowUp, Escalate{QStringLiteral("payments"), QStringLiteral("proof_to_check"), {}},
            Words::tr("a file came in: perhaps a proof of payment")}};
    if (auto commands = identify(conversation, heard))
        return conversation.identifyingStopped ? whileStopped() : *commands;
    return conversation.negotiatingStopped ? whileStopped() : negotiate(conversation, heard);
}

} // namespace trato::agents
