#include "app/demo/storyteller.h"

#include "agents/offertext.h"
#include "debts/holds.h"
#include "engine/casefile.h"
#include "money/reais.h"
#include "negotiation/agreements.h"
#include "negotiation/promises.h"
#include "parties/consents.h"
#include "parties/debtors.h"
#include "payments/paymentrequests.h"
#include "payments/pix/brcode.h"
#include "payments/reconciliation.h"
#include "queue/baton.h"
#include "queue/workqueue.h"
#include "timeline/timeline.h"

#include <QUuid>

#include <algorithm>
#include <chrono>

namespace trato::demo {

using namespace std::chrono_literals;

namespace {

constexpr const char* receiverNames[] = {"Lojas Aurora", "Energia Serra Clara", "Distribuidora Rio Bonito"};

Result<void> line(storage::Database& database, DebtorId debtor, Instant at, const char* kind, const QString& text,
    const QString& reason)
{
    TRATO_CHECK(timeline::Timeline(database).append({.debtor = debtor,
        .at = at,
        .kind = QLatin1StringView(kind),
        .text = text,
        .actorKind = timeline::ActorKind::Agent,
        .actor = QStringLiteral("negotiation"),
        .payload = {{QStringLiteral("reason"), reason}}}));
    return {};
}

} // namespace

Result<void> Storyteller::tell(const Character& character, DebtorId debtor, const Plot& plot, DemoReport& report)
{
    const Instant talkAt = std::max(plot.talkAt, plot.yesAt + 30s);
    m_clock.set(talkAt);
    switch (character.story) {
    case Story::Silent:
    case Story::Paid:
    case Story::PaysLate:
    case Story::Callback: return {};
    case Story::Agreement: TRATO_CHECK(agree(debtor, plot.yes, m_dice.between(0, 2), report)); return {};
    case Story::BrokenAgreement: TRATO_CHECK(agree(debtor, plot.yes, 0, report)); return {};
    case Story::AcceptedToday: {
        TRATO_TRY(const auto agreement, agree(debtor, plot.yes, 0, report));
        return agreement ? sendPix(character, debtor, *agreement) : Result<void>();
    }
    case Story::PromiseOpen:
    case Story::PromiseBroken: return promise(debtor, plot.promised, character.story == Story::PromiseBroken);
    case Story::Counter: return handOver(debtor, QStringLiteral("contraproposta fora do que ela pode fechar sozinha"));
    case Story::AskedHuman: return handOver(debtor, QStringLiteral("pediu para falar com uma pessoa"));
    case Story::ClaimsPaid:
    case Story::Proof: return hold(debtor, "payment_in_flight");
    case Story::Dispute: return hold(debtor, "dispute");
    case Story::WrongNumber: return wrongNumber(character, debtor);
    case Story::OptedOut: return optOut(debtor, character.favourite);
    case Story::Bereavement: return silence(debtor, "bereavement");
    case Story::Illness: return silence(debtor, "illness");
    case Story::JobLoss:
    case Story::OverIndebted: return {};
    case Story::LegalThreat: return silence(debtor, "legal_threat");
    case Story::Harassment: return silence(debtor, "harassment_complaint");
    }
    Q_UNREACHABLE();
}

std::optional<Storyteller::Work> Storyteller::workOf(const Character& character, const Plot& plot)
{
    switch (character.story) {
    case Story::PromiseBroken:
        return Work{"negotiation", "promise_broken", {},
            plot.excused
                ? QString()
                : QStringLiteral("Promessa de %1 não entrou").arg(plot.promised.toString(QStringLiteral("dd/MM")))};
    case Story::AcceptedToday: return Work{"negotiation", "awaiting_payment"};
    case Story::Callback:
        return Work{"negotiation", "callback", {},
            QStringLiteral("Pediu retorno às %1")
                .arg(plot.callbackAt.in(deskZone()).time().toString(QStringLiteral("H:mm")))};
    case Story::Counter: return Work{"negotiation", "counter_offer"};
    case Story::AskedHuman: return Work{"negotiation", "asked_human"};
    case Story::ClaimsPaid: return Work{"negotiation", "claims_paid"};
    case Story::Proof: return Work{"negotiation", "claims_paid", {}, QStringLiteral("Enviou comprovante: conferir")};
    case Story::Dispute: return Work{"negotiation", "dispute"};
    case Story::Bereavement: return Work{"care", "sensitive", {QStringLiteral("bereavement")}};
    case Story::Illness: return Work{"care", "sensitive", {QStringLiteral("illness")}};
    case Story::JobLoss: return Work{"care", "sensitive", {QStringLiteral("job_loss")}};
    case Story::OverIndebted: return Work{"care", "sensitive", {QStringLiteral("over_indebted")}};
    case Story::LegalThreat: return Work{"supervisor", "sensitive", {QStringLiteral("legal_threat")}};
    case Story::Harassment: return Work{"supervisor", "sensitive", {QStringLiteral("harassment_complaint")}};
    default: return std::nullopt;
    }
}

Result<void> Storyteller::putInQueue(const Character& character, DebtorId debtor, const Plot& plot,
    const Historian::LastWords& words, DemoReport& report)
{
    auto work = workOf(character, plot);
    if (!work)
        return {};
    if (!work->sensitivity.isEmpty()) {
        work->sensitivity = words.sensitivities + work->sensitivity;
        work->sensitivity.removeDuplicates();
    }
    m_clock.set(m_now);
    TRATO_TRY(auto terms, engine::CaseFile(m_database, m_clock).scoreTerms(debtor));
    queue::WorkQueue queue(m_database, m_clock);
    const bool care = QLatin1StringView(work->desk) == QLatin1StringView("care");
    const auto wait = care                ? m_dice.between(4, 30)
                      : m_dice.chance(10) ? -m_dice.between(2, 15)
                                          : m_dice.between(3, 240);
    TRATO_TRY(
        const WorkItemId item, queue.open({.debtor = debtor,
                                   .desk = QLatin1StringView(work->desk),
                                   .reason = QLatin1StringView(work->reason),
                                   .sensitivity = work->sensitivity,
                                   .terms = std::move(terms),
                                   .summary = work->summary.isEmpty() ? words.text : work->summary,
                                   .channel = character.story == Story::Callback ? Channel::Voice : character.favourite,
                                   .dueAt = m_now + 1min * wait}));
    ++report.workItems;
    if (character.story == Story::Callback && plot.callbackAt > m_now)
        return queue.snooze(item, QStringLiteral("agent:negotiation"), plot.callbackAt);
    if (!care && m_dice.chance(6))
        TRATO_CHECK(
            queue.claim(item, m_dice.oneOf({QStringLiteral("Rafael Antunes"), QStringLiteral("Bianca Moura")})));
    return {};
}

Result<void> Storyteller::workToday(const QString& user, const std::vector<DebtorId>& debtors, DemoReport& report)
{
    static const QStringList outcomes{QStringLiteral("cpc_no_agreement"), QStringLiteral("no_answer"),
        QStringLiteral("cpc_promise"), QStringLiteral("message_left"), QStringLiteral("voicemail")};
    const Instant morning = Instant::startOfDay(m_now.dateIn(deskZone()), deskZone());
    const auto day = std::chrono::duration_cast<std::chrono::minutes>(m_now - morning);
    int number = 0;
    for (const DebtorId debtor : debtors) {
        m_clock.set(morning + day * (number + 1) / static_cast<int>(debtors.size() + 1));
        queue::WorkQueue queue(m_database, m_clock);
        TRATO_TRY(const WorkItemId item,
            queue.open(
                {.debtor = debtor, .desk = QStringLiteral("negotiation"), .reason = QStringLiteral("asked_human")}));
        const bool deal = number++ % 5 == 2;
        if (deal)
            TRATO_CHECK(agreeBy(user, debtor, report));
        TRATO_CHECK(queue.close(item, user,
            {.disposition = deal ? QStringLiteral("cpc_agreement") : m_dice.oneOf(outcomes),
                .delayReason = QStringLiteral("forgot")}));
    }
    return {};
}

Result<InteractionId> Storyteller::acceptedByTelephone(const QString& user, DebtorId debtor, const QString& offer)
{
    TRATO_TRY(
        const auto number, parties::Debtors(m_database).preferredContact(debtor, Channel::Voice, m_clock.today()));
    return timeline::Timeline(m_database)
        .append({.debtor = debtor,
            .at = m_clock.now() - 4min,
            .channel = Channel::Voice,
            .direction = timeline::Direction::Out,
            .kind = QStringLiteral("call"),
            .text = QStringLiteral("Ouviu as condições e aceitou: %1").arg(offer),
            .actorKind = timeline::ActorKind::Human,
            .actor = user,
            .handle = number ? number->handle.value : QString(),
            .payload = {{QStringLiteral("outcome"), QStringLiteral("answered")}, {QStringLiteral("seconds"), 214},
                {QStringLiteral("disposition"), QStringLiteral("CPC · acordo")}}});
}

/// A deal that a person made: the longest plan that they may close alone.
Result<void> Storyteller::agreeBy(const QString& user, DebtorId debtor, DemoReport& report)
{
    const auto situation = negotiation::loadSituation(m_database, debtor, m_clock.today());
    if (!situation)
        return {};
    TRATO_TRY(const auto policy, negotiation::policyOf(m_database, situation->creditor));
    auto offers = negotiation::OfferSolver(policy, negotiation::Role::Negotiator).solve(*situation, {}).offers;
    if (offers.empty())
        return {};
    TRATO_TRY(const InteractionId call, acceptedByTelephone(user, debtor, agents::offerText(offers.back().plan)));
    TRATO_TRY(const auto agreement,
        negotiation::Agreements(m_database, m_clock)
            .create({.debtor = debtor, .terms = offers.back().plan.terms, .actor = user, .evidence = call}));
    ++report.agreements;
    return line(m_database, debtor, m_clock.now(), "agreement",
        QStringLiteral("Acordo %1 fechado: %2").arg(agreement.number, agents::offerText(offers.back().plan)),
        QStringLiteral("aceitou por telefone"));
}

Result<void> Storyteller::handOver(DebtorId debtor, const QString& why)
{
    return line(m_database, debtor, m_clock.now() + 30s, "escalation",
        QStringLiteral("IA negociação passou a vez para você"), why);
}

/// The Pix of the first payment, registered and sent: what waits is the money.
Result<void> Storyteller::sendPix(const Character& character, DebtorId debtor, AgreementId agreement)
{
    m_clock.set(m_clock.now() + 20s);
    payments::PaymentRequests requests(m_database, m_clock);
    auto request = requests.draft({.debtor = debtor, .agreement = agreement}, QStringLiteral("pix"),
        QStringLiteral("demonstracao"), QStringLiteral("agent:negotiation"));
    if (!request)
        return {};
    const QString receiver = QString::fromUtf8(receiverNames[character.creditor]);
    TRATO_TRY(request->pixCode, payments::encodeBrCode({.key = {},
                                    .url = QStringLiteral("pix.exemplo.com.br/v2/cobv/") + request->txid.left(32),
                                    .name = receiver,
                                    .city = QStringLiteral("SAO PAULO"),
                                    .amount = {},
                                    .txid = {},
                                    .description = {}}));
    request->state = payments::RequestState::Active;
    TRATO_TRY(const auto saved, requests.save(*request));
    const Channel channel = character.favourite;
    TRATO_CHECK(line(m_database, debtor, m_clock.now(), "payment_request",
        QStringLiteral("Pix de %1 gerado").arg(money::reais(saved.amount)), QStringLiteral("entrada do acordo")));
    timeline::NewInteraction message{.debtor = debtor,
        .at = m_clock.now() + 5s,
        .channel = channel,
        .direction = timeline::Direction::Out,
        .kind = QStringLiteral("text"),
        .text = QStringLiteral("Pix de %1, vale até %2. Recebedor: %3. Copie e cole no app do seu banco:\n\n%4")
                    .arg(money::reais(saved.amount), saved.due.toString(QStringLiteral("dd/MM/yyyy")), receiver,
                        saved.pixCode),
        .actorKind = timeline::ActorKind::Agent,
        .actor = QStringLiteral("agent:negotiation"),
        .handle = channel == Channel::Email ? character.person.email : character.person.mobile,
        .payload = {{QStringLiteral("reason"), QStringLiteral("aceitou a oferta")},
            {QStringLiteral("subject"), QStringLiteral("Pix de %1 · %2").arg(money::reais(saved.amount), receiver)}}};
    TRATO_TRY(const InteractionId sent, timeline::Timeline(m_database).append(message));
    TRATO_CHECK(
        timeline::Timeline(m_database).appendReceipt(debtor, sent, timeline::ReceiptStatus::Read, m_clock.now() + 60s));
    return {};
}

Result<std::optional<AgreementId>> Storyteller::agree(
    DebtorId debtor, InteractionId yes, int paidInstalments, DemoReport& report)
{
    const Instant at = m_clock.now();
    const auto situation = negotiation::loadSituation(m_database, debtor, m_clock.today());
    if (!situation)
        return std::optional<AgreementId>();
    TRATO_TRY(const auto policy, negotiation::policyOf(m_database, situation->creditor));
    auto solution = negotiation::OfferSolver(policy, negotiation::Role::Machine).solve(*situation, {});
    if (solution.offers.empty())
        return std::optional<AgreementId>();
    TRATO_CHECK(negotiation::Offers(m_database, m_clock)
                    .save(solution.offers, *situation, policy, negotiation::Role::Machine,
                        QStringLiteral("agent:negotiation")));
    const auto& offer =
        solution.offers[static_cast<size_t>(m_dice.between(0, static_cast<int>(solution.offers.size()) - 1))];
    TRATO_TRY(const auto agreement, negotiation::Agreements(m_database, m_clock)
                                        .create({.debtor = debtor,
                                            .offer = offer.id,
                                            .role = negotiation::Role::Machine,
                                            .actor = QStringLiteral("agent:negotiation"),
                                            .evidence = yes}));
    ++report.agreements;
    TRATO_CHECK(line(m_database, debtor, at, "agreement",
        QStringLiteral("Acordo %1 fechado: %2").arg(agreement.number, agents::offerText(offer.plan)),
        QStringLiteral("aceitou a oferta")));
    for (int i = 0; i < paidInstalments; ++i) {
        const Instant paidAt = at + 24h * (i * 30) + 2h;
        if (paidAt < m_now)
            TRATO_CHECK(payInstalment(debtor, agreement.id, paidAt, report));
    }
    return std::optional(agreement.id);
}

Result<void> Storyteller::payInstalment(DebtorId debtor, AgreementId agreement, Instant at, DemoReport& report)
{
    m_clock.set(at);
    payments::PaymentRequests requests(m_database, m_clock);
    const auto request = requests.create({.debtor = debtor, .agreement = agreement}, QStringLiteral("pix"),
        QStringLiteral("demonstracao"), QStringLiteral("agent:negotiation"));
    if (!request)
        return {}; // Nothing is open any more.
    TRATO_CHECK(requests.setState(*request, payments::RequestState::Active));
    payments::ReceivedPayment payment;
    payment.externalId =
        QStringLiteral("E%1").arg(QString::fromLatin1(QByteArray::number(m_dice.next(), 36)).rightJustified(31, u'0'));
    payment.txid = request->txid;
    payment.amount = request->amount;
    payment.paidAt = at;
    TRATO_TRY(const auto settlement, payments::Reconciliation(m_database, m_clock)
                                         .record(QStringLiteral("pix"), QStringLiteral("demonstracao"), payment));
    ++report.payments;
    return line(m_database, debtor, at, "payment",
        QStringLiteral("Pix de %1 recebido").arg(money::reais(settlement.amount)),
        QStringLiteral("conferido no banco"));
}

Result<void> Storyteller::promise(DebtorId debtor, QDate due, bool broken)
{
    negotiation::Promises promises(m_database, m_clock);
    const auto made = promises.make({.debtor = debtor, .due = due, .actor = QStringLiteral("agent:follow_up")});
    if (!made)
        return {}; // Beyond the policy's days.
    TRATO_CHECK(line(m_database, debtor, m_clock.now(), "promise",
        QStringLiteral("Promessa para %1").arg(due.toString(QStringLiteral("dd/MM"))),
        QStringLiteral("disse que paga")));
    if (!broken)
        return {};
    m_clock.set(Instant::startOfDay(due.addDays(2), deskZone()) + 6h);
    TRATO_CHECK(promises.resolve(debtor, made->id, negotiation::PromiseState::Broken));
    TRATO_CHECK(line(m_database, debtor, m_clock.now(), "promise_broken",
        QStringLiteral("Promessa não cumprida: %1, com um dia de tolerância")
            .arg(due.toString(QStringLiteral("dd/MM"))),
        {}));
    return {};
}

Result<void> Storyteller::hold(DebtorId debtor, const char* reason)
{
    TRATO_CHECK(debts::Holds(m_database)
                    .place({.debtor = debtor,
                               .reason = QLatin1StringView(reason),
                               .source = QStringLiteral("palavras do devedor"),
                               .placedBy = QStringLiteral("agent:identification")},
                        m_clock.now()));
    return {};
}

Result<void> Storyteller::silence(DebtorId debtor, const char* reason)
{
    TRATO_CHECK(queue::Baton(m_database).silence(debtor, QLatin1StringView(reason), m_clock.now()));
    TRATO_CHECK(line(m_database, debtor, m_clock.now() + 1s, "silence", QStringLiteral("Silêncio em todos os canais"),
        QStringLiteral("caso sensível")));
    return hold(debtor, reason);
}

Result<void> Storyteller::optOut(DebtorId debtor, Channel channel)
{
    return parties::Consents(m_database)
        .record(debtor, {.channel = channel,
                            .basis = QStringLiteral("pediu para parar"),
                            .source = channelName(channel),
                            .at = m_clock.now()});
}

Result<void> Storyteller::wrongNumber(const Character& character, DebtorId debtor)
{
    const Channel channel = character.favourite;
    TRATO_TRY(const auto handle, parties::Handle::ofChannel(channel,
                                     channel == Channel::Email ? character.person.email : character.person.mobile));
    TRATO_CHECK(
        parties::Debtors(m_database).setContactStatus(debtor, handle, parties::ContactStatus::Wrong, m_clock.now()));
    return {};
}

} // namespace trato::demo
