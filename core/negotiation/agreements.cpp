#include "negotiation/agreements.h"

#include "base/json.h"
#include "calendar/businessdays.h"
#include "negotiation/agreementrecord.h"
#include "negotiation/words.h"
#include "storage/database.h"

#include <algorithm>
#include <map>

namespace trato::negotiation {

using money::Money;

namespace {

Failure debtChanged()
{
    return failure(QStringLiteral("debt_changed"), Words::tr("The debt is no longer what it was. Look at it again."));
}

Result<void> lockDebtor(storage::Database& database, DebtorId debtor)
{
    TRATO_TRY(const auto found, database.one(QStringLiteral("negotiation/lock_debtor"), {{":debtor", debtor}},
                                    [](const storage::Row& row) { return row.id<DebtorId>("id"); }));
    if (!found)
        return failure(QStringLiteral("no_debtor"), Words::tr("There is no debtor %1.").arg(debtor.value()));
    return {};
}

QString reasonWords(const Verdict& verdict)
{
    QStringList words;
    for (const Breach& breach : verdict.breaches)
        words.append(breach.message);
    return words.join(u' ');
}

} // namespace

/// What is going to be written.
struct Agreements::Draft {
    Situation situation;
    Plan plan;
    Verdict verdict;

    [[nodiscard]] AgreementState state() const
    {
        return verdict.isGranted() ? AgreementState::Active : AgreementState::AwaitingApproval;
    }
};

Result<Agreements::Draft> Agreements::draftFromOffer(const AgreementRequest& request)
{
    TRATO_TRY(Offer offer, Offers(m_database, m_clock).valid(request.debtor, *request.offer));
    TRATO_TRY(Situation situation,
        loadSituation(m_database, request.debtor, offer.plan.madeOn, {offer.creditor, offer.contracts}));
    if (situation.total() != offer.plan.debt)
        return debtChanged();
    TRATO_TRY(const Policy policy, policyOf(m_database, offer.creditor));
    for (PlannedInstalment& row : offer.plan.rows) {
        if (row.number == 0)
            row.due = std::min(m_clock.today().addDays(policy.daysToEntry), offer.plan.terms.firstDue);
    }
    return Draft{std::move(situation), std::move(offer.plan), {}};
}

Result<Agreements::Draft> Agreements::draftFromTerms(const AgreementRequest& request)
{
    TRATO_TRY(Situation situation, loadSituation(m_database, request.debtor, m_clock.today(), request.scope));
    TRATO_TRY(const Policy policy, policyOf(m_database, situation.creditor));
    TRATO_TRY(Plan plan, makePlan(situation.total(), policy, request.terms, situation.today));
    Verdict verdict = judge(policy, situation, plan, request.role);
    if (!verdict.isGranted() && request.beyond == Beyond::Refuse)
        return approvalRequired(verdict);
    if (!verdict.isGranted() && !verdict.entitled)
        return failure(QStringLiteral("outside_policy"), reasonWords(verdict), verdict.toJson());
    return Draft{std::move(situation), std::move(plan), std::move(verdict)};
}

Result<Agreement> Agreements::create(const AgreementRequest& request)
{
    return m_database.transaction([&]() -> Result<Agreement> {
        TRATO_CHECK(lockDebtor(m_database, request.debtor));
        TRATO_TRY(const Draft draft, request.offer ? draftFromOffer(request) : draftFromTerms(request));
        TRATO_TRY(const auto pending, m_database.one(QStringLiteral("negotiation/awaiting_agreement"),
                                          {{":debtor", request.debtor}, {":creditor", draft.situation.creditor}},
                                          [](const storage::Row& row) { return row.text("number"); }));
        if (pending)
            return failure(QStringLiteral("agreement_pending"),
                Words::tr("Agreement %1 of this debtor waits for approval.").arg(*pending),
                {{QStringLiteral("number"), *pending}});
        TRATO_TRY(const AgreementId id, insert(request, draft));
        if (draft.state() == AgreementState::Active)
            TRATO_CHECK(takeDebts(request.debtor, id));
        TRATO_CHECK(m_database.announce(QStringLiteral("agreement"), request.debtor));
        return find(id);
    });
}

Result<AgreementId> Agreements::insert(const AgreementRequest& request, const Draft& draft)
{
    // From the debtors' sequence, so that a number names either a debtor or an agreement, never both: the command
    // line's `payment request` takes one or the other.
    TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("debtor")));
    const QString year = QString::number(m_clock.today().year());
    TRATO_TRY(const auto count, m_database.one(QStringLiteral("negotiation/next_agreement_number"),
                                    {{":name", QStringLiteral("agreement_number_") + year}},
                                    [](const storage::Row& row) { return row.text("value"); }));
    const Plan& plan = draft.plan;
    const bool granted = draft.verdict.isGranted();
    TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/insert_agreement"),
        {{":debtor", request.debtor}, {":id", id}, {":number", year + u'-' + count.value().rightJustified(4, u'0')},
            {":creditor", draft.situation.creditor}, {":offer", request.offer},
            {":state", agreementStateName(draft.state())}, {":debt", plan.debt.cents()},
            {":entry", plan.terms.entry.cents()}, {":instalments", plan.terms.instalments},
            {":amount", plan.amount.cents()}, {":discount", plan.terms.discount.cents()},
            {":total", plan.total.cents()}, {":first_due", plan.terms.firstDue},
            {":monthly_rate", plan.monthlyRate.toString()},
            {":cet_yearly", plan.cetYearly.isEmpty() ? storage::Value() : storage::Value(plan.cetYearly)},
            {":approval_reason", granted ? storage::Value() : storage::Value(reasonWords(draft.verdict))},
            {":made_by", request.actor}, {":made_at", m_clock.now()},
            {":accepted_at", request.evidence ? storage::Value(m_clock.now()) : storage::Value(Instant())},
            {":evidence", request.evidence},
            {":terms", granted ? QStringLiteral("{}") : QString::fromUtf8(json::compact(draft.verdict.toJson()))}}));
    for (const OpenDebt& debt : draft.situation.debts)
        TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/insert_agreement_debt"),
            {{":debtor", request.debtor}, {":agreement", id}, {":instalment", debt.instalment},
                {":amount", debt.principal.cents()}}));
    TRATO_TRY(const std::vector<qint64> ids,
        m_database.nextIds(QStringLiteral("agreement_instalment"), static_cast<int>(plan.rows.size())));
    for (std::size_t i = 0; i < plan.rows.size(); ++i)
        TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/insert_agreement_instalment"),
            {{":debtor", request.debtor}, {":id", ids[i]}, {":agreement", id}, {":number", plan.rows[i].number},
                {":due", plan.rows[i].due}, {":amount", plan.rows[i].amount.cents()}}));
    return AgreementId(id);
}

Result<void> Agreements::takeDebts(DebtorId debtor, AgreementId agreement)
{
    struct Count {
        qint64 debts;
    };
    TRATO_TRY(const auto count, m_database.one(QStringLiteral("negotiation/count_agreement_debts"),
                                    {{":debtor", debtor}, {":agreement", agreement}},
                                    [](const storage::Row& row) { return Count{row.integer("debts")}; }));
    TRATO_TRY(const qint64 taken, m_database.execute(QStringLiteral("negotiation/take_debts"),
                                      {{":debtor", debtor}, {":agreement", agreement}, {":now", m_clock.now()}}));
    if (!count || taken != count->debts)
        return debtChanged();
    return {};
}

Result<Agreement> Agreements::find(AgreementId agreement)
{
    TRATO_TRY(auto found,
        m_database.one(QStringLiteral("negotiation/agreement_by_id"), {{":agreement", agreement}}, readAgreement));
    if (!found)
        return failure(QStringLiteral("no_agreement"), Words::tr("There is no agreement %1.").arg(agreement.value()));
    return completed(m_database, std::move(*found));
}

Result<Agreement> Agreements::findByNumber(const QString& number)
{
    TRATO_TRY(auto found,
        m_database.one(QStringLiteral("negotiation/agreement_by_number"), {{":number", number}}, readAgreement));
    if (!found)
        return failure(QStringLiteral("no_agreement"), Words::tr("There is no agreement %1.").arg(number));
    return completed(m_database, std::move(*found));
}

Result<std::vector<Agreement>> Agreements::ofDebtor(DebtorId debtor)
{
    TRATO_TRY(auto rows,
        m_database.all(QStringLiteral("negotiation/agreements_of_debtor"), {{":debtor", debtor}}, readAgreement));
    std::vector<Agreement> agreements;
    for (Agreement& row : rows) {
        TRATO_TRY(agreements.emplace_back(), completed(m_database, std::move(row)));
    }
    return agreements;
}

Result<Agreement> Agreements::locked(AgreementId agreement)
{
    TRATO_TRY(const Agreement seen, find(agreement));
    TRATO_CHECK(lockDebtor(m_database, seen.debtor));
    return find(agreement);
}

Result<Agreement> Agreements::approve(AgreementId id, Role role, const QString& actor)
{
    return m_database.transaction([&]() -> Result<Agreement> {
        TRATO_TRY(const Agreement agreement, locked(id));
        if (agreement.state != AgreementState::AwaitingApproval)
            return failure(QStringLiteral("not_awaiting"),
                Words::tr("Agreement %1 does not wait for approval.").arg(agreement.number));
        TRATO_TRY(const Policy policy, policyOf(m_database, agreement.creditor));
        if (!agreement.entitled || role < *agreement.entitled)
            return failure(QStringLiteral("not_entitled"),
                Words::tr("This role can't approve agreement %1.").arg(agreement.number));
        if (policy.fourEyes && agreement.madeBy == actor)
            return failure(
                QStringLiteral("not_entitled"), Words::tr("Somebody else has to approve what you asked for."));
        if (agreement.terms.firstDue < m_clock.today())
            return failure(QStringLiteral("approval_too_late"),
                Words::tr("The first due date has passed. Make the agreement anew."));
        TRATO_CHECK(takeDebts(agreement.debtor, id));
        TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/approve_agreement"),
            {{":debtor", agreement.debtor}, {":agreement", id}, {":actor", actor}}));
        TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/move_entry"),
            {{":debtor", agreement.debtor}, {":agreement", id}, {":today", m_clock.today()}}));
        TRATO_CHECK(m_database.announce(QStringLiteral("agreement"), agreement.debtor));
        return find(id);
    });
}

Result<Agreement> Agreements::refuse(AgreementId id, const QString& actor, const QString& reason)
{
    return m_database.transaction([&]() -> Result<Agreement> {
        TRATO_TRY(const Agreement agreement, locked(id));
        if (agreement.state != AgreementState::AwaitingApproval)
            return failure(QStringLiteral("not_awaiting"),
                Words::tr("Agreement %1 does not wait for approval.").arg(agreement.number));
        return end(agreement, AgreementState::Refused, actor, reason);
    });
}

Result<Agreement> Agreements::recordAcceptance(AgreementId id, InteractionId evidence)
{
    return m_database.transaction([&]() -> Result<Agreement> {
        TRATO_TRY(const Agreement agreement, locked(id));
        TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/accept_agreement"),
            {{":debtor", agreement.debtor}, {":agreement", id}, {":evidence", evidence}, {":now", m_clock.now()}}));
        TRATO_CHECK(m_database.announce(QStringLiteral("agreement"), agreement.debtor));
        return find(id);
    });
}

Result<Agreement> Agreements::cancel(AgreementId id, const QString& actor, const QString& reason)
{
    return m_database.transaction([&]() -> Result<Agreement> {
        TRATO_TRY(const Agreement agreement, locked(id));
        if (agreement.state != AgreementState::Active && agreement.state != AgreementState::AwaitingApproval)
            return failure(QStringLiteral("not_active"),
                Words::tr("Agreement %1 has ended already.").arg(agreement.number),
                {{QStringLiteral("state"), agreementStateName(agreement.state)}});
        return end(agreement, AgreementState::Cancelled, actor, reason);
    });
}

Result<Agreement> Agreements::end(
    const Agreement& agreement, AgreementState state, const QString& actor, const QString& reason)
{
    if (agreement.state == AgreementState::Active)
        TRATO_CHECK(restoreDebts(agreement));
    const storage::Bindings key{{":debtor", agreement.debtor}, {":agreement", agreement.id}};
    TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/cancel_agreement_instalments"), key));
    TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/end_agreement"),
        {{":debtor", agreement.debtor}, {":agreement", agreement.id}, {":state", agreementStateName(state)},
            {":now", m_clock.now()}, {":reason", reason.isEmpty() ? actor : actor + QStringLiteral(": ") + reason}}));
    TRATO_CHECK(m_database.announce(QStringLiteral("agreement"), agreement.debtor));
    return find(agreement.id);
}

Result<void> Agreements::restoreDebts(const Agreement& agreement)
{
    struct Debt {
        InstalmentId instalment;
        Money principal;
    };
    TRATO_TRY(const auto debts,
        m_database.all(QStringLiteral("negotiation/agreement_debts"),
            {{":debtor", agreement.debtor}, {":agreement", agreement.id}}, [](const storage::Row& row) {
                return Debt{row.id<InstalmentId>("instalment_id"), Money(row.integer("amount_cents"))};
            }));
    Money paid;
    for (const AgreementInstalment& each : agreement.instalments)
        paid += each.amount - each.open;
    for (const Debt& debt : debts) {
        const Money settled = std::min(paid, debt.principal);
        paid -= settled;
        TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/restore_debt"),
            {{":debtor", agreement.debtor}, {":instalment", debt.instalment},
                {":open", (debt.principal - settled).cents()}, {":now", m_clock.now()}}));
    }
    return {};
}

Result<std::vector<Agreement>> Agreements::breakOverdue(int limit)
{
    struct Candidate {
        AgreementId agreement;
        CreditorId creditor;
        QDate due;
    };
    TRATO_TRY(const auto candidates,
        m_database.all(QStringLiteral("negotiation/overdue_agreements"), {{":today", m_clock.today()}},
            [](const storage::Row& row) {
                return Candidate{row.id<AgreementId>("id"), row.id<CreditorId>("creditor_id"), row.date("due")};
            }));
    std::map<CreditorId, int> graceDays;
    std::vector<Agreement> broken;
    for (const Candidate& candidate : candidates) {
        if (static_cast<int>(broken.size()) >= limit)
            break;
        if (!graceDays.contains(candidate.creditor)) {
            TRATO_TRY(const Policy policy, policyOf(m_database, candidate.creditor));
            graceDays[candidate.creditor] = policy.graceDays;
        }
        const QDate payable = calendar::BusinessDays::standard().nextBusinessDay(candidate.due);
        if (payable.addDays(graceDays[candidate.creditor]) >= m_clock.today())
            continue;
        TRATO_TRY(auto ended, breakOne(candidate.agreement, candidate.due));
        if (ended)
            broken.push_back(std::move(*ended));
    }
    return broken;
}

Result<std::optional<Agreement>> Agreements::breakOne(AgreementId id, QDate due)
{
    return m_database.transaction([&]() -> Result<std::optional<Agreement>> {
        TRATO_TRY(const Agreement agreement, locked(id));
        const AgreementInstalment* next = agreement.nextOpen();
        if (agreement.state != AgreementState::Active || !next || next->due > due)
            return std::optional<Agreement>();
        TRATO_TRY(Agreement ended, end(agreement, AgreementState::Broken, QStringLiteral("system"),
                                       Words::tr("Instalment %1 was not paid.").arg(next->number)));
        return std::optional(std::move(ended));
    });
}

Result<AgreementState> Agreements::settle(DebtorId debtor, AgreementId id)
{
    return m_database.transaction([&]() -> Result<AgreementState> {
        TRATO_TRY(const Agreement agreement, locked(id));
        if (agreement.state != AgreementState::Active || agreement.nextOpen())
            return agreement.state;
        const storage::Bindings key{{":debtor", debtor}, {":agreement", id}, {":now", m_clock.now()}};
        TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/pay_agreement_debts"), key));
        TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/end_agreement"),
            {{":debtor", debtor}, {":agreement", id}, {":state", agreementStateName(AgreementState::Kept)},
                {":now", m_clock.now()}, {":reason", storage::Value()}}));
        TRATO_CHECK(m_database.announce(QStringLiteral("agreement"), debtor));
        return AgreementState::Kept;
    });
}

} // namespace trato::negotiation
