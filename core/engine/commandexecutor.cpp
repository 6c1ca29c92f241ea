#include "engine/commandexecutor.h"

#include "agents/autonomy.h"
#include "agents/offertext.h"
#include "agents/suggestions.h"
#include "agents/surveys.h"
#include "debts/holds.h"
#include "engine/debtstanding.h"
#include "engine/words.h"
#include "money/reais.h"
#include "negotiation/promises.h"
#include "parties/consents.h"
#include "parties/debtors.h"
#include "payments/paymentrequests.h"
#include "queue/baton.h"
#include "queue/workqueue.h"
#include "timeline/timeline.h"

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

Result<TickReport> CommandExecutor::execute(const agents::Turn& turn, const CommandContext& context)
{
    m_talk = turn.talk;
    m_waiting = turn.waiting;
    return run(turn.commands, context);
}

Result<TickReport> CommandExecutor::execute(const agents::Commands& commands, const CommandContext& context)
{
    TRATO_TRY(const agents::TalkState before, agents::TalkStates(m_database).of(context.debtor));
    m_talk = agents::continued(before, m_clock.now(), {});
    m_waiting.clear();
    return run(commands, context);
}

Result<TickReport> CommandExecutor::run(const agents::Commands& commands, const CommandContext& context)
{
    m_context = &context;
    m_said = 0;
    m_suggested = 0;
    m_report = {};
    // What was suggested before answers an older message.
    if (context.cause.isValid())
        TRATO_CHECK(agents::Suggestions(m_database, m_clock).withdraw(context.debtor));
    m_standing = context.standing;
    if (m_standing.isEmpty()) {
        TRATO_TRY(m_standing, debtStanding(m_database, context.debtor));
    }
    TRATO_TRY(const int autonomy, agents::autonomyOf(m_database, context.debtor));
    for (const agents::Command& command : agents::permitted(commands, autonomy))
        TRATO_CHECK(apply(command));
    m_talk.updatedAt = std::max(m_talk.updatedAt, m_clock.now());
    TRATO_CHECK(agents::TalkStates(m_database).keep(context.debtor, m_talk));
    return m_report;
}

Result<void> CommandExecutor::apply(const agents::Command& command)
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

/// Nothing is done: a person reads what the machine would do, and does it or not.
Result<void> CommandExecutor::leaveToPerson(const QString& act)
{
    return escalateTo(
        "negotiation", "suggestion", Words::tr("the machine suggests: %1 (%2)").arg(act, m_command->reason));
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
    // Not before their own message, whose clock may be ahead: it would count as written after the wish.
    parties::Consent consent{.channel = m_context->channel,
        .purpose = parties::ConsentPurpose::All,
        .state = parties::Consent::State::Revoked,
        .basis = m_command->reason,
        .source = channelName(m_context->channel),
        .at = std::max(now, m_context->heardAt),
        .interaction = m_context->cause};
    if (optOut.everywhere)
        consent.channel.reset();
    TRATO_CHECK(parties::Consents(m_database).record(m_context->debtor, consent));
    TRATO_CHECK(
        channels::Outbox(m_database)
            .recall({.debtor = m_context->debtor, .channel = consent.channel, .reason = m_command->reason}, now));
    return note(QStringLiteral("opt_out"), optOut.everywhere ? Words::tr("No more messages on any channel.")
                                                             : Words::tr("No more messages on this channel."));
}

Result<void> CommandExecutor::perform(const agents::MarkWrongHandle&)
{
    TRATO_TRY(const auto handle, parties::Handle::ofChannel(m_context->channel, m_context->handle));
    TRATO_CHECK(parties::Debtors(m_database)
                    .setContactStatus(m_context->debtor, handle, parties::ContactStatus::Wrong, m_clock.now()));
    TRATO_CHECK(withdrawRightParty(handle));
    return note(QStringLiteral("contact"), Words::tr("The contact is somebody else's and is used no more."));
}

Result<void> CommandExecutor::perform(const agents::ConfirmRightParty&)
{
    if (isOnlySuggested())
        return leaveToPerson(Words::tr("confirm who they are"));
    TRATO_CHECK(parties::Debtors(m_database).confirmRightParty(m_context->debtor, actor(), m_clock.now()));
    return note(QStringLiteral("identity"), Words::tr("They confirmed who they are."));
}

Result<void> CommandExecutor::perform(const agents::WithdrawRightParty&)
{
    TRATO_TRY(const auto handle, parties::Handle::ofChannel(m_context->channel, m_context->handle));
    TRATO_CHECK(withdrawRightParty(handle));
    return note(QStringLiteral("identity"), m_command->reason);
}

/// What waits to go there was meant for the debtor.
Result<void> CommandExecutor::withdrawRightParty(const parties::Handle& handle)
{
    const Instant now = m_clock.now();
    TRATO_CHECK(parties::Debtors(m_database).withdrawRightParty(m_context->debtor, actor(), now));
    for (const QString& value : handle.alternatives())
        TRATO_CHECK(channels::Outbox(m_database)
                        .recall({.debtor = m_context->debtor, .handle = value, .reason = m_command->reason}, now));
    return {};
}

Result<void> CommandExecutor::perform(const agents::ShowOffers& show)
{
    TRATO_TRY(const auto situation, negotiation::loadSituation(m_database, m_context->debtor, m_clock.today()));
    TRATO_TRY(const auto policy, negotiation::policyOf(m_database, situation.creditor));
    std::vector<negotiation::Offer> offers = show.offers;
    const auto saved =
        negotiation::Offers(m_database, m_clock).save(offers, situation, policy, negotiation::Role::Machine, actor());
    if (!saved && saved.error().code == QStringLiteral("approval_required"))
        return escalateTo("negotiation", "beyond_policy", saved.error().message);
    TRATO_CHECK(saved);
    agents::Asked asked;
    for (const negotiation::Offer& offer : offers)
        asked.offers.push_back(offer.id);
    return speak(
        agents::Say{show.templateName, {{QStringLiteral("opcoes"), agents::offersText(offers)},
                                           {QStringLiteral("oferta"), agents::offerText(offers.front().plan)}}},
        std::move(asked));
}

Result<void> CommandExecutor::perform(const agents::CloseDeal& close)
{
    const auto agreement = m_database.transaction([&] {
        return negotiation::Agreements(m_database, m_clock)
            .create({.debtor = m_context->debtor,
                .offer = close.offer,
                .role = negotiation::Role::Machine,
                .actor = actor(),
                .beyond = close.withApproval ? negotiation::Beyond::AlwaysAsk : negotiation::Beyond::Refuse,
                .reason = close.withApproval ? m_command->reason : QString(),
                .evidence = m_context->cause});
    });
    if (!agreement)
        return escalateTo("negotiation", "accepted_offer", agreement.error().message);
    TRATO_TRY(m_standing, debtStanding(m_database, m_context->debtor));
    TRATO_CHECK(takeBackUntrue());
    const auto offer = negotiation::Offers(m_database, m_clock).valid(m_context->debtor, close.offer);
    const QString words = offer ? agents::offerText(offer->plan) : agreement->number;
    if (close.withApproval)
        return waitForApproval(*agreement, words);
    const auto request = m_database.transaction([&] {
        return payments::PaymentRequests(m_database, m_clock)
            .create({.debtor = m_context->debtor, .agreement = agreement->id}, QStringLiteral("pix"),
                m_receiver.account, actor());
    });
    TRATO_CHECK(perform(agents::Say{QStringLiteral("acordo_fechado"), {{QStringLiteral("oferta"), words}}}));
    if (!request)
        TRATO_CHECK(escalateTo("payments", "no_payment_request", request.error().message));
    return note(QStringLiteral("agreement"), Words::tr("Agreement %1 closed: %2").arg(agreement->number, words));
}

/// The request stands among those that wait for a second person.
Result<void> CommandExecutor::waitForApproval(const negotiation::Agreement& agreement, const QString& words)
{
    TRATO_CHECK(perform(agents::Say{
        QStringLiteral("acordo_em_aprovacao"), {{QStringLiteral("oferta"), words}}, agents::WhenSaid::StaySilent}));
    return note(QStringLiteral("agreement"),
        Words::tr("Agreement %1 waits for a person's yes: %2").arg(agreement.number, words));
}

Result<void> CommandExecutor::perform(const agents::AskApproval& ask)
{
    const auto agreement = m_database.transaction([&] {
        return negotiation::Agreements(m_database, m_clock)
            .create({.debtor = m_context->debtor,
                .terms = ask.terms,
                .role = negotiation::Role::Machine,
                .actor = actor(),
                .beyond = negotiation::Beyond::AskApproval,
                .reason = m_command->reason,
                .evidence = m_context->cause});
    });
    if (!agreement)
        return escalateTo("negotiation", "beyond_policy", agreement.error().message);
    return note(QStringLiteral("agreement"), Words::tr("Agreement %1 was asked for beyond the machine's limits: %2")
                                                 .arg(agreement->number, m_command->reason));
}

Result<void> CommandExecutor::perform(const agents::RequestPayment&)
{
    if (isOnlySuggested())
        return leaveToPerson(Words::tr("send them a Pix"));
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
                {QStringLiteral("recebedor"), m_receiver.name}},
            agents::WhenSaid::StaySilent});
    // The text before it says that the code comes next.
    if (m_said > 0 || m_suggested > 0)
        return {};
    return perform(agents::Say{QStringLiteral("pix_a_caminho"), {{QStringLiteral("valor"), reais(request->amount)}},
        agents::WhenSaid::StaySilent});
}

/// The engine's next round asks the provider about every charge of theirs.
Result<void> CommandExecutor::perform(const agents::CheckPayment&)
{
    payments::PaymentRequests requests(m_database, m_clock);
    TRATO_TRY(const auto all, requests.ofDebtor(m_context->debtor));
    for (const payments::PaymentRequest& request : all) {
        if (request.state == payments::RequestState::Active)
            TRATO_CHECK(requests.askSoon(m_context->debtor, request.id));
    }
    return {};
}

/// What still waits to thank them would say the same again; what people were to look for is found.
Result<void> CommandExecutor::perform(const agents::ConfirmPayment& confirm)
{
    if (isOnlySuggested())
        return {};
    TRATO_CHECK(m_database.execute(QStringLiteral("engine/note_follow_up"),
        {{":debtor", m_context->debtor}, {":occasion", QStringLiteral("payment:%1:told").arg(confirm.payment.value())},
            {":at", m_clock.now()}}));
    TRATO_TRY(const qint64 recalled, m_database.execute(QStringLiteral("engine/recall_thanks"),
                                         {{":debtor", m_context->debtor}, {":payment", confirm.payment},
                                             {":reason", m_command->reason}, {":now", m_clock.now()}}));
    if (recalled > 0)
        TRATO_CHECK(m_database.announce(QStringLiteral("outbox"), m_context->debtor));
    TRATO_TRY(const auto work, m_database.one(QStringLiteral("engine/only_claims"), {{":debtor", m_context->debtor}},
                                   [](const storage::Row& row) { return row.id<WorkItemId>("id"); }));
    if (work && confirm.isCertain)
        TRATO_CHECK(queue::WorkQueue(m_database, m_clock)
                        .closeFor(m_context->debtor, QStringLiteral("payments"), actor(),
                            {.disposition = QStringLiteral("paid"), .note = m_command->reason}));
    return note(QStringLiteral("payment"), m_command->reason);
}

Result<void> CommandExecutor::perform(const agents::Prefer& prefer)
{
    TRATO_CHECK(insight::recordPreference(m_database, {.debtor = m_context->debtor,
                                                          .wish = prefer.wish,
                                                          .at = m_clock.now(),
                                                          .source = m_context->cause,
                                                          .recordedBy = actor()}));
    return note(QStringLiteral("preference"),
        prefer.wish.channel ? Words::tr("They want to go on by %1.").arg(channelWord(*prefer.wish.channel))
                            : Words::tr("They said at which hours they want to be reached."));
}

Result<void> CommandExecutor::perform(const agents::RecordSurvey& survey)
{
    TRATO_TRY(const bool isKept,
        agents::Surveys(m_database)
            .noteAnswer(m_context->debtor, survey.kind, survey.score, m_context->cause, m_clock.now()));
    return isKept ? note(QStringLiteral("survey"), m_command->reason) : Result<void>();
}

Result<void> CommandExecutor::perform(const agents::MakePromise& promise)
{
    if (isOnlySuggested())
        return leaveToPerson(
            Words::tr("note their promise for %1").arg(promise.due.toString(QStringLiteral("dd/MM/yyyy"))));
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
