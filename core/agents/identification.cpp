#include "agents/parts.h"

#include "agents/words.h"
#include "base/text.h"

#include <QRegularExpression>

namespace trato::agents {

using understanding::Intent;

namespace {

Command say(const char* name, const QString& reason)
{
    return {Agent::Identification, Say{QLatin1StringView(name), {}}, reason};
}

bool isPlainYes(const QString& text)
{
    static const QStringList words{QStringLiteral("sim"), QStringLiteral("s"), QStringLiteral("sou"),
        QStringLiteral("sou eu"), QStringLiteral("sim sou eu"), QStringLiteral("eu mesmo"), QStringLiteral("eu mesma"),
        QStringLiteral("sou eu mesmo"), QStringLiteral("sou eu mesma"), QStringLiteral("isso"), QStringLiteral("e ele"),
        QStringLiteral("e ela"), QStringLiteral("aham"), QStringLiteral("positivo"), QStringLiteral("ss"),
        QStringLiteral("sim e ele"), QStringLiteral("sim e ela")};
    QString folded = text::folded(text);
    folded.remove(u'.').remove(u'!').remove(u',');
    return words.contains(folded.simplified());
}

bool isPlainNo(const QString& text)
{
    static const QStringList words{QStringLiteral("nao"), QStringLiteral("n"), QStringLiteral("nao sou"),
        QStringLiteral("nao e"), QStringLiteral("nao sou eu"), QStringLiteral("engano"),
        QStringLiteral("numero errado")};
    QString folded = text::folded(text);
    folded.remove(u'.').remove(u'!').remove(u',');
    return words.contains(folded.simplified());
}

/// "Sim, sou eu. Pode mandar o boleto?": who says in a sentence of its own who they are has said it, whatever they want
/// besides. What goes on after a comma may say somebody else: "sou eu, a filha dela".
bool claimsFirst(const Heard& heard)
{
    static const QRegularExpression claim(
        QStringLiteral("^((sim|isso|oi|ola|bom dia|boa tarde|boa noite)[,! ]+)*sou eu( mesm[oa]| sim)?\\s*[.!\\n]"));
    const Intent intent = heard.reading.intent;
    return intent != Intent::ThirdParty && intent != Intent::WrongPerson &&
           claim.match(text::folded(heard.text).trimmed()).hasMatch();
}

bool goesBeforeIdentity(Intent intent)
{
    return intent == Intent::AskHuman || intent == Intent::AskCallback || intent == Intent::DataRequest ||
           intent == Intent::Dispute;
}

} // namespace

std::optional<Commands> identify(const Conversation& conversation, const Heard& heard)
{
    const Intent intent = heard.reading.intent;
    const bool sure = heard.reading.confidence >= understanding::sureThreshold;
    const bool denied = conversation.askedIdentity && isPlainNo(heard.text);
    if ((intent == Intent::WrongPerson && sure) || denied)
        return Commands{
            {Agent::Identification, MarkWrongHandle{}, Words::tr("they say that it is not this person's contact")},
            say("pessoa_errada", Words::tr("they say that it is not this person's contact"))};
    if (intent == Intent::ThirdParty && sure)
        return Commands{say("terceiro", Words::tr("somebody else answered: nothing is disclosed"))};
    if (conversation.rightParty)
        return std::nullopt;
    const bool claimed = claimsFirst(heard) && !goesBeforeIdentity(intent);
    if (intent == Intent::ConfirmIdentity || claimed || (conversation.askedIdentity && isPlainYes(heard.text)))
        return Commands{{Agent::Identification, ConfirmRightParty{}, Words::tr("they confirmed who they are")},
            say("identidade_confirmada", Words::tr("they confirmed who they are"))};
    if (goesBeforeIdentity(intent))
        return std::nullopt;
    if (conversation.askedIdentity && conversation.machineTurns > 2)
        return Commands{
            {Agent::Identification, Escalate{QStringLiteral("negotiation"), QStringLiteral("identity_open"), {}},
                Words::tr("it stays unclear who answers")}};
    return Commands{say("pergunta_identidade", Words::tr("before the debt is spoken of it must be clear who answers"))};
}

} // namespace trato::agents
