#include "agents/parts.h"

#include "agents/haggling.h"
#include "agents/offerchoice.h"
#include "agents/plainwords.h"
#include "agents/words.h"
#include "base/text.h"

#include <QHash>

#include <algorithm>

namespace trato::agents {

using understanding::Intent;
using understanding::Reading;

namespace {

/// A message of so few words that answers our question is an answer, whatever the model makes of it.
constexpr qsizetype shortAnswerWords = 6;

QString dayMonth(QDate date) { return date.toString(QStringLiteral("dd/MM")); }

/// "pelo whats do meu outro número": which one, a person asks.
bool namesAnother(const QString& text)
{
    const QStringList words = text::words(text);
    return std::ranges::any_of(words,
        [](const QString& word) { return word == u"outro" || word == u"outra" || word == u"novo" || word == u"nova"; });
}

/// The channel that they name beside one they want no more; nothing when they name none.
std::optional<Channel> namedChannel(const QString& text)
{
    static const QHash<QString, Channel> names{{QStringLiteral("email"), Channel::Email},
        {QStringLiteral("mail"), Channel::Email}, {QStringLiteral("whatsapp"), Channel::WhatsApp},
        {QStringLiteral("whats"), Channel::WhatsApp}, {QStringLiteral("wpp"), Channel::WhatsApp},
        {QStringLiteral("zap"), Channel::WhatsApp}, {QStringLiteral("sms"), Channel::Sms},
        {QStringLiteral("torpedo"), Channel::Sms}};
    std::optional<Channel> found;
    for (const QString& word : text::words(text)) {
        const auto named = names.constFind(word);
        if (named == names.constEnd())
            continue;
        if (found && *found != *named)
            return std::nullopt;
        found = *named;
    }
    return found;
}

/// The negotiation agent's answer to one message.
class Negotiator final {
public:
    Negotiator(const Conversation& conversation, const Heard& heard, TalkState& talk)
        : m_conversation(conversation)
        , m_heard(heard)
        , m_talk(talk)
        , m_haggler(conversation, heard, talk)
    {
    }

    Commands answer()
    {
        auto commands = toQuestion();
        const bool isClaim = saysItIsPaid(m_heard);
        if (!commands && !isClaim && !m_heard.reading.isSure())
            return unsure();
        m_talk.unsure = 0;
        if (!commands)
            return isClaim ? claimsPaid() : toIntent();
        return *commands;
    }

private:
    /// What a short answer means is said by the question before it.
    std::optional<Commands> toQuestion()
    {
        const Question asked = m_conversation.asked.question;
        if (!m_conversation.rightParty)
            return std::nullopt;
        const bool whichOne = asked == Question::WhichOffer || asked == Question::TakesOffer;
        if (const auto chosen = chosenOffer(m_conversation.offers, m_heard.text, whichOne))
            return m_haggler.accept(chosen);
        if (isPlainYes(m_heard.text))
            return yes(asked);
        if (isPlainNo(m_heard.text))
            return no(asked);
        if (asked == Question::Means && isShortSum())
            return m_haggler.counter();
        return std::nullopt;
    }

    std::optional<Commands> yes(Question asked)
    {
        switch (asked) {
        case Question::Options:
        case Question::Means: return m_haggler.options(Words::tr("they want to see what there is"));
        case Question::WhichOffer:
        case Question::TakesOffer: return m_haggler.accept({});
        case Question::TakesDay: return takesDay();
        case Question::WantsPix: return payment();
        case Question::PaymentDay: return askDay();
        default: return std::nullopt;
        }
    }

    std::optional<Commands> takesDay()
    {
        const QDate day = m_conversation.asked.day;
        const bool isGood = day >= m_heard.at.dateIn(deskZone()) && day <= lastDay();
        return isGood ? std::optional(promiseFor(day)) : std::nullopt;
    }

    std::optional<Commands> no(Question asked)
    {
        switch (asked) {
        case Question::WhichOffer:
        case Question::TakesOffer: return m_haggler.refuse();
        case Question::TakesDay:
            return sayAndHandOver("prazo_para_pessoa", "negotiation", "late_promise",
                Words::tr("the day that the machine may grant does not suit them"));
        case Question::Options:
        case Question::Means:
        case Question::PaymentDay:
        case Question::WantsPix: return leave(Words::tr("they don't want to go on now"));
        default: return std::nullopt;
        }
    }

    Commands toIntent()
    {
        switch (m_heard.reading.intent) {
        case Intent::Greeting: return greet();
        case Intent::ConfirmIdentity:
        case Intent::AskBalance: return balance();
        case Intent::AskOffer: return m_haggler.options(Words::tr("they asked for options"));
        case Intent::CounterOffer: return m_haggler.counter();
        case Intent::AcceptOffer: return m_haggler.accept({});
        case Intent::RejectOffer: return m_haggler.refuse();
        case Intent::PromiseToPay:
        case Intent::AskExtension: return promise();
        case Intent::AskPaymentSlip: return slip();
        case Intent::PaymentProblem: return problem();
        case Intent::ClaimsPaid: return claimsPaid();
        case Intent::Dispute: return dispute();
        case Intent::AskHuman:
            return sayAndHandOver(
                "pessoa_a_caminho", "negotiation", "asked_human", Words::tr("they asked for a person"));
        case Intent::AskCallback: return callback();
        case Intent::AskChannelChange: return channelChange();
        case Intent::DataRequest: return dataRequest();
        case Intent::Thanks: return thanks();
        case Intent::WrongPerson:
        case Intent::ThirdParty:
        case Intent::OptOut:
        case Intent::Other: break;
        }
        return unsure();
    }

    /// The first time it asks in other words, the second time a person reads it.
    Commands unsure()
    {
        if (m_conversation.rightParty && asksWhoWeAre(m_heard.text))
            return say(Agent::Negotiation, "quem_somos_nos", Words::tr("they want to know who writes to them"));
        // Options and a Pix are nothing to be asked about when all is paid.
        if (m_conversation.rightParty && !m_conversation.owes)
            return *nothingToSay();
        if (++m_talk.unsure >= 2 || !m_conversation.rightParty)
            return handOver("negotiation", "unsure", Words::tr("the machine is not sure what they mean"));
        return say(
            Agent::Negotiation, "nao_entendi", Words::tr("the machine is not sure what they mean, and asks once"));
    }

    Commands greet()
    {
        const bool isDue = m_conversation.owes && !m_conversation.onlyToCome;
        if (m_conversation.rightParty && isDue && m_talk.stage == TalkStage::Opening)
            return {{Agent::Negotiation, Say{QStringLiteral("saudacao"), {}, WhenSaid::StaySilent},
                Words::tr("they greeted")}};
        return {{Agent::Negotiation, Say{QStringLiteral("ola"), {}, WhenSaid::StaySilent}, Words::tr("they greeted")}};
    }

    /// Speaking of the debt needs a confirmed right party and something that is owed.
    [[nodiscard]] std::optional<Commands> nothingToSay() const
    {
        if (!m_conversation.rightParty)
            return say(Agent::Identification, "pergunta_identidade",
                Words::tr("before the debt is spoken of it must be clear who answers"));
        if (!m_conversation.owes)
            return Commands{{Agent::Negotiation, Say{QStringLiteral("nada_em_aberto"), {}, WhenSaid::StaySilent},
                Words::tr("nothing is open for them")}};
        return std::nullopt;
    }

    Commands balance()
    {
        if (auto nothing = nothingToSay())
            return *nothing;
        if (m_conversation.activeAgreement)
            return agreedPayment();
        m_talk.stage = std::max(m_talk.stage, TalkStage::Explained);
        return say(Agent::Negotiation, m_conversation.onlyToCome ? "saldo_a_vencer" : "saldo",
            Words::tr("they asked how much it is"));
    }

    Commands payment()
    {
        if (auto nothing = nothingToSay())
            return *nothing;
        m_talk.stage = TalkStage::Paying;
        return {{Agent::Negotiation, RequestPayment{}, Words::tr("they asked for a way to pay")}};
    }

    /// Beside an agreement its instalment is what is paid, whatever else is due: they hear of both once, then comes the
    /// code.
    Commands agreedPayment()
    {
        Commands commands = payment();
        if (m_conversation.owes && !m_conversation.onlyToCome)
            commands.insert(commands.begin(),
                {Agent::Negotiation,
                    Say{.templateName = QStringLiteral("parcela_do_acordo"), .whenSaid = WhenSaid::StaySilent},
                    Words::tr("they asked for a way to pay")});
        return commands;
    }

    /// Who asks for the code with offers before them is asked once which of them it is for: the whole balance would be
    /// more than they were offered.
    Commands slip()
    {
        const Asked& ours = m_conversation.asked;
        const bool asked = ours.question == Question::WhichOffer || ours.question == Question::TakesOffer;
        if (asked && !ours.proposed.isValid() && !m_conversation.activeAgreement && !m_conversation.offers.empty())
            return m_haggler.accept({});
        return m_conversation.rightParty && m_conversation.activeAgreement ? agreedPayment() : payment();
    }

    Commands problem()
    {
        const QString reason = Words::tr("they could not pay");
        if (auto nothing = nothingToSay())
            return *nothing;
        if (++m_talk.problems > 1)
            return sayAndHandOver("problema_pagamento_pessoa", "payments", "payment_problem", reason);
        Commands commands = say(Agent::Negotiation, "problema_pagamento", reason);
        commands.push_back({Agent::Negotiation, RequestPayment{}, reason});
        return commands;
    }

    Commands leave(const QString& reason)
    {
        m_talk.stage = TalkStage::Left;
        return {{Agent::Negotiation, Say{QStringLiteral("recusa_ok"), {}, WhenSaid::StaySilent}, reason}};
    }

    Commands promise()
    {
        if (auto nothing = nothingToSay())
            return *nothing;
        const auto& date = m_heard.reading.date;
        if (!date)
            return askDay();
        const QDate last = lastDay();
        if (*date <= last)
            return promiseFor(*date);
        const QString reason = Words::tr("the day is beyond what the machine may grant");
        if (m_talk.day.isValid() || !last.isValid())
            return sayAndHandOver("prazo_para_pessoa", "negotiation", "late_promise", reason);
        m_talk.day = last;
        return say(Agent::Negotiation, "dia_mais_perto", reason,
            {{QStringLiteral("pedido"), dayMonth(*date)}, {QStringLiteral("data"), dayMonth(last)}});
    }

    Commands askDay()
    {
        const QString reason = Words::tr("they want to pay later and named no day");
        if (++m_talk.dayAsks > 2)
            return sayAndHandOver("prazo_para_pessoa", "negotiation", "promise_without_date", reason);
        return say(Agent::Negotiation, "qual_dia", reason);
    }

    [[nodiscard]] QDate lastDay() const { return m_heard.at.dateIn(deskZone()).addDays(m_conversation.maxPromiseDays); }

    Commands promiseFor(QDate date)
    {
        std::optional<money::Money> amount;
        if (m_heard.reading.amountCents)
            amount = money::Money::fromCents(*m_heard.reading.amountCents);
        m_talk.stage = TalkStage::Paying;
        m_talk.day = {};
        const QString reason = Words::tr("they said that they will pay on %1").arg(dayMonth(date));
        return {{Agent::Negotiation, MakePromise{date, amount}, reason},
            {Agent::Negotiation,
                Say{QStringLiteral("promessa_anotada"), {{QStringLiteral("data"), dayMonth(date)}},
                    WhenSaid::StaySilent},
                reason}};
    }

    Commands claimsPaid()
    {
        return m_conversation.rightParty ? answerClaim(m_conversation, m_heard, m_talk) : *nothingToSay();
    }

    Commands dispute() const
    {
        const QString reason = Words::tr("they contest the debt");
        Commands commands{{Agent::Negotiation, PlaceHold{QStringLiteral("dispute"), {}}, reason}};
        commands.push_back(
            {Agent::Negotiation, Say{QStringLiteral("contestacao"), {}, WhenSaid::StaySilent, true}, reason});
        commands.push_back(handOver("negotiation", "dispute", reason).front());
        return commands;
    }

    Commands callback() const
    {
        const QString reason = Words::tr("they asked for a call");
        const QString when = m_heard.reading.date ? QStringLiteral("em ") + dayMonth(*m_heard.reading.date)
                                                  : QStringLiteral("assim que possível");
        Commands commands = sayAndHandOver("retorno_anotado", "negotiation", "callback", reason);
        std::get<Say>(commands.front().act).values = {{QStringLiteral("data"), when}};
        return commands;
    }

    Commands channelChange() const
    {
        const QString reason = Words::tr("they want to go on elsewhere");
        insight::Preference wish = insight::wishIn(m_heard.text).value_or(insight::Preference());
        if (!wish.channel)
            wish.channel = namedChannel(m_heard.text);
        const bool isReachable = !wish.channel || m_conversation.reach.contains(channelName(*wish.channel));
        const bool elsewhere = namesAnother(m_heard.text);
        // What is known of where they write is not where they want to go on.
        if (elsewhere)
            wish.channel.reset();
        Commands commands;
        if (!wish.isEmpty())
            commands.push_back({Agent::Negotiation, Prefer{wish}, reason});
        if (wish.isEmpty() || !isReachable || elsewhere) {
            const Commands people = sayAndHandOver("canal_anotado", "negotiation", "channel_change", reason);
            commands.insert(commands.end(), people.begin(), people.end());
            return commands;
        }
        commands.push_back({Agent::Negotiation,
            wish.channel ? Say{QStringLiteral("canal_seguinte"),
                               {{QStringLiteral("canal"), channelInWords(*wish.channel)}}, WhenSaid::StaySilent}
                         : Say{QStringLiteral("horario_anotado"), {}, WhenSaid::StaySilent},
            reason});
        return commands;
    }

    static QString channelInWords(Channel channel)
    {
        switch (channel) {
        case Channel::WhatsApp: return QStringLiteral("WhatsApp");
        case Channel::Sms: return QStringLiteral("SMS");
        case Channel::Email: return QStringLiteral("e-mail");
        case Channel::Voice: return QStringLiteral("telefone");
        default: return QStringLiteral("outro canal");
        }
    }

    /// Where the contact comes from is told at once, to them and where it is known; copies, corrections and erasure are
    /// for who answers for the data.
    Commands dataRequest() const
    {
        const QString reason = Words::tr("they asked about their personal data");
        if (m_conversation.rightParty && m_conversation.namedByCreditor && asksWhereFrom(m_heard.text))
            return {{Agent::Negotiation, Say{QStringLiteral("origem_dados"), {}, WhenSaid::StaySilent}, reason}};
        return sayAndHandOver("dados_pessoais", "supervisor", "data_request", reason);
    }

    static Commands thanks()
    {
        return {{Agent::Negotiation, Say{QStringLiteral("agradecimento"), {}, WhenSaid::StaySilent},
            Words::tr("they said thanks")}};
    }

    [[nodiscard]] bool isShortSum() const
    {
        const Reading& reading = m_heard.reading;
        const bool mayBeSum = reading.intent == Intent::CounterOffer || reading.intent == Intent::Other ||
                              reading.intent == Intent::PromiseToPay || reading.intent == Intent::AcceptOffer;
        return reading.amountCents && !reading.date && mayBeSum && text::words(m_heard.text).size() <= shortAnswerWords;
    }

    const Conversation& m_conversation;
    const Heard& m_heard;
    TalkState& m_talk;
    Haggler m_haggler;
};

} // namespace

Commands negotiate(const Conversation& conversation, const Heard& heard, TalkState& talk)
{
    return Negotiator(conversation, heard, talk).answer();
}

} // namespace trato::agents
