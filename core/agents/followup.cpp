#include "agents/followup.h"

#include <QCoreApplication>

namespace trato::agents {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("agents", text);
}

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
        return {say("promessa_vence", values, tr("the promise falls due tomorrow"))};
    case FollowUpEvent::PromiseBroken:
        return {say("promessa_quebrada", values, tr("the promise was not kept")), toDesk("promise_broken", tr("the promise was not kept"))};
    case FollowUpEvent::InstalmentSoon:
        return {say("parcela_vence", values, tr("an instalment of the agreement falls due in three days")),
            {Agent::FollowUp, RequestPayment{}, tr("an instalment of the agreement falls due in three days")}};
    case FollowUpEvent::AgreementBroken:
        return {toDesk("agreement_broken", tr("the agreement was not kept"))};
    case FollowUpEvent::PaymentReceived:
        return {say("pagamento_recebido", values, tr("the payment came in"))};
    }
    Q_UNREACHABLE();
}

} // namespace trato::agents
