#include "agents/followup.h"

#include "agents/parts.h"
#include "agents/words.h"

namespace trato::agents {

namespace {

/// Every follow-up says something new about itself, or nothing.
Command say(const char* family, const channels::TemplateValues& values, const QString& reason)
{
    return {Agent::FollowUp, Say{QLatin1StringView(family), values, WhenSaid::StaySilent}, reason};
}

Command toDesk(const char* desk, const char* code, const QString& reason)
{
    return {Agent::FollowUp, Escalate{QLatin1StringView(desk), QLatin1StringView(code), {}}, reason};
}

Commands spoken(const Happening& happening, const char* family, const QString& reason)
{
    if (!happening.reachable)
        return {};
    Command command = say(family, happening.values, reason);
    std::get<Say>(command.act).lastDay = happening.lastDay;
    return {command};
}

/// People have it from the second time on, and where nobody can be told.
Commands broken(const Happening& happening, const char* family, const char* code, const QString& reason)
{
    Commands commands;
    if (happening.reachable)
        commands = spoken(happening, family, reason);
    if (!happening.reachable || happening.times > 1)
        commands.push_back(toDesk("negotiation", code, reason));
    return commands;
}

Commands withPix(const Happening& happening, const char* family, const QString& reason)
{
    Commands commands = spoken(happening, family, reason);
    if (happening.reachable)
        commands.push_back({Agent::FollowUp, RequestPayment{}, reason});
    return commands;
}

} // namespace

Commands followUp(const Happening& happening)
{
    switch (happening.event) {
    case FollowUpEvent::PromiseTomorrow:
        return spoken(happening, "promessa_vence", Words::tr("the promise falls due tomorrow"));
    case FollowUpEvent::PromiseBroken:
        return broken(happening, "promessa_quebrada", "promise_broken", Words::tr("the promise was not kept"));
    case FollowUpEvent::InstalmentSoon:
        return spoken(happening, "parcela_vence", Words::tr("an instalment of the agreement falls due in three days"));
    case FollowUpEvent::AgreementApproved:
        return withPix(happening, "acordo_aprovado", Words::tr("a person approved the agreement"));
    case FollowUpEvent::AgreementBroken:
        return broken(happening, "acordo_quebrado", "agreement_broken", Words::tr("the agreement was not kept"));
    case FollowUpEvent::AgreementExpired:
        return {toDesk("negotiation", "agreement_expired", Words::tr("nobody answered in time"))};
    case FollowUpEvent::ClaimUnproved:
        return broken(happening, "pagamento_nao_achado", "claims_paid",
            Words::tr("they said that they paid, and no payment came to light"));
    case FollowUpEvent::EarlyUnproved:
        return broken(happening, "pagamento_nao_achado_em_dia", "claims_paid",
            Words::tr("they said that they paid, and no payment came to light"));
    case FollowUpEvent::ProofUnproved: {
        const QString reason = Words::tr("they sent a proof, and no payment came to light");
        return {holdWhileLookedFor(reason), toDesk("payments", "proof_to_check", reason)};
    }
    case FollowUpEvent::PaymentReceived:
        return spoken(happening, "pagamento_recebido", Words::tr("the payment came in"));
    case FollowUpEvent::PaymentAsPromised:
        return spoken(happening, "promessa_cumprida", Words::tr("they kept their promise"));
    case FollowUpEvent::PaymentOfAgreement:
        return spoken(happening, happening.mayAsk ? "pagamento_acordo" : "pagamento_recebido",
            Words::tr("the first payment of the agreement came in"));
    case FollowUpEvent::PaymentInPart:
        return spoken(happening, "pagamento_parcial", Words::tr("a part of what is due came in"));
    case FollowUpEvent::PaymentOfAll:
        return spoken(happening, happening.mayAsk ? "quitado" : "quitado_sem_pergunta", Words::tr("all is paid"));
    }
    Q_UNREACHABLE();
}

} // namespace trato::agents
