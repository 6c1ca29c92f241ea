#include "engine/paymentworker.h"

#include "base/log.h"
#include "engine/paymentwork.h"
#include "engine/words.h"
#include "money/reais.h"
#include "payments/links/linknotice.h"
#include "payments/pix/pixmessages.h"
#include "queue/workqueue.h"

#include <algorithm>
#include <chrono>

namespace trato::engine {

using namespace std::chrono_literals;
using payments::PaymentRequest;
using payments::Settlement;

namespace {

constexpr int batch = 50;
constexpr auto pollEvery = 15min;
constexpr auto sweepEvery = 30min;
/// A provider's books may be a little behind its notices.
constexpr int noticePatience = 3;

/// What a delivery that is about no payment is about, by its provider's name.
QString otherThanPayments(const channels::Delivery& delivery)
{
    const auto ofLinks = payments::linkProviderFromName(delivery.provider);
    return ofLinks ? payments::otherLinkNotice(*ofLinks, delivery.body) : payments::otherPixNotice(delivery.body);
}

} // namespace

PaymentWorker::PaymentWorker(storage::Database& database, const Clock& clock, CommandExecutor& executor,
    std::vector<std::unique_ptr<payments::PaymentProvider>> providers)
    : m_database(database)
    , m_clock(clock)
    , m_executor(executor)
    , m_providers(std::move(providers))
{
}

payments::PaymentProvider* PaymentWorker::provider(const QString& name, const QString& account)
{
    for (const auto& one : m_providers) {
        if (one->provider() == name && one->account() == account)
            return one.get();
    }
    return nullptr;
}

std::vector<payments::AccountKey> PaymentWorker::accounts() const
{
    std::vector<payments::AccountKey> keys;
    for (const auto& one : m_providers)
        keys.push_back(payments::AccountKey::of(*one));
    return keys;
}

Result<TickReport> PaymentWorker::work()
{
    TRATO_TRY(TickReport report, followFiles());
    TRATO_TRY(const TickReport matches, followMatches());
    report += matches;
    for (const auto& one : m_providers) {
        for (const auto step : {&PaymentWorker::registerWaiting, &PaymentWorker::cancelOrphans,
                 &PaymentWorker::moveSlips, &PaymentWorker::poll, &PaymentWorker::sweep, &PaymentWorker::sendBack}) {
            TRATO_TRY(const TickReport done, (this->*step)(*one));
            report += done;
        }
    }
    TRATO_TRY(const TickReport released, sendReleased());
    report += released;
    TRATO_TRY(const TickReport refunds, handOverRefunds());
    report += refunds;
    TRATO_TRY(const TickReport asked, askProofs());
    report += asked;
    TRATO_TRY(const TickReport proofs, followProofs());
    report += proofs;
    return report;
}

Result<TickReport> PaymentWorker::registerWaiting(payments::PaymentProvider& provider)
{
    payments::PaymentRequests requests(m_database, m_clock);
    TRATO_TRY(const auto waiting, requests.waiting(payments::AccountKey::of(provider), batch));
    TickReport report;
    for (const PaymentRequest& request : waiting) {
        const auto follow = [&](const PaymentRequest& stored) -> Result<void> {
            TRATO_TRY(const TickReport after, afterRegistration(stored));
            report += after;
            return {};
        };
        if (const auto registered = requests.registerWith(request, provider, follow); !registered) {
            qCWarning(logPayments) << "payment request" << request.id.value() << registered.error().code;
            ++report.failed;
        }
    }
    return report;
}

/// What an agent asked for goes out at once, or people hear why it can't: the debtor waits for it. A person sends
/// theirs when they choose. Within the transaction that stores the outcome.
Result<TickReport> PaymentWorker::afterRegistration(const PaymentRequest& request)
{
    if (request.state == payments::RequestState::Withheld) {
        TRATO_CHECK(
            openPaymentWork(m_database, m_clock, {request.debtor, QStringLiteral("withheld_charge"), request.failure}));
        return TickReport{.escalated = 1};
    }
    if (request.state == payments::RequestState::Failed && request.madeBy.startsWith(QStringLiteral("agent:"))) {
        TRATO_CHECK(
            openPaymentWork(m_database, m_clock, {request.debtor, QStringLiteral("charge_refused"), request.failure}));
        return TickReport{.escalated = 1};
    }
    if (request.state != payments::RequestState::Active || !request.madeBy.startsWith(QStringLiteral("agent:")))
        return TickReport{};
    TRATO_TRY(const auto contact, lastContact(m_database, request.debtor, m_clock.now()));
    if (!contact) {
        TRATO_CHECK(openPaymentWork(m_database, m_clock,
            {request.debtor, QStringLiteral("charge_unsent"),
                Words::tr("A charge of %1 was asked for and is ready, and there is no contact to send it to.")
                    .arg(reais(request.amount))}));
        return TickReport{.escalated = 1};
    }
    const agents::Commands send{
        {agents::Agent::Negotiation, agents::RequestPayment{}, Words::tr("the Pix was asked for and is ready")}};
    return m_executor.execute(send, {.debtor = request.debtor,
                                        .channel = contact->channel,
                                        .handle = contact->handle,
                                        .cause = {},
                                        .causeKey = QStringLiteral("pix:%1").arg(request.id.value()),
                                        .windowOpen = contact->windowOpen});
}

/// The payee has come on the list: what an agent promised goes out now.
Result<TickReport> PaymentWorker::sendReleased()
{
    payments::PaymentRequests requests(m_database, m_clock);
    TRATO_TRY(const auto released, requests.released(batch));
    TickReport report;
    for (const PaymentRequest& request : released) {
        TRATO_TRY(const TickReport done, m_database.transaction([&]() -> Result<TickReport> {
            TRATO_TRY(const bool ours, requests.takeReleased(request));
            return ours ? afterRegistration(request) : TickReport{};
        }));
        report += done;
    }
    return report;
}

Result<TickReport> PaymentWorker::poll(payments::PaymentProvider& provider)
{
    payments::PaymentRequests requests(m_database, m_clock);
    payments::Reconciliation reconciliation(m_database, m_clock);
    TRATO_TRY(
        const auto unasked, requests.unasked(payments::AccountKey::of(provider), m_clock.now() - pollEvery, batch));
    TickReport report;
    for (const PaymentRequest& request : unasked) {
        const auto polled = reconciliation.poll(request, provider, settlingInto(report));
        if (!polled)
            qCWarning(logPayments) << "poll" << request.id.value() << polled.error().code;
    }
    return report;
}

/// Everything that the account received, in case neither a notice nor a charge of ours tells of it.
Result<TickReport> PaymentWorker::sweep(payments::PaymentProvider& provider)
{
    payments::Reconciliation reconciliation(m_database, m_clock);
    TRATO_TRY(const Instant last, reconciliation.lastSweep(provider));
    if (!last.isNever() && last <= m_clock.now() && m_clock.now() - last < sweepEvery)
        return TickReport{};
    TickReport report;
    const auto swept = reconciliation.sweep(provider, settlingInto(report));
    if (!swept)
        qCWarning(logPayments) << "sweep" << provider.account() << swept.error().code;
    return report;
}

/// A receipt that names its Pix is held against the bank, by any of the accounts: unknown is what none of them knows.
Result<TickReport> PaymentWorker::askProofs()
{
    TickReport report;
    const auto isPix = [](const auto& one) {
        return one->provider() == payments::paymentMethodName(payments::PaymentMethod::Pix);
    };
    if (std::ranges::none_of(m_providers, isPix))
        return report;
    payments::Proofs proofs(m_database, m_clock);
    TRATO_TRY(const auto waiting, proofs.toAsk(batch));
    for (const payments::Proof& proof : waiting) {
        bool unknown = true;
        for (const auto& one : m_providers) {
            if (!isPix(one))
                continue;
            TRATO_TRY(const ProofAnswer answer, askProof(proof, *one, report));
            unknown = unknown && answer == ProofAnswer::Unknown;
            if (answer == ProofAnswer::Known)
                break;
        }
        if (!unknown)
            continue;
        TRATO_TRY(const bool given, proofs.noteUnknown(proof));
        if (given)
            TRATO_CHECK(openProofWork(proof, QStringLiteral("proof_unknown"),
                Words::tr("The bank does not know the Pix of a receipt of %1.").arg(reais(proof.amount))));
    }
    return report;
}

Result<PaymentWorker::ProofAnswer> PaymentWorker::askProof(
    const payments::Proof& proof, payments::PaymentProvider& provider, TickReport& report)
{
    const auto known = provider.payment(proof.endToEndId);
    if (!known) {
        qCWarning(logPayments) << "proof" << proof.id.value() << provider.account() << known.error().code;
        return known.error().code == QStringLiteral("provider_not_found") ? ProofAnswer::Unknown : ProofAnswer::None;
    }
    // The debts are settled and everything queued for them falls silent together.
    TRATO_CHECK(m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(const Settlement settlement,
            payments::Reconciliation(m_database, m_clock).record(provider.provider(), provider.account(), *known));
        TRATO_TRY(const TickReport one, settle(settlement));
        report += one;
        return {};
    }));
    return ProofAnswer::Known;
}

/// The payment is there, or it is another one.
Result<TickReport> PaymentWorker::followProofs()
{
    TRATO_TRY(const auto changed, payments::Proofs(m_database, m_clock).follow());
    for (const payments::Proof& proof : changed) {
        if (proof.state == payments::ProofState::Contradicted)
            TRATO_CHECK(openProofWork(proof, QStringLiteral("proof_contradicted"), proof.problem));
    }
    return TickReport{};
}

Result<void> PaymentWorker::openProofWork(const payments::Proof& proof, const QString& reason, const QString& words)
{
    return m_database.transaction([&]() -> Result<void> {
        TRATO_CHECK(openPaymentWork(m_database, m_clock, {proof.debtor, reason, words}));
        return {};
    });
}

Result<TickReport> PaymentWorker::sendBack(payments::PaymentProvider& provider)
{
    TickReport report;
    TRATO_CHECK(payments::Refunds(m_database, m_clock).work(provider, batch, followingRefunds(report)));
    return report;
}

/// What no provider sends back.
Result<TickReport> PaymentWorker::handOverRefunds()
{
    TickReport report;
    const auto isServed = [this](const QString& name, const QString& account) {
        return provider(name, account) != nullptr;
    };
    TRATO_CHECK(payments::Refunds(m_database, m_clock).handOver(isServed, batch, followingRefunds(report)));
    return report;
}

/// The last word on a refund is work, and what a person has to send.
payments::Refunds::Follow PaymentWorker::followingRefunds(TickReport& report)
{
    return [this, &report](const payments::Refund& refund) -> Result<void> {
        if (!refund.debtor.isValid() || refund.state == payments::RefundState::Processing)
            return {};
        TRATO_CHECK(openPaymentWork(m_database, m_clock,
            {refund.debtor, QStringLiteral("refund_") + refundStateName(refund.state), refund.words()}));
        ++report.escalated;
        return {};
    };
}

payments::Reconciliation::Follow PaymentWorker::settlingInto(TickReport& report)
{
    return [this, &report](const Settlement& settlement) -> Result<void> {
        TRATO_TRY(const TickReport one, settle(settlement));
        report += one;
        return {};
    };
}

Result<TickReport> PaymentWorker::onNotice(const channels::InboxItem& item, const QString& worker)
{
    if (const QString other = otherThanPayments(item.delivery); !other.isEmpty()) {
        TRATO_CHECK(channels::Inbox(m_database).setAside(item, worker, m_clock.now(), other));
        return TickReport{};
    }
    payments::PaymentProvider* const asked = provider(item.delivery.provider, item.delivery.account);
    if (!asked)
        return failure(QStringLiteral("unknown_account"),
            Words::tr("There is no payment account “%1”.").arg(item.delivery.account));
    TRATO_TRY(const std::vector<payments::ReceivedPayment> payments, asked->noticed(item.delivery.body));
    const auto isUnknown = [](const payments::ReceivedPayment& payment) { return !payment.confirmed; };
    const bool someUnknown = std::ranges::any_of(payments, isUnknown);
    if (someUnknown && item.attempts < noticePatience)
        return failure(
            QStringLiteral("provider_unavailable"), Words::tr("The provider does not know the payment yet."));
    return m_database.transaction([&]() -> Result<TickReport> {
        TickReport report;
        for (const payments::ReceivedPayment& payment : payments) {
            if (!payment.confirmed) {
                TRATO_TRY(const TickReport one, unconfirmed(payment));
                report += one;
                continue;
            }
            TRATO_TRY(const Settlement settlement,
                payments::Reconciliation(m_database, m_clock).record(asked->provider(), asked->account(), payment));
            TRATO_TRY(const TickReport one, settle(settlement));
            report += one;
        }
        channels::Inbox inbox(m_database);
        TRATO_CHECK(someUnknown ? inbox.park(item, worker, m_clock.now(),
                                      Words::tr("The notice names a payment that the provider does not know."))
                                : inbox.finish(item, worker, m_clock.now()));
        return report;
    });
}

/// Somebody says that money came, and the provider's books don't. Nothing is settled; the notice stays in the inbox.
Result<TickReport> PaymentWorker::unconfirmed(const payments::ReceivedPayment& payment)
{
    TRATO_TRY(const auto request, payments::PaymentRequests(m_database, m_clock).byTxid(payment.txid));
    if (!request)
        return TickReport{.failed = 1};
    TRATO_CHECK(openPaymentWork(m_database, m_clock,
        {request->debtor, QStringLiteral("unconfirmed_notice"),
            Words::tr("A notice tells of a payment of %1 (%2) that the provider does not know. Nothing was settled.")
                .arg(reais(payment.amount), payment.externalId)}));
    return TickReport{.escalated = 1};
}

Result<TickReport> PaymentWorker::settle(const Settlement& settlement)
{
    if (settlement.duplicate)
        return TickReport{};
    if (settlement.held) {
        TRATO_CHECK(openWork(settlement));
        return TickReport{.escalated = 1};
    }
    TickReport report{.payments = 1};
    if (settlement.work)
        TRATO_CHECK(openWork(settlement));
    if (!settlement.isMatched())
        return report;
    TRATO_CHECK(follow({{settlement, m_clock.now()}}));
    return report;
}

/// Without a debtor there is nobody to open work for: it waits at the payments desk's list of unmatched payments.
Result<void> PaymentWorker::openWork(const Settlement& settlement)
{
    if (!settlement.debtor.isValid() || !settlement.work)
        return {};
    if (!settlement.held) {
        TRATO_CHECK(queue::WorkQueue(m_database, m_clock)
                        .open({.debtor = settlement.debtor,
                            .desk = QStringLiteral("payments"),
                            .reason = settlement.work->reason,
                            .summary = settlement.work->summary}));
        return {};
    }
    return openPaymentWork(m_database, m_clock, {settlement.debtor, settlement.work->reason, settlement.work->summary});
}

} // namespace trato::engine
