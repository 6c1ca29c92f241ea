#include "engine/commandexecutor.h"

#include "debts/holds.h"
#include "engine/words.h"
#include "money/reais.h"
#include "negotiation/agreements.h"
#include "negotiation/promises.h"
#include "parties/consents.h"
#include "parties/debtors.h"
#include "payments/paymentrequests.h"
#include "queue/baton.h"
#include "queue/workqueue.h"
#include "timeline/timeline.h"

#include <QJsonArray>

#include <algorithm>
#include <chrono>

namespace trato::engine {

using namespace std::chrono_literals;

CommandExecutor::CommandExecutor(
    storage::Database& database, const Clock& clock, const channels::TemplateCatalogue& templates, Receiver receiver)
    : m_database(database)
    , m_clock(clock)
    , m_templates(templates)
    , m_receiver(std::move(receiver))
    , m_cases(database, clock)
{
}

Result<TickReport> CommandExecutor::execute(const agents::Commands& commands, const CommandContext& context)
{
    m_context = &context;
    m_said = 0;
    m_report = {};
    for (const agents::Command& command : commands)
        TRATO_CHECK(apply(command, context));
    return m_report;
}

Result<void> CommandExecutor::apply(const agents::Command& command, const CommandContext&)
{
    m_command = &command;
    return std::visit([this](const auto& act) { return perform(act); }, command.act);
}

QString CommandExecutor::actor() const { return QStringLiteral("agent:") + agents::agentName(m_command->agent); }

Result<void> CommandExecutor::note(const QString& kind, const QString& text)
{
    TRATO_CHECK(timeline::Timeline(m_database)
                    .append({.debtor = m_context->debtor,
                        .at = m_clock.now(),
                        .kind = kind,
                        .text = text,
                        .actorKind = timeline::ActorKind::Agent,
                        .actor = agents::agentName(m_command->agent),
                        .replyTo = m_context->cause,
                        .payload = {{QStringLiteral("reason"), m_command->reason}}}));
    return {};
}

Result<void> CommandExecutor::perform(const agents::Say& say)
{
    TRATO_TRY(const channels::MessageTemplate found, m_templates.find(say.templateName, m_context->channel));
    TRATO_TRY(channels::TemplateValues values, m_cases.values(m_context->debtor));
    values.insert(say.values);
    TRATO_TRY(const auto message, found.render(values));
    const bool asTemplate = m_context->channel == Channel::WhatsApp && !m_context->windowOpen;
    channels::NewOutbox row{.debtor = m_context->debtor,
        .channel = m_context->channel,
        .handle = m_context->handle,
        .purpose = found.purpose,
        .kind = asTemplate ? QStringLiteral("template") : QStringLiteral("text"),
        .templateName = say.templateName,
        .subject = message.subject,
        .body = message.text,
        .payload = {{QStringLiteral("parameters"), QJsonArray::fromStringList(message.parameters)}},
        .origin = QStringLiteral("agent"),
        .actor = actor(),
        .reason = m_command->reason,
        .dedupeKey = QStringLiteral("%1:%2:%3").arg(m_context->causeKey, say.templateName).arg(m_said++),
        .priority = 2,
        .notBefore = m_clock.now()};
    TRATO_CHECK(channels::Outbox(m_database).queue(row, m_clock.now()));
    return {};
}

Result<void> CommandExecutor::escalateTo(const char* desk, const char* code, const QString& reason)
{
    const agents::Command* const outer = m_command;
    const agents::Command inner{
        outer->agent, agents::Escalate{QLatin1StringView(desk), QLatin1StringView(code), {}}, reason};
    m_command = &inner;
    Result<void> result = perform(std::get<agents::Escalate>(inner.act));
    m_command = outer;
    return result;
}

Result<void> CommandExecutor::perform(const agents::Escalate& escalate)
{
    TRATO_TRY(auto terms, m_cases.scoreTerms(m_context->debtor));
    TRATO_CHECK(queue::WorkQueue(m_database, m_clock)
                    .open({.debtor = m_context->debtor,
                        .desk = escalate.desk,
                        .reason = escalate.code,
                        .sensitivity = escalate.sensitivity,
                        .terms = std::move(terms),
                        .summary = m_context->summary.isEmpty() ? m_command->reason : m_context->summary,
                        .channel = m_context->channel,
                        .interaction = m_context->cause}));
    ++m_report.escalated;
    return note(QStringLiteral("escalation"), m_command->reason);
}

Result<void> CommandExecutor::perform(const agents::Silence& silence)
{
    const Instant now = m_clock.now();
    TRATO_CHECK(queue::Baton(m_database).silence(m_context->debtor, silence.code, now));
    TRATO_TRY(const qint64 recalled,
        channels::Outbox(m_database)
            .recall({.debtor = m_context->debtor, .reason = Words::tr("the machine fell silent: %1").arg(silence.code)},
                now));
    return note(
        QStringLiteral("silence"), Words::tr("The machine is silent on every channel. Recalled: %1.").arg(recalled));
}

Result<void> CommandExecutor::perform(const agents::PlaceHold& hold)
{
    const Instant now = m_clock.now();
    TRATO_CHECK(debts::Holds(m_database)
                    .place({.debtor = m_context->debtor,
                               .reason = hold.code,
                               .source = m_command->reason,
                               .placedBy = actor(),
                               .until = hold.days ? now + 24h * *hold.days : Instant(),
                               .interaction = m_context->cause},
                        now));
    TRATO_CHECK(channels::Outbox(m_database)
                    .recall({.debtor = m_context->debtor,
                                .purposes = {QStringLiteral("collection"), QStringLiteral("reminder")},
                                .reason = m_command->reason},
                        now));
    return note(QStringLiteral("hold"), Words::tr("Collection stands still: %1").arg(m_command->reason));
}

Result<void> CommandExecutor::perform(const agents::OptOut& optOut)
{
    const Instant now = m_clock.now();
    parties::Consent consent{.channel = m_context->channel,
        .purpose = parties::ConsentPurpose::All,
        .state = parties::Consent::State::Revoked,
        .basis = m_command->reason,
        .source = channelName(m_context->channel),
        .at = now,
        .interaction = m_context->cause};
    if (optOut.everywhere)
        consent.channel.reset();
    TRATO_CHECK(parties::Consents(m_database).record(m_context->debtor, consent));
    return note(QStringLiteral("opt_out"), optOut.everywhere ? Words::tr("No more messages on any channel.")
                                                             : Words::tr("No more messages on this channel."));
}

Result<void> CommandExecutor::perform(const agents::MarkWrongHandle&)
{
    TRATO_TRY(const auto handle, parties::Handle::ofChannel(m_context->channel, m_context->handle));
    TRATO_CHECK(parties::Debtors(m_database)
                    .setContactStatus(m_context->debtor, handle, parties::ContactStatus::Wrong, m_clock.now()));
    return note(QStringLiteral("contact"), Words::tr("The contact is somebody else's and is used no more."));
}

Result<void> CommandExecutor::perform(const agents::ConfirmRightParty&)
{
    TRATO_CHECK(parties::Debtors(m_database).confirmRightParty(m_context->debtor, actor(), m_clock.now()));
    return note(QStringLiteral("identity"), Words::tr("They confirmed who they are."));
}

Result<void> CommandExecutor::perform(const agents::MakeOffers& make)
{
    auto situation = negotiation::loadSituation(m_database, m_context->debtor, m_clock.today());
    if (!situation)
        return escalateTo("negotiation", "no_offer", situation.error().message);
    TRATO_TRY(const negotiation::Policy policy, negotiation::policyOf(m_database, situation->creditor));
    const negotiation::Solution solution =
        negotiation::OfferSolver(policy, negotiation::Role::Machine).solve(*situation, make.wishes);
    const Bargain bargain{*situation, policy};
    if (make.counter)
        return answerCounter(solution, bargain);
    if (solution.offers.empty())
        return escalateTo("negotiation", "no_offer", Words::tr("the policy leaves the machine nothing to offer"));
    return showOffers(solution.offers, bargain, "ofertas");
}

Result<void> CommandExecutor::answerCounter(const negotiation::Solution& solution, const Bargain& bargain)
{
    if (solution.refused) {
        if (!solution.refused->nearest)
            return escalateTo("negotiation", "counter_offer", solution.refused->reason);
        TRATO_CHECK(showOffers({*solution.refused->nearest}, bargain, "fora_do_alcance"));
        return escalateTo("negotiation", "counter_offer", solution.refused->reason);
    }
    const auto wished =
        std::find_if(solution.offers.begin(), solution.offers.end(), [](const negotiation::Offer& offer) {
            return offer.kind == negotiation::OfferKind::Wished || offer.kind == negotiation::OfferKind::Fits;
        });
    if (wished != solution.offers.end())
        return showOffers({*wished}, bargain, "oferta_ajustada");
    if (solution.offers.empty())
        return escalateTo("negotiation", "counter_offer", Words::tr("the policy leaves the machine nothing to offer"));
    return showOffers(solution.offers, bargain, "ofertas");
}

Result<void> CommandExecutor::showOffers(
    std::vector<negotiation::Offer> offers, const Bargain& bargain, const char* templateName)
{
    TRATO_CHECK(negotiation::Offers(m_database, m_clock)
                    .save(offers, bargain.situation, bargain.policy, negotiation::Role::Machine, actor()));
    channels::TemplateValues values{
        {QStringLiteral("opcoes"), offersText(offers)}, {QStringLiteral("oferta"), offerText(offers.front().plan)}};
    return perform(agents::Say{QLatin1StringView(templateName), std::move(values)});
}

Result<void> CommandExecutor::perform(const agents::CloseDeal& close)
{
    const auto agreement = m_database.transaction([&] {
        return negotiation::Agreements(m_database, m_clock)
            .create({.debtor = m_context->debtor,
                .offer = close.offer,
                .role = negotiation::Role::Machine,
                .actor = actor(),
                .evidence = m_context->cause});
    });
    if (!agreement)
        return escalateTo("negotiation", "accepted_offer", agreement.error().message);
    TRATO_CHECK(payments::PaymentRequests(m_database, m_clock)
                    .create({.debtor = m_context->debtor, .agreement = agreement->id}, QStringLiteral("pix"),
                        m_receiver.account, actor()));
    const auto offer = negotiation::Offers(m_database, m_clock).valid(m_context->debtor, close.offer);
    const QString words = offer ? offerText(offer->plan) : agreement->number;
    TRATO_CHECK(perform(agents::Say{QStringLiteral("acordo_fechado"), {{QStringLiteral("oferta"), words}}}));
    return note(QStringLiteral("agreement"), Words::tr("Agreement %1 closed: %2").arg(agreement->number, words));
}

Result<void> CommandExecutor::perform(const agents::RequestPayment&)
{
    const auto request = m_database.transaction([&] {
        return payments::PaymentRequests(m_database, m_clock)
            .create({.debtor = m_context->debtor}, QStringLiteral("pix"), m_receiver.account, actor());
    });
    if (!request)
        return escalateTo("payments", "no_payment_request", request.error().message);
    TRATO_CHECK(note(QStringLiteral("payment_request"), Words::tr("Pix of %1 asked for.").arg(reais(request->amount))));
    if (request->state == payments::RequestState::Active)
        return perform(agents::Say{QStringLiteral("pix"),
            {{QStringLiteral("valor"), reais(request->amount)}, {QStringLiteral("pix"), request->pixCode},
                {QStringLiteral("data"), request->due.toString(QStringLiteral("dd/MM/yyyy"))},
                {QStringLiteral("recebedor"), m_receiver.name}}});
    return perform(agents::Say{QStringLiteral("pix_a_caminho"), {{QStringLiteral("valor"), reais(request->amount)}}});
}

Result<void> CommandExecutor::perform(const agents::MakePromise& promise)
{
    const auto made = m_database.transaction([&] {
        return negotiation::Promises(m_database, m_clock)
            .make({.debtor = m_context->debtor,
                .amount = promise.amount,
                .due = promise.due,
                .actor = actor(),
                .interaction = m_context->cause.isValid() ? std::optional(m_context->cause) : std::nullopt});
    });
    if (!made)
        return escalateTo("negotiation", "promise_refused", made.error().message);
    TRATO_CHECK(
        channels::Outbox(m_database)
            .recall(
                {.debtor = m_context->debtor, .purposes = {QStringLiteral("collection")}, .reason = m_command->reason},
                m_clock.now()));
    return note(QStringLiteral("promise"), m_command->reason);
}

} // namespace trato::engine
