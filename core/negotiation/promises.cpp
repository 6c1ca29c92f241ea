#include "negotiation/promises.h"

#include "calendar/businessdays.h"
#include "negotiation/policy.h"
#include "negotiation/words.h"
#include "storage/database.h"

#include <algorithm>
#include <array>

namespace trato::negotiation {

using money::Money;

namespace {

constexpr std::array allPromiseStates{
    PromiseState::Open, PromiseState::Kept, PromiseState::Broken, PromiseState::Replaced};

PromiseState promiseStateFromName(const QString& name)
{
    const auto found = std::find_if(
        allPromiseStates.begin(), allPromiseStates.end(), [&](PromiseState s) { return promiseStateName(s) == name; });
    Q_ASSERT(found != allPromiseStates.end());
    return *found;
}

Promise readPromise(const storage::Row& row)
{
    Promise promise;
    promise.id = row.id<PromiseId>("id");
    promise.debtor = row.id<DebtorId>("debtor_id");
    if (!row.isNull("contract_id"))
        promise.contract = row.id<ContractId>("contract_id");
    if (!row.isNull("amount_cents"))
        promise.amount = Money(row.integer("amount_cents"));
    promise.due = row.date("due");
    promise.state = promiseStateFromName(row.text("state"));
    promise.madeBy = row.text("made_by");
    promise.madeAt = row.instant("made_at");
    if (!row.isNull("interaction_id"))
        promise.interaction = row.id<InteractionId>("interaction_id");
    promise.resolvedAt = row.instant("resolved_at");
    return promise;
}

template <class Tag>
QJsonValue orNull(const std::optional<Id<Tag>>& id)
{
    return id ? QJsonValue(id->value()) : QJsonValue();
}

bool isCovered(const Promise& promise, const std::vector<ContractId>& contracts)
{
    return !promise.contract || contracts.empty() ||
           std::find(contracts.begin(), contracts.end(), *promise.contract) != contracts.end();
}

/// The creditor of the promised contract, or of any of the debtor's; code `no_contract`.
Result<CreditorId> creditorOf(storage::Database& database, const PromiseRequest& request)
{
    TRATO_TRY(const auto creditor, database.one(QStringLiteral("negotiation/creditor_of_contract"),
                                       {{":debtor", request.debtor}, {":contract", request.contract}},
                                       [](const storage::Row& row) { return row.id<CreditorId>("creditor_id"); }));
    if (!creditor)
        return failure(QStringLiteral("no_contract"), Words::tr("This debtor has no such contract."));
    return *creditor;
}

} // namespace

QString promiseStateName(PromiseState state)
{
    switch (state) {
    case PromiseState::Open: return QStringLiteral("open");
    case PromiseState::Kept: return QStringLiteral("kept");
    case PromiseState::Broken: return QStringLiteral("broken");
    case PromiseState::Replaced: return QStringLiteral("replaced");
    }
    Q_UNREACHABLE();
}

QJsonObject Promise::toJson() const
{
    return {{QStringLiteral("id"), id.value()}, {QStringLiteral("contract"), orNull(contract)},
        {QStringLiteral("amount"), amount ? QJsonValue(amount->toString()) : QJsonValue()},
        {QStringLiteral("due"), due.toString(Qt::ISODate)}, {QStringLiteral("state"), promiseStateName(state)},
        {QStringLiteral("made_by"), madeBy}, {QStringLiteral("made_at"), madeAt.toIso(deskZone())},
        {QStringLiteral("interaction"), orNull(interaction)}};
}

Result<QDate> Promises::latestDay(DebtorId debtor) const
{
    TRATO_TRY(const CreditorId creditor, creditorOf(m_database, {.debtor = debtor}));
    TRATO_TRY(const Policy policy, policyOf(m_database, creditor));
    return m_clock.today().addDays(policy.maxPromiseDays);
}

Result<void> Promises::check(const PromiseRequest& request) const
{
    if (!request.due.isValid() || request.due < m_clock.today())
        return failure(QStringLiteral("promise_in_past"), Words::tr("The promised day has passed."));
    TRATO_TRY(const CreditorId creditor, creditorOf(m_database, request));
    TRATO_TRY(const Policy policy, policyOf(m_database, creditor));
    const QDate latest = m_clock.today().addDays(policy.maxPromiseDays);
    if (request.due > latest)
        return failure(QStringLiteral("promise_too_late"),
            Words::tr("A promise may be at most %1 days away.").arg(policy.maxPromiseDays),
            {{QStringLiteral("limit"), latest.toString(Qt::ISODate)}});
    return {};
}

Result<Promise> Promises::make(const PromiseRequest& request)
{
    if (!request.due.isValid() || request.due < m_clock.today())
        return failure(QStringLiteral("promise_in_past"), Words::tr("The promised day has passed."));
    return m_database.transaction([&]() -> Result<Promise> {
        TRATO_TRY(const auto known, m_database.one(QStringLiteral("negotiation/lock_debtor"),
                                        {{":debtor", request.debtor}}, [](const storage::Row&) { return true; }));
        if (!known)
            return failure(
                QStringLiteral("no_debtor"), Words::tr("There is no debtor %1.").arg(request.debtor.value()));
        TRATO_CHECK(check(request));
        TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/replace_promises"),
            {{":debtor", request.debtor}, {":contract", request.contract}, {":now", m_clock.now()}}));
        TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("promise")));
        const std::optional<qint64> cents = request.amount ? std::optional(request.amount->cents()) : std::nullopt;
        TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/insert_promise"),
            {{":debtor", request.debtor}, {":id", id}, {":contract", request.contract}, {":amount", cents},
                {":due", request.due}, {":made_by", request.actor}, {":made_at", m_clock.now()},
                {":interaction", request.interaction}}));
        TRATO_CHECK(m_database.announce(QStringLiteral("promise"), request.debtor));
        return find(request.debtor, PromiseId(id));
    });
}

Result<Promise> Promises::find(DebtorId debtor, PromiseId promise)
{
    TRATO_TRY(auto found, m_database.one(QStringLiteral("negotiation/promise_by_id"),
                              {{":debtor", debtor}, {":promise", promise}}, readPromise));
    if (!found)
        return failure(QStringLiteral("no_promise"), Words::tr("This debtor has no promise %1.").arg(promise.value()));
    return std::move(*found);
}

Result<std::vector<Promise>> Promises::ofDebtor(DebtorId debtor)
{
    return m_database.all(QStringLiteral("negotiation/promises_of_debtor"), {{":debtor", debtor}}, readPromise);
}

Result<Promise> Promises::resolve(DebtorId debtor, PromiseId promise, PromiseState outcome)
{
    return m_database.transaction([&]() -> Result<Promise> {
        TRATO_CHECK(find(debtor, promise));
        TRATO_TRY(const qint64 changed, m_database.execute(QStringLiteral("negotiation/resolve_promise"),
                                            {{":debtor", debtor}, {":promise", promise},
                                                {":state", promiseStateName(outcome)}, {":now", m_clock.now()}}));
        if (changed == 0)
            return failure(
                QStringLiteral("not_open"), Words::tr("Promise %1 is not open any more.").arg(promise.value()));
        TRATO_CHECK(m_database.announce(QStringLiteral("promise"), debtor));
        return find(debtor, promise);
    });
}

Result<std::vector<Promise>> Promises::keepPaid(DebtorId debtor, const std::vector<ContractId>& contracts)
{
    TRATO_TRY(const auto open,
        m_database.all(QStringLiteral("negotiation/open_promises"), {{":debtor", debtor}}, readPromise));
    std::vector<Promise> kept;
    for (const Promise& promise : open) {
        if (!isCovered(promise, contracts))
            continue;
        TRATO_TRY(const auto paid,
            m_database.one(QStringLiteral("negotiation/paid_since"), {{":debtor", debtor}, {":since", promise.madeAt}},
                [](const storage::Row& row) { return Money(row.integer("paid_cents")); }));
        if (promise.amount && paid.value_or(Money()) < *promise.amount)
            continue;
        TRATO_TRY(kept.emplace_back(), resolve(debtor, promise.id, PromiseState::Kept));
    }
    return kept;
}

Result<std::vector<Promise>> Promises::breakOverdue(int graceDays, int limit)
{
    TRATO_TRY(const auto overdue, m_database.all(QStringLiteral("negotiation/overdue_promises"),
                                      {{":before", m_clock.today().addDays(-graceDays)}}, readPromise));
    std::vector<Promise> broken;
    for (const Promise& promise : overdue) {
        if (static_cast<int>(broken.size()) >= limit)
            break;
        const QDate payable = calendar::BusinessDays::standard().nextBusinessDay(promise.due);
        if (payable.addDays(graceDays) >= m_clock.today())
            continue;
        TRATO_TRY(broken.emplace_back(), resolve(promise.debtor, promise.id, PromiseState::Broken));
    }
    return broken;
}

} // namespace trato::negotiation
