#include "app/demo/storyteller.h"

#include "debts/holds.h"
#include "engine/casefile.h"
#include "negotiation/agreements.h"
#include "negotiation/promises.h"
#include "parties/consents.h"
#include "parties/debtors.h"
#include "payments/paymentrequests.h"
#include "payments/reconciliation.h"
#include "queue/baton.h"
#include "queue/workqueue.h"
#include "timeline/timeline.h"

#include <QUuid>

#include <chrono>

namespace trato::demo {

using namespace std::chrono_literals;

namespace {

Result<void> line(storage::Database& database, DebtorId debtor, Instant at, const char* kind, const QString& text, const QString& reason)
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

Result<void> Storyteller::tell(const Character& character, DebtorId debtor, const Moment& moment, const QString& words, DemoReport& report)
{
    m_clock.set(moment.talkAt);
    switch (character.story) {
    case Story::Silent:
    case Story::Paid:
    case Story::PaysLate:
        return {};
    case Story::Agreement:
        return agree(debtor, moment.talkAt, m_dice.between(0, 2), report);
    case Story::BrokenAgreement:
        return agree(debtor, moment.talkAt, 0, report);
    case Story::PromiseOpen:
        return promise(debtor, moment.promised, false);
    case Story::PromiseBroken:
        TRATO_CHECK(promise(debtor, moment.promised, true));
        return work(debtor, "negotiation", "promise_broken", {}, character, words + QStringLiteral(" · não entrou"), report);
    case Story::Counter:
        return work(debtor, "negotiation", "counter_offer", {}, character, words, report);
    case Story::AskedHuman:
        return work(debtor, "negotiation", "asked_human", {}, character, words, report);
    case Story::ClaimsPaid:
        TRATO_CHECK(hold(debtor, "payment_in_flight"));
        return work(debtor, "negotiation", "claims_paid", {}, character, words, report);
    case Story::Dispute:
        TRATO_CHECK(hold(debtor, "dispute"));
        return work(debtor, "negotiation", "dispute", {}, character, words, report);
    case Story::WrongNumber:
        return wrongNumber(character, debtor);
    case Story::OptedOut:
        return optOut(debtor, character.favourite);
    case Story::Bereavement:
        TRATO_CHECK(silence(debtor, "bereavement"));
        return work(debtor, "care", "sensitive", {QStringLiteral("bereavement")}, character, words, report);
    case Story::Illness:
        TRATO_CHECK(silence(debtor, "illness"));
        return work(debtor, "care", "sensitive", {QStringLiteral("illness")}, character, words, report);
    case Story::JobLoss:
        return work(debtor, "care", "sensitive", {QStringLiteral("job_loss")}, character, words, report);
    case Story::OverIndebted:
        return work(debtor, "care", "sensitive", {QStringLiteral("over_indebted")}, character, words, report);
    case Story::LegalThreat:
        TRATO_CHECK(silence(debtor, "legal_threat"));
        return work(debtor, "supervisor", "sensitive", {QStringLiteral("legal_threat")}, character, words, report);
    case Story::Harassment:
        TRATO_CHECK(silence(debtor, "harassment_complaint"));
        return work(debtor, "supervisor", "sensitive", {QStringLiteral("harassment_complaint")}, character, words, report);
    }
    Q_UNREACHABLE();
}

Result<void> Storyteller::agree(DebtorId debtor, Instant at, int paidInstalments, DemoReport& report)
{
    const auto situation = negotiation::loadSituation(m_database, debtor, m_clock.today());
    if (!situation)
        return {};
    TRATO_TRY(const auto policy, negotiation::policyOf(m_database, situation->creditor));
    auto solution = negotiation::OfferSolver(policy, negotiation::Role::Machine).solve(*situation, {});
    if (solution.offers.empty())
        return {};
    TRATO_CHECK(negotiation::Offers(m_database, m_clock).save(solution.offers, *situation, policy, negotiation::Role::Machine, QStringLiteral("agent:negotiation")));
    const auto& offer = solution.offers[static_cast<size_t>(m_dice.between(0, static_cast<int>(solution.offers.size()) - 1))];
    TRATO_TRY(const auto agreement,
        negotiation::Agreements(m_database, m_clock)
            .create({.debtor = debtor, .offer = offer.id, .role = negotiation::Role::Machine, .actor = QStringLiteral("agent:negotiation")}));
    ++report.agreements;
    TRATO_CHECK(line(m_database, debtor, at, "agreement",
        QStringLiteral("Acordo %1 fechado: %2").arg(agreement.number, engine::offerText(offer.plan)), QStringLiteral("aceitou a oferta")));
    for (int i = 0; i < paidInstalments; ++i) {
        const Instant paidAt = at + 24h * (i * 30) + 2h;
        if (paidAt < m_now)
            TRATO_CHECK(payInstalment(debtor, agreement.id, paidAt, report));
    }
    return {};
}

Result<void> Storyteller::payInstalment(DebtorId debtor, AgreementId agreement, Instant at, DemoReport& report)
{
    m_clock.set(at);
    payments::PaymentRequests requests(m_database, m_clock);
    const auto request = requests.create({.debtor = debtor, .agreement = agreement}, QStringLiteral("pix"), QStringLiteral("demonstracao"), QStringLiteral("agent:negotiation"));
    if (!request)
        return {}; // Nothing is open any more.
    TRATO_CHECK(requests.setState(*request, payments::RequestState::Active));
    payments::ReceivedPayment payment;
    payment.externalId = QStringLiteral("E%1").arg(QString::fromLatin1(QByteArray::number(m_dice.next(), 36)).rightJustified(31, u'0'));
    payment.txid = request->txid;
    payment.amount = request->amount;
    payment.paidAt = at;
    TRATO_TRY(const auto settlement, payments::Reconciliation(m_database, m_clock).record(QStringLiteral("pix"), QStringLiteral("demonstracao"), payment));
    ++report.payments;
    return line(m_database, debtor, at, "payment", QStringLiteral("Pix de %1 recebido").arg(engine::reais(settlement.amount)), QStringLiteral("conferido no banco"));
}

Result<void> Storyteller::promise(DebtorId debtor, QDate due, bool broken)
{
    negotiation::Promises promises(m_database, m_clock);
    const auto made = promises.make({.debtor = debtor, .due = due, .actor = QStringLiteral("agent:follow_up")});
    if (!made)
        return {}; // Beyond the policy's days.
    TRATO_CHECK(line(m_database, debtor, m_clock.now(), "promise", QStringLiteral("Promessa para %1").arg(due.toString(QStringLiteral("dd/MM"))), QStringLiteral("disse que paga")));
    if (!broken)
        return {};
    m_clock.set(Instant::startOfDay(due.addDays(1), deskZone()));
    TRATO_CHECK(promises.resolve(debtor, made->id, negotiation::PromiseState::Broken));
    return line(m_database, debtor, m_clock.now(), "promise", QStringLiteral("Promessa de %1 não entrou").arg(due.toString(QStringLiteral("dd/MM"))), QStringLiteral("conferido na virada do dia"));
}

Result<void> Storyteller::hold(DebtorId debtor, const char* reason)
{
    TRATO_CHECK(debts::Holds(m_database).place({.debtor = debtor,
                                                   .reason = QLatin1StringView(reason),
                                                   .source = QStringLiteral("palavras do devedor"),
                                                   .placedBy = QStringLiteral("agent:identification")},
        m_clock.now()));
    return {};
}

Result<void> Storyteller::silence(DebtorId debtor, const char* reason)
{
    TRATO_CHECK(queue::Baton(m_database).silence(debtor, QLatin1StringView(reason), m_clock.now()));
    TRATO_CHECK(line(m_database, debtor, m_clock.now() + 1s, "silence", QStringLiteral("Silêncio em todos os canais"), QStringLiteral("caso sensível")));
    return hold(debtor, reason);
}

Result<void> Storyteller::optOut(DebtorId debtor, Channel channel)
{
    return parties::Consents(m_database)
        .record(debtor, {.channel = channel, .basis = QStringLiteral("pediu para parar"), .source = channelName(channel), .at = m_clock.now()});
}

Result<void> Storyteller::wrongNumber(const Character& character, DebtorId debtor)
{
    const Channel channel = character.favourite;
    TRATO_TRY(const auto handle,
        parties::Handle::ofChannel(channel, channel == Channel::Email ? character.person.email : character.person.mobile));
    TRATO_CHECK(parties::Debtors(m_database).setContactStatus(debtor, handle, parties::ContactStatus::Wrong, m_clock.now()));
    return {};
}

Result<void> Storyteller::work(DebtorId debtor, const char* desk, const char* reason, const QStringList& sensitivity,
    const Character& character, const QString& words, DemoReport& report)
{
    // The queue is as of today, whenever the words were said.
    m_clock.set(m_now);
    TRATO_TRY(auto terms, engine::CaseFile(m_database, m_clock).scoreTerms(debtor));
    TRATO_CHECK(queue::WorkQueue(m_database, m_clock)
                    .open({.debtor = debtor,
                        .desk = QLatin1StringView(desk),
                        .reason = QLatin1StringView(reason),
                        .sensitivity = sensitivity,
                        .terms = std::move(terms),
                        .summary = words,
                        .channel = character.favourite,
                        .dueAt = m_now + 1min * m_dice.between(3, 240)}));
    ++report.workItems;
    return {};
}

} // namespace trato::demo
