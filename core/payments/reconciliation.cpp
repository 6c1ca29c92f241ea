#include "payments/reconciliation.h"

#include "base/json.h"
#include "money/reais.h"
#include "negotiation/agreements.h"
#include "negotiation/promises.h"
#include "payments/requestrecord.h"
#include "payments/settling.h"
#include "payments/words.h"
#include "storage/database.h"

namespace trato::payments {

using money::Money;
using namespace std::chrono_literals;

namespace {

constexpr auto sweepOverlap = 1h;

QString sweepSetting(const PaymentProvider& provider)
{
    return provider.provider() + QStringLiteral("_sweep:") + provider.account();
}

struct KnownPayment {
    PaymentId id;
    DebtorId debtor;
};

KnownPayment readKnown(const storage::Row& row) { return {row.id<PaymentId>("id"), row.id<DebtorId>("debtor_id")}; }

QString stateOf(const ReceivedPayment& payment, bool matched)
{
    if (payment.refunded >= payment.amount)
        return QStringLiteral("refunded");
    return matched ? QStringLiteral("matched") : QStringLiteral("unmatched");
}

} // namespace

Result<Settlement> Reconciliation::record(
    const QString& provider, const QString& account, const ReceivedPayment& payment)
{
    return m_database.transaction([&]() -> Result<Settlement> {
        TRATO_TRY(std::optional<PaymentRequest> request,
            payment.txid.isEmpty() ? Result<std::optional<PaymentRequest>>(std::nullopt)
                                   : PaymentRequests(m_database, m_clock).byTxid(payment.txid));
        const DebtorId debtor = request ? request->debtor : DebtorId();
        TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("payment")));
        Settlement settlement{.payment = PaymentId(id),
            .debtor = debtor,
            .amount = payment.amount - std::min(payment.refunded, payment.amount),
            .paidAt = payment.paidAt};
        if (request)
            settlement.request = request->id;
        TRATO_TRY(const qint64 added,
            m_database.execute(QStringLiteral("payments/insert_payment"),
                {{":debtor", debtor.value()}, {":id", id}, {":provider", provider}, {":account", account},
                    {":external_id", payment.externalId}, {":txid", payment.txid}, {":amount", payment.amount.cents()},
                    {":paid_at", payment.paidAt}, {":request", settlement.request},
                    {":state", stateOf(payment, request.has_value())},
                    {":raw", QString::fromUtf8(json::compact(payment.raw))}, {":now", m_clock.now()}}));
        if (added == 0)
            return duplicate(provider, payment);
        if (settlement.amount.isPositive())
            TRATO_CHECK(place(settlement, request));
        if (payment.refunded.isPositive() && !settlement.work)
            settlement.work =
                PaymentWork{QStringLiteral("refunded"), Words::tr("Of a payment of %1 the provider sent %2 back.")
                                                            .arg(reais(payment.amount), reais(payment.refunded))};
        TRATO_CHECK(m_database.announce(QStringLiteral("payment"), debtor));
        return settlement;
    });
}

Result<Settlement> Reconciliation::duplicate(const QString& provider, const ReceivedPayment& payment)
{
    TRATO_TRY(const auto known, m_database.one(QStringLiteral("payments/payment_by_external_id"),
                                    {{":provider", provider}, {":external_id", payment.externalId}}, readKnown));
    Settlement settlement{.duplicate = true, .amount = payment.amount, .paidAt = payment.paidAt};
    if (known) {
        settlement.payment = known->id;
        settlement.debtor = known->debtor;
    }
    return settlement;
}

Result<void> Reconciliation::place(Settlement& settlement, const std::optional<PaymentRequest>& request)
{
    if (!request) {
        settlement.work = PaymentWork{QStringLiteral("unmatched_payment"),
            Words::tr("A payment of %1 belongs to no charge of ours.").arg(reais(settlement.amount))};
        return {};
    }
    Settling settling(m_database, m_clock);
    TRATO_CHECK(settling.place(settlement, *request));
    if (request->id.isValid())
        TRATO_CHECK(PaymentRequests(m_database, m_clock).setState(*request, RequestState::Paid));
    TRATO_TRY(const auto kept,
        negotiation::Promises(m_database, m_clock).keepPaid(settlement.debtor, settlement.touchedContracts));
    for (const negotiation::Promise& promise : kept)
        settlement.keptPromises.push_back(promise.id);
    return {};
}

Result<std::vector<Settlement>> Reconciliation::poll(const PaymentRequest& request, PaymentProvider& provider)
{
    PaymentRequests requests(m_database, m_clock);
    // First, so that one that always fails doesn't keep the others waiting.
    TRATO_CHECK(requests.touch(request));
    const auto charge = provider.charge({request.txid, request.reference});
    if (!charge && charge.error().code == QStringLiteral("provider_not_found")) {
        TRATO_CHECK(requests.setState(request, RequestState::Failed, charge.error().message));
        return std::vector<Settlement>();
    }
    if (!charge)
        return Failure(charge.error());
    std::vector<Settlement> settlements;
    for (const ReceivedPayment& payment : charge->payments) {
        TRATO_TRY(Settlement settlement, record(request.provider, request.account, payment));
        if (!settlement.duplicate)
            settlements.push_back(std::move(settlement));
    }
    if (!charge->payments.empty())
        return settlements;
    const bool over = lastPayableDay(request.due, charge->validDaysAfterDue) < m_clock.today();
    const QString why = charge->status == ChargeStatus::Removed ? Words::tr("The provider removed the charge.")
                        : over                                  ? Words::tr("The charge could not be paid any longer.")
                                                                : QString();
    if (!why.isEmpty())
        TRATO_CHECK(requests.setState(request, RequestState::Cancelled, why));
    return settlements;
}

Result<std::vector<Settlement>> Reconciliation::sweep(PaymentProvider& provider, int firstDays)
{
    const Instant now = m_clock.now();
    TRATO_TRY(
        const auto last, m_database.one(QStringLiteral("payments/sweep_mark"), {{":name", sweepSetting(provider)}},
                             [](const storage::Row& row) { return Instant(row.text("value").toLongLong()); }));
    const Instant from = last ? *last - sweepOverlap : now - std::chrono::hours(24 * firstDays);
    std::vector<ReceivedPayment> received;
    TRATO_CHECK(provider.payments(from, now, [&](const ReceivedPayment& payment) { received.push_back(payment); }));
    std::vector<Settlement> settlements;
    for (const ReceivedPayment& payment : received) {
        TRATO_TRY(Settlement settlement, record(provider.provider(), provider.account(), payment));
        if (!settlement.duplicate)
            settlements.push_back(std::move(settlement));
    }
    TRATO_CHECK(m_database.execute(QStringLiteral("payments/set_sweep_mark"),
        {{":name", sweepSetting(provider)}, {":value", QString::number(now.microseconds())}}));
    return settlements;
}

Result<std::vector<UnmatchedPayment>> Reconciliation::unmatched(int limit)
{
    return m_database.all(
        QStringLiteral("payments/unmatched_payments"), {{":limit", limit}}, [](const storage::Row& row) {
            return UnmatchedPayment{.id = row.id<PaymentId>("id"),
                .account = row.text("account"),
                .externalId = row.text("external_id"),
                .txid = row.text("txid"),
                .amount = Money(row.integer("amount_cents")),
                .paidAt = row.instant("paid_at")};
        });
}

Result<Settlement> Reconciliation::match(PaymentId id, DebtorId debtor)
{
    struct Unmatched {
        QString state;
        DebtorId debtor;
        Money amount;
        Instant paidAt;
    };
    return m_database.transaction([&]() -> Result<Settlement> {
        TRATO_TRY(const auto found,
            m_database.one(QStringLiteral("payments/payment_by_id"), {{":id", id}}, [](const storage::Row& row) {
                return Unmatched{row.text("state"), row.id<DebtorId>("debtor_id"), Money(row.integer("amount_cents")),
                    row.instant("paid_at")};
            }));
        if (!found)
            return failure(QStringLiteral("no_payment"), Words::tr("There is no payment %1.").arg(id.value()));
        if (found->state != QStringLiteral("unmatched"))
            return failure(
                QStringLiteral("already_matched"), Words::tr("Payment %1 has been placed already.").arg(id.value()));
        Settling settling(m_database, m_clock);
        TRATO_TRY(const PaymentRequest request, settling.whatIsDue(debtor, found->amount, found->paidAt));
        Settlement settlement{.payment = id, .debtor = debtor, .amount = found->amount, .paidAt = found->paidAt};
        TRATO_CHECK(m_database.execute(QStringLiteral("payments/match_payment"), {{":id", id}, {":debtor", debtor}}));
        TRATO_CHECK(place(settlement, request));
        TRATO_CHECK(m_database.announce(QStringLiteral("payment"), debtor));
        return settlement;
    });
}

} // namespace trato::payments
