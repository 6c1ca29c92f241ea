#include "approvals/request.h"

#include "negotiation/policy.h"
#include "negotiation/roles.h"
#include "storage/database.h"

#include <algorithm>
#include <map>

namespace trato::approvals {

using money::Money;
using negotiation::AgreementState;
using negotiation::Role;
using payments::PayeeState;
using payments::RefundState;
using storage::Row;

namespace {

constexpr int mostRequests = 200;

RequestState stateOf(const supervision::Approval& approval, Instant now)
{
    switch (approval.state) {
    case AgreementState::AwaitingApproval:
        return approval.expiresAt <= now ? RequestState::Expired : RequestState::Waiting;
    case AgreementState::Refused: return RequestState::Refused;
    default: break;
    }
    if (approval.answeredBy.isEmpty() || approval.state == AgreementState::Expired)
        return RequestState::Expired;
    return approval.state == AgreementState::Cancelled ? RequestState::Withdrawn : RequestState::Approved;
}

RequestState stateOf(const payments::Refund& refund)
{
    if (refund.state == RefundState::Requested)
        return RequestState::Waiting;
    return refund.declinedBy.isEmpty() ? RequestState::Approved : RequestState::Refused;
}

RequestState stateOf(const payments::Payee& payee)
{
    if (payee.state == PayeeState::Proposed)
        return RequestState::Waiting;
    if (payee.state == PayeeState::Confirmed || !payee.confirmedAt.isNever())
        return RequestState::Approved;
    return payee.refusal.isEmpty() ? RequestState::Withdrawn : RequestState::Refused;
}

/// Reads requests as one person sees them.
class RequestReader final {
public:
    RequestReader(storage::Database& database, const Clock& clock, QString actor)
        : m_database(database)
        , m_clock(clock)
        , m_actor(std::move(actor))
    {
    }

    Result<void> begin()
    {
        TRATO_TRY(m_role, negotiation::roleOf(m_database, m_actor));
        return {};
    }
    [[nodiscard]] bool leads() const { return m_role >= Role::Supervisor; }

    Result<Request> of(const supervision::Approval& approval)
    {
        Request request{.what = approval,
            .state = stateOf(approval, m_clock.now()),
            .askedBy = approval.askedBy,
            .askedAt = approval.since,
            .expiresAt = approval.expiresAt,
            .answeredBy = approval.answeredBy,
            .answeredAt = approval.answeredAt,
            .answer = approval.answer};
        TRATO_TRY(const bool four, fourEyes(approval.creditor));
        if (!approval.entitled || m_role < *approval.entitled)
            request.obstacle = Obstacle::NotEntitled;
        else if (four && approval.askedBy == m_actor)
            request.obstacle = Obstacle::OwnRequest;
        return request;
    }

    Result<Request> of(const payments::Refund& refund)
    {
        RefundCase found{.refund = refund};
        TRATO_TRY(const auto context,
            m_database.one(QStringLiteral("payments/refund_context"), {{":id", refund.id}}, [&](const Row& row) {
                found.name = row.text("name");
                found.paid = Money(row.integer("amount_cents"));
                found.paidAt = row.instant("paid_at");
                found.others = Money(row.integer("others_cents"));
                return true;
            }));
        Q_UNUSED(context);
        TRATO_TRY(found.limitOfOne, payments::Refunds(m_database, m_clock).limitOfOne(refund.payment));
        const bool refused = !refund.declinedBy.isEmpty();
        // The provider takes none after that.
        const QDate lastDay = found.paidAt.dateIn(deskZone()).addDays(payments::Refunds::mostDays);
        Request request{.what = found,
            .state = stateOf(refund),
            .askedBy = refund.askedBy,
            .askedAt = refund.askedAt,
            .expiresAt = Instant::startOfDay(lastDay.addDays(1), deskZone()),
            .words = refund.reason,
            .answeredBy = refused ? refund.declinedBy : refund.approvedBy,
            .answeredAt = refund.state == RefundState::Requested ? Instant() : refund.updatedAt,
            .answer = refused ? refund.failure : QString(),
            .obstacle = obstacleTo(refund.askedBy)};
        if (request.waits() && request.expiresAt <= m_clock.now())
            request.state = RequestState::Expired;
        return request;
    }

    Result<Request> of(const payments::Payee& payee)
    {
        payments::Payees payees(m_database, m_clock);
        PayeeCase found{.payee = payee};
        TRATO_TRY(const auto creditor, m_database.one(QStringLiteral("payments/creditor_exists"),
                                           {{":id", payee.creditor}}, [](const Row& row) { return row.text("name"); }));
        found.creditor = creditor.value_or(QString());
        TRATO_TRY(const auto list, payees.list(payee.creditor));
        for (const payments::Payee& one : list) {
            if (one.state == PayeeState::Confirmed && one.method == payee.method)
                found.inForce.append(one.value);
        }
        TRATO_TRY(const auto withheld, payees.withheld(payee.creditor));
        for (const payments::WithheldCharge& charge : withheld) {
            if (charge.method != payee.method || !payments::isSamePayee(payee.method, charge.payee, payee.value))
                continue;
            ++found.withheld;
            found.withheldAmount = found.withheldAmount + charge.amount;
        }
        const bool confirmed = !payee.confirmedAt.isNever();
        return Request{.what = found,
            .state = stateOf(payee),
            .askedBy = payee.proposedBy,
            .askedAt = payee.proposedAt,
            .answeredBy = confirmed ? payee.confirmedBy : payee.retiredBy,
            .answeredAt = confirmed ? payee.confirmedAt : payee.retiredAt,
            .answer = payee.refusal,
            .obstacle = obstacleTo(payee.proposedBy)};
    }

private:
    [[nodiscard]] Obstacle obstacleTo(const QString& asker) const
    {
        if (!leads())
            return Obstacle::NotEntitled;
        return asker == m_actor ? Obstacle::OwnRequest : Obstacle::None;
    }

    Result<bool> fourEyes(CreditorId creditor)
    {
        const auto known = m_fourEyes.find(creditor);
        if (known != m_fourEyes.end())
            return known->second;
        TRATO_TRY(const negotiation::Policy policy, negotiation::policyOf(m_database, creditor));
        m_fourEyes.emplace(creditor, policy.fourEyes);
        return policy.fourEyes;
    }

    storage::Database& m_database;
    const Clock& m_clock;
    QString m_actor;
    Role m_role = Role::Negotiator;
    std::map<CreditorId, bool> m_fourEyes;
};

} // namespace

qint64 Request::id() const
{
    switch (kind()) {
    case RequestKind::Agreement: return std::get<supervision::Approval>(what).agreement.value();
    case RequestKind::Refund: return std::get<RefundCase>(what).refund.id.value();
    case RequestKind::Payee: return std::get<PayeeCase>(what).payee.id.value();
    }
    Q_UNREACHABLE();
}

DebtorId Request::debtor() const
{
    switch (kind()) {
    case RequestKind::Agreement: return std::get<supervision::Approval>(what).debtor;
    case RequestKind::Refund: return std::get<RefundCase>(what).refund.debtor;
    case RequestKind::Payee: return {};
    }
    Q_UNREACHABLE();
}

QString Request::name() const
{
    switch (kind()) {
    case RequestKind::Agreement: return std::get<supervision::Approval>(what).name;
    case RequestKind::Refund: return std::get<RefundCase>(what).name;
    case RequestKind::Payee: return std::get<PayeeCase>(what).creditor;
    }
    Q_UNREACHABLE();
}

Money Request::amount() const
{
    switch (kind()) {
    case RequestKind::Agreement: return std::get<supervision::Approval>(what).total;
    case RequestKind::Refund: return std::get<RefundCase>(what).refund.amount;
    case RequestKind::Payee: return std::get<PayeeCase>(what).withheldAmount;
    }
    Q_UNREACHABLE();
}

Result<std::vector<Request>> waitingRequests(storage::Database& database, const Clock& clock, const QString& actor)
{
    RequestReader reader(database, clock, actor);
    TRATO_CHECK(reader.begin());
    std::vector<Request> all;
    TRATO_TRY(const auto agreements, supervision::approvals(database, {.now = clock.now(), .limit = mostRequests}));
    for (const supervision::Approval& one : agreements) {
        TRATO_TRY(all.emplace_back(), reader.of(one));
    }
    TRATO_TRY(const auto refunds, payments::Refunds(database, clock).requested(mostRequests));
    for (const payments::Refund& one : refunds) {
        TRATO_TRY(all.emplace_back(), reader.of(one));
    }
    TRATO_TRY(const auto payees, payments::Payees(database, clock).list());
    for (const payments::Payee& one : payees) {
        if (one.state != PayeeState::Proposed)
            continue;
        TRATO_TRY(all.emplace_back(), reader.of(one));
    }
    std::erase_if(all, [&](const Request& one) {
        return !one.waits() || (!reader.leads() && one.obstacle != Obstacle::None && one.askedBy != actor);
    });
    std::ranges::stable_sort(all, {}, &Request::askedAt);
    return all;
}

Result<std::vector<Request>> requestsOf(
    storage::Database& database, const Clock& clock, const QString& actor, DebtorId debtor, Instant since)
{
    RequestReader reader(database, clock, actor);
    TRATO_CHECK(reader.begin());
    std::vector<Request> all;
    TRATO_TRY(const auto agreements, supervision::approvalsOf(database, debtor, since));
    for (const supervision::Approval& one : agreements) {
        TRATO_TRY(all.emplace_back(), reader.of(one));
    }
    TRATO_TRY(const auto refunds, payments::Refunds(database, clock).ofDebtor(debtor));
    for (const payments::Refund& one : refunds) {
        const bool answered = !one.approvedBy.isEmpty() || !one.declinedBy.isEmpty();
        if (one.state != RefundState::Requested && (!answered || one.updatedAt < since))
            continue;
        TRATO_TRY(all.emplace_back(), reader.of(one));
    }
    const auto when = [](const Request& one) { return std::max(one.askedAt, one.answeredAt); };
    std::ranges::stable_sort(all, {}, when);
    return all;
}

Result<Request> findRequest(
    storage::Database& database, const Clock& clock, const QString& actor, RequestKind kind, qint64 id)
{
    RequestReader reader(database, clock, actor);
    TRATO_CHECK(reader.begin());
    switch (kind) {
    case RequestKind::Agreement: {
        TRATO_TRY(const auto found, supervision::findApproval(database, AgreementId(id)));
        return reader.of(found);
    }
    case RequestKind::Refund: {
        TRATO_TRY(const auto found, payments::Refunds(database, clock).find(RefundId(id)));
        return reader.of(found);
    }
    case RequestKind::Payee: {
        TRATO_TRY(const auto found, payments::Payees(database, clock).find(PayeeId(id)));
        return reader.of(found);
    }
    }
    Q_UNREACHABLE();
}

} // namespace trato::approvals
