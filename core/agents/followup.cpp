#include "agents/followup.h"

#include "agents/words.h"

namespace trato::agents {

namespace {

Command say(const char* name, const channels::TemplateValues& values, const QString& reason)
{
    return {Agent::FollowUp, Say{QLatin1StringView(name), values}, reason};
}

Command toDesk(const char* code, const QString& reason)
{
    return {Agent::FollowUp, Escalate{QStringLiteral("negotiation"), QLatin1StringView(code), {}}, reason};
}

} // namespace

Commands followUp(FollowUpEvent event, const channels::TemplateValues& values)
{
    switch (event) {
    case FollowUpEvent::PromiseTomorrow:
        return {say("promessa_vence", values, Words::tr("the promise falls due tomorrow"))};
    case FollowUpEvent::PromiseBroken:
        return {say("promessa_quebrada", values, Words::tr("the promise was not kept")),
            toDesk("promise_broken", Words::tr("the promise was not kept"))};
    case FollowUpEvent::InstalmentSoon:
        return {say("parcela_vence", values, Words::tr("an instalment of the agreement falls due in three days")),
            {Agent::FollowUp, RequestPayment{}, Words::tr("an instalment of the agreement falls due in three days")}};
    case FollowUpEvent::AgreementBroken: return {toDesk("agreement_broken", Words::tr("the agreement was not kept"))};
    case FollowUpEvent::AgreementExpired: return {toDesk("agreement_expired", Words::tr("nobody answered in time"))};
    case FollowUpEvent::PaymentReceived: return {say("pagamento_recebido", values, Words::tr("the payment came in"))};
    }
    Q_UNREACHABLE();
}

} // namespace trato::agents
