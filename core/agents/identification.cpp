#include "agents/parts.h"

#include "base/text.h"

#include <QCoreApplication>

namespace trato::agents {

using understanding::Intent;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("agents", text);
}

Command say(const char* name, const QString& reason)
{
    return {Agent::Identification, Say{QLatin1StringView(name), {}}, reason};
}

bool isPlainYes(const QString& text)
{
    static const QStringList words{QStringLiteral("sim"), QStringLiteral("s"), QStringLiteral("sou"), QStringLiteral("sou eu"),
        QStringLiteral("sim sou eu"), QStringLiteral("eu mesmo"), QStringLiteral("eu mesma"), QStringLiteral("sou eu mesmo"),
        QStringLiteral("sou eu mesma"), QStringLiteral("isso"), QStringLiteral("e ele"), QStringLiteral("e ela"),
        QStringLiteral("aham"), QStringLiteral("positivo"), QStringLiteral("ss"), QStringLiteral("sim e ele"), QStringLiteral("sim e ela")};
    QString folded = text::folded(text);
    folded.remove(u'.').remove(u'!').remove(u',');
    return words.contains(folded.simplified());
}

bool isPlainNo(const QString& text)
{
    static const QStringList words{QStringLiteral("nao"), QStringLiteral("n"), QStringLiteral("nao sou"), QStringLiteral("nao e"),
        QStringLiteral("nao sou eu"), QStringLiteral("engano"), QStringLiteral("numero errado")};
    QString folded = text::folded(text);
    folded.remove(u'.').remove(u'!').remove(u',');
    return words.contains(folded.simplified());
}

} // namespace

std::optional<Commands> identify(const Conversation& conversation, const Heard& heard)
{
    const Intent intent = heard.reading.intent;
    const bool sure = heard.reading.confidence >= understanding::sureThreshold;
    const bool denied = conversation.askedIdentity && isPlainNo(heard.text);
    if ((intent == Intent::WrongPerson && sure) || denied)
        return Commands{{Agent::Identification, MarkWrongHandle{}, tr("they say that it is not this person's contact")},
            say("pessoa_errada", tr("they say that it is not this person's contact"))};
    if (intent == Intent::ThirdParty && sure)
        return Commands{say("terceiro", tr("somebody else answered: nothing is disclosed"))};
    if (conversation.rightParty)
        return std::nullopt;
    if (intent == Intent::ConfirmIdentity || (conversation.askedIdentity && isPlainYes(heard.text)))
        return Commands{{Agent::Identification, ConfirmRightParty{}, tr("they confirmed who they are")},
            say("identidade_confirmada", tr("they confirmed who they are"))};
    if (intent == Intent::AskHuman || intent == Intent::AskCallback || intent == Intent::DataRequest || intent == Intent::Dispute)
        return std::nullopt;
    if (conversation.askedIdentity && conversation.machineTurns > 2)
        return Commands{{Agent::Identification, Escalate{QStringLiteral("negotiation"), QStringLiteral("identity_open"), {}},
            tr("it stays unclear who answers")}};
    return Commands{say("pergunta_identidade", tr("before the debt is spoken of it must be clear who answers"))};
}

} // namespace trato::agents
