#include "agents/parts.h"

#include "agents/words.h"

#include <QRegularExpression>

namespace trato::agents {

using understanding::Intent;
using understanding::Reading;

namespace {

/// The negotiation agent's answer to one message.
class Negotiator final {
public:
    Negotiator(const Conversation& conversation, const Heard& heard)
        : m_conversation(conversation)
        , m_heard(heard)
    {
    }

    Commands answer()
    {
        if (m_heard.reading.confidence < understanding::sureThreshold && !chosenOffer())
            return escalate("unsure", Words::tr("the machine is not sure what they mean"));
        if (chosenOffer() && m_heard.reading.intent != Intent::RejectOffer)
            return accept();
        switch (m_heard.reading.intent) {
        case Intent::Greeting: return say("saudacao", Words::tr("they greeted"));
        case Intent::ConfirmIdentity:
            return informed("identidade_confirmada", Words::tr("they confirmed who they are"));
        case Intent::AskBalance: return informed("saldo", Words::tr("they asked how much it is"));
        case Intent::AskOffer: return offers(false, Words::tr("they asked for options"));
        case Intent::CounterOffer: return offers(true, Words::tr("they named their own terms"));
        case Intent::AcceptOffer: return accept();
        case Intent::RejectOffer: return say("recusa_ok", Words::tr("they refused the offer"));
        case Intent::PromiseToPay:
        case Intent::AskExtension: return promise();
        case Intent::AskPaymentSlip: return payment();
        case Intent::PaymentProblem:
            return sayAndEscalate("problema_pagamento", "payments", "payment_problem", Words::tr("they could not pay"));
        case Intent::ClaimsPaid: return claimsPaid();
        case Intent::Dispute: return dispute();
        case Intent::AskHuman:
            return sayAndEscalate(
                "pessoa_a_caminho", "negotiation", "asked_human", Words::tr("they asked for a person"));
        case Intent::AskCallback: return callback();
        case Intent::AskChannelChange:
            return sayAndEscalate(
                "canal_anotado", "negotiation", "channel_change", Words::tr("they want to go on elsewhere"));
        case Intent::DataRequest:
            return sayAndEscalate(
                "dados_pessoais", "supervisor", "data_request", Words::tr("they asked about their personal data"));
        case Intent::Thanks: return say("agradecimento", Words::tr("they said thanks"));
        case Intent::WrongPerson:
        case Intent::ThirdParty:
        case Intent::OptOut:
        case Intent::Other: break;
        }
        return escalate("other", Words::tr("the message asks for a person's judgement"));
    }

private:
    static Commands say(const char* name, const QString& reason)
    {
        return {{Agent::Negotiation, Say{QLatin1StringView(name), {}}, reason}};
    }

    static Commands escalate(const char* code, const QString& reason)
    {
        return {{Agent::Negotiation, Escalate{QStringLiteral("negotiation"), QLatin1StringView(code), {}}, reason}};
    }

    static Commands sayAndEscalate(const char* name, const char* desk, const char* code, const QString& reason)
    {
        Commands commands = say(name, reason);
        commands.push_back(
            {Agent::Negotiation, Escalate{QLatin1StringView(desk), QLatin1StringView(code), {}}, reason});
        return commands;
    }

    /// Speaking of the debt needs a confirmed right party and something that is owed.
    Commands informed(const char* name, const QString& reason) const
    {
        if (!m_conversation.rightParty)
            return say("pergunta_identidade", Words::tr("before the debt is spoken of it must be clear who answers"));
        if (!m_conversation.owes)
            return escalate("nothing_open", Words::tr("nothing is open for them"));
        if (m_conversation.activeAgreement)
            return payment();
        return say(name, reason);
    }

    Commands offers(bool counter, const QString& reason) const
    {
        if (m_conversation.autonomy < 2)
            return escalate(counter ? "counter_offer" : "asked_offer", reason);
        if (m_conversation.activeAgreement)
            return escalate("renegotiation", Words::tr("they want other terms for an agreement that is in force"));
        if (!m_conversation.owes)
            return escalate("nothing_open", Words::tr("nothing is open for them"));
        MakeOffers make{{}, counter};
        const Reading& reading = m_heard.reading;
        make.wishes.instalments = reading.instalments;
        if (reading.amountCents) {
            if (reading.instalments == 1)
                make.wishes.entry = money::Money::fromCents(*reading.amountCents);
            else
                make.wishes.capacity = money::Money::fromCents(*reading.amountCents);
        }
        return {{Agent::Negotiation, make, reason}};
    }

    /// "a 2", "opção 2", "quero a segunda": the number of an offer on the table.
    [[nodiscard]] std::optional<OfferId> chosenOffer() const
    {
        static const QRegularExpression number(
            QStringLiteral("^\\s*(?:quero|fico com|pode ser|fechado|vou)?\\s*(?:a|na|com "
                           "a)?\\s*(?:op[cç][aã]o|oferta|n[uú]mero)?\\s*([1-9])\\s*[.!)]?\\s*$"),
            QRegularExpression::CaseInsensitiveOption);
        const auto match = number.match(m_heard.text);
        const int index = match.hasMatch() ? match.captured(1).toInt() : 0;
        if (index < 1 || index > std::ssize(m_conversation.offers))
            return std::nullopt;
        return m_conversation.offers[static_cast<size_t>(index - 1)];
    }

    Commands accept() const
    {
        const QString reason = Words::tr("they accepted an offer");
        std::optional<OfferId> offer = chosenOffer();
        if (!offer && m_conversation.offers.size() == 1)
            offer = m_conversation.offers.front();
        if (m_conversation.activeAgreement)
            return payment();
        if (!offer)
            return m_conversation.offers.empty()
                       ? offers(false, Words::tr("they agree, and no offer is on the table"))
                       : escalate("which_offer", Words::tr("they accept, but it is not clear which offer"));
        if (m_conversation.autonomy < 3)
            return sayAndEscalate("pessoa_a_caminho", "negotiation", "accepted_offer", reason);
        return {{Agent::Negotiation, CloseDeal{*offer}, reason}};
    }

    Commands payment() const
    {
        const QString reason = Words::tr("they asked for a way to pay");
        if (!m_conversation.rightParty)
            return say("pergunta_identidade", Words::tr("before the debt is spoken of it must be clear who answers"));
        if (!m_conversation.owes)
            return escalate("nothing_open", Words::tr("nothing is open for them"));
        if (m_conversation.autonomy < 1)
            return escalate("asked_slip", reason);
        return {{Agent::Negotiation, RequestPayment{}, reason}};
    }

    Commands promise() const
    {
        const Reading& reading = m_heard.reading;
        if (!reading.date)
            return escalate("promise_without_date", Words::tr("they want to pay later and named no day"));
        const QString day = reading.date->toString(QStringLiteral("dd/MM"));
        if (m_heard.at.dateIn(deskZone()).daysTo(*reading.date) > m_conversation.maxPromiseDays) {
            return {{Agent::Negotiation, Say{QStringLiteral("prazo_demais"), {{QStringLiteral("data"), day}}},
                        Words::tr("the day is beyond what the machine may grant")},
                {Agent::Negotiation, Escalate{QStringLiteral("negotiation"), QStringLiteral("late_promise"), {}},
                    Words::tr("the day is beyond what the machine may grant")}};
        }
        std::optional<money::Money> amount;
        if (reading.amountCents)
            amount = money::Money::fromCents(*reading.amountCents);
        return {{Agent::FollowUp, MakePromise{*reading.date, amount},
                    Words::tr("they said that they will pay on %1").arg(day)},
            {Agent::FollowUp, Say{QStringLiteral("promessa_anotada"), {{QStringLiteral("data"), day}}},
                Words::tr("they said that they will pay on %1").arg(day)}};
    }

    static Commands claimsPaid()
    {
        const QString reason = Words::tr("they say that it is paid");
        return {{Agent::FollowUp, PlaceHold{QStringLiteral("payment_in_flight"), 5}, reason},
            {Agent::FollowUp, Say{QStringLiteral("ja_pagou"), {}}, reason},
            {Agent::FollowUp, Escalate{QStringLiteral("payments"), QStringLiteral("claims_paid"), {}}, reason}};
    }

    static Commands dispute()
    {
        const QString reason = Words::tr("they contest the debt");
        return {{Agent::Negotiation, PlaceHold{QStringLiteral("dispute"), {}}, reason},
            {Agent::Negotiation, Say{QStringLiteral("contestacao"), {}}, reason},
            {Agent::Negotiation, Escalate{QStringLiteral("negotiation"), QStringLiteral("dispute"), {}}, reason}};
    }

    Commands callback() const
    {
        const QString reason = Words::tr("they asked for a call");
        const QString when = m_heard.reading.date
                                 ? QStringLiteral("em ") + m_heard.reading.date->toString(QStringLiteral("dd/MM"))
                                 : QStringLiteral("assim que possível");
        return {{Agent::Negotiation, Say{QStringLiteral("retorno_anotado"), {{QStringLiteral("data"), when}}}, reason},
            {Agent::Negotiation, Escalate{QStringLiteral("negotiation"), QStringLiteral("callback"), {}}, reason}};
    }

    const Conversation& m_conversation;
    const Heard& m_heard;
};

} // namespace

Commands negotiate(const Conversation& conversation, const Heard& heard)
{
    return Negotiator(conversation, heard).answer();
}

} // namespace trato::agents
