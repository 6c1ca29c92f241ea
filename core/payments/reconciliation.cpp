#include "payments/reconciliation.h"

#include "base/digest.h"
#include "base/json.h"
#include "money/reais.h"
#include "negotiation/agreements.h"
#include "negotiation/promises.h"
#include "payments/requestrecord.h"
#include "payments/reversals.h"
#include "payments/settling.h"
#include "payments/words.h"
#include "storage/database.h"

namespace trato::payments {

using money::Money;
using namespace std::chrono_literals;

namespace {

constexpr auto sweepOverlap = 1h;
/// A bank's file may date a Pix by the business day on which it was booked.
constexpr auto bankDays = 24h * 5;

QString sweepSetting(const PaymentProvider& provider)
{
    return provider.provider() + QStringLiteral("_sweep:") + provider.account();
}

QString stateOf(const ReceivedPayment& payment, bool matched)
{
    if (payment.refunded >= payment.amount)
        return QStringLiteral("refunded");
    return matched ? QStringLiteral("matched") : QStringLiteral("unmatched");
}

/// Clocks differ a little; a day is a lie.
constexpr auto mostAhead = 24h;

/// Everything that keeps a payment from settling anything.
QStringList problemsOf(
    const ReceivedPayment& payment, const std::optional<PaymentRequest>& request, const QString& account, Instant now)
{
    QStringList problems = payment.problems;
    if (payment.paidAt > now + mostAhead)
        problems.append(Words::tr("It is dated in the future, %1.").arg(payment.paidAt.toIso(deskZone())));
    if (request && request->account != account)
        problems.append(Words::tr("It names a charge of the account “%1”.").arg(request->account));
    return problems;
}

PaymentWork oddWork(const ReceivedPayment& payment, const QStringList& problems)
{
    return {QStringLiteral("odd_payment"),
        Words::tr("Payment %1 was not settled: %2").arg(payment.externalId, problems.join(u' '))};
}

} // namespace

struct Reconciliation::Known {
    PaymentId id;
    DebtorId debtor;
    QString state;
    QString txid;
    Money amount;
    Money refunded;
    QString problem;

    /// Nobody could tell whose it is: a bank's statement names no charge.
    [[nodiscard]] bool isNobodys() const
    {
        return !debtor.isValid() && txid.isEmpty() && state == QStringLiteral("unmatched");
    }
};

Result<Settlement> Reconciliation::record(
    const QString& provider, const QString& account, const ReceivedPayment& payment)
{
    return m_database.transaction([&]() -> Result<Settlement> {
        TRATO_TRY(std::optional<PaymentRequest> request,
            payment.txid.isEmpty() ? Result<std::optional<PaymentRequest>>(std::nullopt)
                                   : PaymentRequests(m_database, m_clock).byTxid(payment.txid));
        const QStringList problems = problemsOf(payment, request, account, m_clock.now());
        TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("payment")));
        Settlement settlement{.payment = PaymentId(id),
            .held = !problems.isEmpty(),
            .debtor = request ? request->debtor : DebtorId(),
            .amount = payment.amount - std::min(payment.refunded, payment.amount),
            .paidAt = payment.paidAt};
        if (settlement.held)
            settlement.work = oddWork(payment, problems);
        if (request)
            settlement.request = request->id;
        if (!payment.txid.isEmpty())
            TRATO_CHECK(m_database.execute(QStringLiteral("payments/adopt_bank_payment"),
                {{":provider", provider}, {":external_id", payment.externalId}, {":txid", payment.txid},
                    {":amount", payment.amount.cents()}, {":from", payment.paidAt - bankDays},
                    {":until", payment.paidAt + bankDays}}));
        TRATO_TRY(
            const qint64 added, store(settlement, provider, account, payment,
                                    settlement.held ? QStringLiteral("odd") : stateOf(payment, request.has_value())));
        if (added == 0)
            return duplicate(provider, account, payment, settlement.held ? std::nullopt : request);
        if (settlement.amount.isPositive() && !settlement.held)
            TRATO_CHECK(place(settlement, request));
        if (payment.refunded.isPositive() && !settlement.work)
            settlement.work =
                PaymentWork{QStringLiteral("refunded"), Words::tr("Of a payment of %1 the provider sent %2 back.")
                                                            .arg(reais(payment.amount), reais(payment.refunded))};
        TRATO_CHECK(m_database.announce(QStringLiteral("payment"), settlement.debtor));
        return settlement;
    });
}

/// What settles nothing is nobody's, so that it stands on the list of what waits for people.
Result<qint64> Reconciliation::store(const Settlement& settlement, const QString& provider, const QString& account,
    const ReceivedPayment& payment, const QString& state)
{
    const DebtorId owner = settlement.held ? DebtorId() : settlement.debtor;
    const Instant paidAt = payment.paidAt.isNever() ? m_clock.now() : payment.paidAt;
    return m_database.execute(QStringLiteral("payments/insert_payment"),
        {{":debtor", owner.value()}, {":id", settlement.payment}, {":provider", provider}, {":account", account},
            {":external_id", payment.externalId}, {":txid", payment.txid}, {":amount", payment.amount.cents()},
            {":paid_at", paidAt}, {":request", settlement.request}, {":state", state},
            {":raw", QString::fromUtf8(json::compact(payment.raw))}, {":now", m_clock.now()},
            {":refunded", std::min(payment.refunded, payment.amount).cents()},
            {":problem", settlement.held && settlement.work ? settlement.work->summary : QString()}});
}

Result<Settlement> Reconciliation::duplicate(const QString& provider, const QString& account,
    const ReceivedPayment& payment, const std::optional<PaymentRequest>& request)
{
    TRATO_TRY(const auto known,
        m_database.one(QStringLiteral("payments/payment_by_external_id"),
            {{":provider", provider}, {":external_id", payment.externalId}}, [](const storage::Row& row) {
                return Known{row.id<PaymentId>("id"), row.id<DebtorId>("debtor_id"), row.text("state"),
                    row.text("txid"), Money(row.integer("amount_cents")), Money(row.integer("refunded_cents")),
                    row.text("problem")};
            }));
    Settlement settlement{.duplicate = true, .amount = payment.amount, .paidAt = payment.paidAt};
    if (!known)
        return settlement;
    const bool otherCharge = !payment.txid.isEmpty() && !known->txid.isEmpty() && payment.txid != known->txid;
    if (otherCharge || payment.amount != known->amount)
        return contradiction(provider, account, payment, *known);
    if (!payment.problems.isEmpty() && oddWork(payment, payment.problems).summary != known->problem)
        return nowOdd(payment, *known);
    if (payment.refunded > known->refunded)
        return sentBack(payment, *known);
    if (request && known->isNobodys()) {
        auto named = nameCharge(payment, *known, *request);
        if (named || named.error().code != QStringLiteral("payment_sent_back"))
            return named;
    }
    settlement.payment = known->id;
    settlement.debtor = known->debtor;
    return settlement;
}

/// A statement told of it first, and nobody knew whose it was; now the provider names the charge that it pays.
Result<Settlement> Reconciliation::nameCharge(
    const ReceivedPayment& payment, const Known& known, const PaymentRequest& request)
{
    return m_database.transaction([&]() -> Result<Settlement> {
        Settlement settlement{.payment = known.id,
            .debtor = request.debtor,
            .amount = known.amount,
            .paidAt = payment.paidAt,
            .request = request.id};
        TRATO_TRY(const qint64 named, m_database.execute(QStringLiteral("payments/name_charge"),
                                          {{":id", known.id}, {":debtor", request.debtor}, {":txid", payment.txid},
                                              {":request", request.id}, {":now", m_clock.now()}}));
        settlement.duplicate = named == 0;
        if (settlement.duplicate)
            return settlement;
        TRATO_TRY(settlement.amount, leftOf(known.id, known.amount, known.refunded));
        TRATO_CHECK(m_database.execute(QStringLiteral("payments/answer_proposals"),
            {{":payment", known.id}, {":debtor", request.debtor}, {":now", m_clock.now()},
                {":note", Words::tr("The provider named the charge that it pays.")}}));
        TRATO_CHECK(place(settlement, request));
        TRATO_CHECK(m_database.announce(QStringLiteral("payment"), request.debtor));
        return settlement;
    });
}

/// Two things told of one payment: the first one counts, the other is kept beside it, once.
Result<Settlement> Reconciliation::contradiction(
    const QString& provider, const QString& account, const ReceivedPayment& payment, const Known& known)
{
    const QByteArray facts = payment.txid.toUtf8() + '|' + payment.amount.toString().toUtf8();
    ReceivedPayment other = payment;
    other.externalId += u'#' + QString::fromLatin1(digest::sha256(facts).toHex().left(12));
    TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("payment")));
    Settlement settlement{.payment = PaymentId(id),
        .held = true,
        .debtor = known.debtor,
        .amount = payment.amount,
        .paidAt = payment.paidAt,
        .work = PaymentWork{QStringLiteral("contradicting_payment"),
            Words::tr("Payment %1 was recorded with %2; now the provider says %3 for charge %4.")
                .arg(payment.externalId, reais(known.amount), reais(payment.amount), payment.txid)}};
    TRATO_TRY(const qint64 added, store(settlement, provider, account, other, QStringLiteral("odd")));
    if (added == 0)
        return Settlement{.payment = known.id, .duplicate = true, .debtor = known.debtor, .amount = known.amount};
    TRATO_CHECK(m_database.announce(QStringLiteral("payment"), known.debtor));
    return settlement;
}

/// It was as it should be, or had another problem: contested later, say. What was settled stays until people decide.
Result<Settlement> Reconciliation::nowOdd(const ReceivedPayment& payment, const Known& known)
{
    Settlement settlement{.payment = known.id,
        .held = true,
        .debtor = known.debtor,
        .amount = known.amount,
        .paidAt = payment.paidAt,
        .work = oddWork(payment, payment.problems)};
    TRATO_CHECK(m_database.execute(
        QStringLiteral("payments/set_payment_problem"), {{":id", known.id}, {":problem", settlement.work->summary},
                                                            {":raw", QString::fromUtf8(json::compact(payment.raw))}}));
    TRATO_CHECK(m_database.announce(QStringLiteral("payment"), known.debtor));
    return settlement;
}

/// More went back than we knew. What we asked for ourselves surprises nobody.
Result<Settlement> Reconciliation::sentBack(const ReceivedPayment& payment, const Known& known)
{
    Settlement settlement{
        .payment = known.id, .duplicate = true, .debtor = known.debtor, .amount = known.amount - payment.refunded};
    const Money refunded = std::min(payment.refunded, payment.amount);
    TRATO_TRY(const qint64 changed, m_database.execute(QStringLiteral("payments/set_payment_refunded"),
                                        {{":id", known.id}, {":refunded", refunded.cents()},
                                            {":raw", QString::fromUtf8(json::compact(payment.raw))}}));
    TRATO_TRY(const auto asked, m_database.one(QStringLiteral("payments/refunds_of_payment"), {{":payment", known.id}},
                                    [](const storage::Row& row) { return Money(row.integer("cents")); }));
    if (changed == 0)
        return settlement;
    TRATO_TRY(const auto reversal, Reversals(m_database, m_clock)
                                       .takeBack(known.id, {.kind = ReversalKind::Bank,
                                                               .actor = QStringLiteral("system:payment"),
                                                               .reason = Words::tr("The provider sent it back.")}));
    if (asked && *asked >= refunded)
        return settlement;
    settlement.duplicate = false;
    settlement.held = true;
    settlement.work = PaymentWork{QStringLiteral("refunded"),
        (Words::tr("Of a payment of %1 the provider sent %2 back.").arg(reais(payment.amount), reais(refunded)) + u' ' +
            (reversal ? reversal->words() : QString()))
            .trimmed()};
    TRATO_CHECK(m_database.announce(QStringLiteral("payment"), known.debtor));
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
    if (request->id.isValid() && request->state == RequestState::Cancelled && !settlement.work)
        settlement.work = PaymentWork{QStringLiteral("paid_after_cancel"),
            Words::tr("A charge of %1 was paid although it had been taken back.").arg(reais(settlement.amount))};
    TRATO_TRY(const auto kept,
        negotiation::Promises(m_database, m_clock).keepPaid(settlement.debtor, settlement.touchedContracts));
    for (const negotiation::Promise& promise : kept)
        settlement.keptPromises.push_back(promise.id);
    return {};
}

/// One that fails does not keep the others waiting.
Result<std::vector<Settlement>> Reconciliation::recordAll(
    const QString& provider, const QString& account, const std::vector<ReceivedPayment>& payments, const Follow& follow)
{
    std::vector<Settlement> settlements;
    std::optional<Error> error;
    for (const ReceivedPayment& payment : payments) {
        auto done = m_database.transaction([&]() -> Result<Settlement> {
            TRATO_TRY(Settlement settlement, record(provider, account, payment));
            if (follow && !settlement.duplicate)
                TRATO_CHECK(follow(settlement));
            return settlement;
        });
        if (!done)
            error = done.error();
        else if (!done->duplicate)
            settlements.push_back(std::move(*done));
    }
    if (error)
        return Failure(*std::move(error));
    return settlements;
}

Result<std::vector<Settlement>> Reconciliation::poll(
    const PaymentRequest& request, PaymentProvider& provider, const Follow& follow)
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
    if (!charge->payments.empty())
        return recordAll(request.provider, request.account, charge->payments, follow);
    const bool over = lastPayableDay(request.due, charge->validDaysAfterDue) < m_clock.today();
    const QString why = charge->status == ChargeStatus::Removed ? Words::tr("The provider removed the charge.")
                        : over                                  ? Words::tr("The charge could not be paid any longer.")
                                                                : QString();
    if (!why.isEmpty())
        TRATO_CHECK(requests.setState(request, RequestState::Cancelled, why));
    return std::vector<Settlement>();
}

Result<Instant> Reconciliation::lastSweep(const PaymentProvider& provider)
{
    TRATO_TRY(
        const auto last, m_database.one(QStringLiteral("payments/sweep_mark"), {{":name", sweepSetting(provider)}},
                             [](const storage::Row& row) { return Instant(row.text("value").toLongLong()); }));
    return last.value_or(Instant());
}

Result<std::vector<Settlement>> Reconciliation::sweep(PaymentProvider& provider, const Follow& follow, int firstDays)
{
    const Instant now = m_clock.now();
    TRATO_TRY(const Instant last, lastSweep(provider));
    const Instant from = last.isNever() ? now - std::chrono::hours(24 * firstDays) : std::min(last, now) - sweepOverlap;
    std::vector<ReceivedPayment> received;
    TRATO_CHECK(provider.payments(from, now, [&](const ReceivedPayment& payment) { received.push_back(payment); }));
    TRATO_TRY(
        std::vector<Settlement> settlements, recordAll(provider.provider(), provider.account(), received, follow));
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
                .paidAt = row.instant("paid_at"),
                .problem = row.text("problem")};
        });
}

/// What did not go back, and can't any more: what is on its way to the payer settles nothing.
Result<Money> Reconciliation::leftOf(PaymentId id, Money amount, Money refunded)
{
    struct Returns {
        Money done;
        Money coming;
    };
    TRATO_TRY(const auto returns,
        m_database.one(QStringLiteral("payments/returns_of_payment"), {{":payment", id}}, [](const storage::Row& row) {
            return Returns{Money(row.integer("done_cents")), Money(row.integer("coming_cents"))};
        }));
    const Money left = amount - std::max(refunded, returns->done);
    if (returns->coming.isPositive() || !left.isPositive())
        return failure(QStringLiteral("payment_sent_back"),
            Words::tr("Payment %1 goes back to the payer: it can't be placed.").arg(id.value()));
    return left;
}

Result<Settlement> Reconciliation::match(PaymentId id, DebtorId debtor)
{
    struct Unmatched {
        QString state;
        DebtorId debtor;
        Money amount;
        Money refunded;
        Instant paidAt;
    };
    return m_database.transaction([&]() -> Result<Settlement> {
        TRATO_TRY(const auto found,
            m_database.one(QStringLiteral("payments/payment_by_id"), {{":id", id}}, [](const storage::Row& row) {
                return Unmatched{row.text("state"), row.id<DebtorId>("debtor_id"), Money(row.integer("amount_cents")),
                    Money(row.integer("refunded_cents")), row.instant("paid_at")};
            }));
        if (!found)
            return failure(QStringLiteral("no_payment"), Words::tr("There is no payment %1.").arg(id.value()));
        const bool odd = found->state == QStringLiteral("odd") && !found->debtor.isValid();
        if (odd && !found->amount.isPositive())
            return failure(QStringLiteral("payment_unreadable"),
                Words::tr("Nobody can tell how much payment %1 was.").arg(id.value()));
        if (found->state != QStringLiteral("unmatched") && !odd)
            return failure(
                QStringLiteral("already_matched"), Words::tr("Payment %1 has been placed already.").arg(id.value()));
        TRATO_TRY(const Money left, leftOf(id, found->amount, found->refunded));
        Settling settling(m_database, m_clock);
        TRATO_TRY(const PaymentRequest request, settling.whatIsDue(debtor, left, found->paidAt));
        Settlement settlement{.payment = id, .debtor = debtor, .amount = left, .paidAt = found->paidAt};
        TRATO_CHECK(m_database.execute(
            QStringLiteral("payments/match_payment"), {{":id", id}, {":debtor", debtor}, {":now", m_clock.now()}}));
        TRATO_CHECK(
            m_database.execute(QStringLiteral("payments/move_proposals"), {{":payment", id}, {":debtor", debtor}}));
        TRATO_CHECK(place(settlement, request));
        TRATO_CHECK(m_database.announce(QStringLiteral("payment"), debtor));
        return settlement;
    });
}

} // namespace trato::payments
