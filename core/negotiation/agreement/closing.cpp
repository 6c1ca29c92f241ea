#include "debts/charges.h"
#include "negotiation/agreement/draft.h"
#include "negotiation/agreement/termsdocument.h"
#include "negotiation/words.h"
#include "storage/database.h"

#include <algorithm>

namespace trato::negotiation {

namespace {

using money::Money;

/// A debt as it was agreed on, and as it stands.
struct AgreedCharges {
    Money agreed;
    debts::ChargeBasis basis;
};

/// Charges only grow, unless somebody paid of them since: that must not be asked for again.
bool chargesStand(const AgreedCharges& debt, QDate today)
{
    const auto now = debts::chargesOn(debt.basis, today);
    return !now || now->fine + now->interest >= debt.agreed;
}

AgreedCharges readAgreedCharges(const storage::Row& row)
{
    return {Money(row.integer("fine_cents") + row.integer("interest_cents") + row.integer("correction_cents")),
        {.due = row.date("due"),
            .open = Money(row.integer("open_cents")),
            .rule = row.text("charges"),
            .chargedUntil = row.date("charged_until"),
            .chargesOpen = Money(row.integer("charges_open_cents"))}};
}

} // namespace

Result<void> Agreements::checkExpiry(const Agreement& agreement)
{
    if (!agreement.expiresAt.isNever() && agreement.expiresAt <= m_clock.now())
        return failure(QStringLiteral("agreement_expired"),
            Words::tr("The time of agreement %1 is over.").arg(agreement.number),
            {{QStringLiteral("expired_at"), agreement.expiresAt.toIso(deskZone())}});
    return {};
}

Result<Agreement> Agreements::accept(AgreementId id, const Acceptance& said, const QString& actor)
{
    return m_database.transaction([&]() -> Result<Agreement> {
        TRATO_TRY(const Agreement agreement, locked(id));
        if (isOver(agreement.state) && agreement.state != AgreementState::Kept)
            return notInState("not_proposed", Words::tr("Agreement %1 is not on the table any more."), agreement);
        if (agreement.state != AgreementState::Proposed) {
            TRATO_CHECK(recordYes(agreement, said, actor, !agreement.acceptedAt.isNever()));
            return find(id);
        }
        TRATO_CHECK(checkExpiry(agreement));
        TRATO_CHECK(recordYes(agreement, said, actor, false));
        return takeEffect(id, actor);
    });
}

Result<Agreement> Agreements::recordAcceptance(AgreementId id, InteractionId evidence)
{
    TRATO_TRY(const Agreement agreement, find(id));
    return accept(id, {.interaction = evidence}, agreement.madeBy);
}

Result<void> Agreements::recordYes(
    const Agreement& agreement, const Acceptance& said, const QString& actor, bool further)
{
    TRATO_TRY(const TermsDocument terms, termsOf(m_database, agreement));
    Acceptances acceptances(m_database);
    TRATO_TRY(
        AcceptanceRecord record, acceptances.examined(agreement.debtor, said, terms.canonical(), actor, m_clock.now()));
    TRATO_TRY(record, acceptances.store(agreement.debtor, agreement.id, std::move(record)));
    TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/accept_agreement"),
        {{":debtor", agreement.debtor}, {":agreement", agreement.id}, {":evidence", record.said.interaction},
            {":at", record.said.at}}));
    return tell(agreement, {.kind = further ? "evidence" : "accepted",
                               .actor = actor,
                               .reason = record.said.reason,
                               .detail = {{QStringLiteral("acceptance"), record.seal()}}});
}

Result<Agreement> Agreements::takeEffect(AgreementId id, const QString& actor)
{
    TRATO_TRY(const Agreement agreement, find(id));
    if (agreement.lifecycle.start == AgreementStart::Acceptance)
        return activate(agreement, actor);
    TRATO_TRY(const Policy policy, policyOf(m_database, agreement.creditor));
    const QDate last = lastDayOfGrace(agreement.instalments.front().due, policy.graceDays);
    TRATO_CHECK(setState(agreement, AgreementState::Accepted, Instant::startOfDay(last.addDays(1), deskZone())));
    return find(id);
}

Result<Agreement> Agreements::start(AgreementId id)
{
    return m_database.transaction([&]() -> Result<Agreement> {
        TRATO_TRY(Agreement agreement, locked(id));
        if (agreement.state == AgreementState::Active)
            return agreement;
        if (agreement.state != AgreementState::Accepted)
            return notInState(
                "not_accepted", Words::tr("Agreement %1 is not one that waits for a payment."), agreement);
        return activate(agreement, QStringLiteral("system"));
    });
}

Result<Agreement> Agreements::activate(const Agreement& agreement, const QString& actor)
{
    TRATO_CHECK(replace(agreement, actor));
    TRATO_CHECK(takeDebts(agreement.debtor, agreement.id));
    TRATO_CHECK(setState(agreement, AgreementState::Active));
    TRATO_CHECK(tell(agreement,
        {.kind = "activated", .actor = actor, .detail = {{QStringLiteral("debt"), agreement.debt.toString()}}}));
    return find(agreement.id);
}

/// The one that it renegotiates gives its debts back first.
Result<void> Agreements::replace(const Agreement& agreement, const QString& actor)
{
    if (!agreement.replaces)
        return {};
    TRATO_TRY(const Agreement old, find(*agreement.replaces));
    if (old.replacedBy || (old.state != AgreementState::Active && old.state != AgreementState::Broken))
        return debtChanged();
    TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/replace_agreement"),
        {{":debtor", old.debtor}, {":agreement", old.id}, {":successor", agreement.id}}));
    const QString reason = Words::tr("Renegotiated as %1.").arg(agreement.number);
    if (old.state == AgreementState::Active)
        TRATO_CHECK(end(old, AgreementState::Renegotiated, actor, reason));
    else
        TRATO_CHECK(tell(old, {.kind = "renegotiated", .actor = actor, .reason = reason}));
    return {};
}

Result<void> Agreements::takeDebts(DebtorId debtor, AgreementId agreement)
{
    TRATO_TRY(const auto debts, m_database.all(QStringLiteral("negotiation/agreement_debts"),
                                    {{":debtor", debtor}, {":agreement", agreement}}, readAgreedCharges));
    const bool stand = std::ranges::all_of(
        debts, [today = m_clock.today()](const AgreedCharges& debt) { return chargesStand(debt, today); });
    if (!stand)
        return debtChanged();
    TRATO_TRY(const auto count, m_database.one(QStringLiteral("negotiation/count_agreement_debts"),
                                    {{":debtor", debtor}, {":agreement", agreement}},
                                    [](const storage::Row& row) { return row.number("debts"); }));
    TRATO_TRY(const qint64 taken, m_database.execute(QStringLiteral("negotiation/take_debts"),
                                      {{":debtor", debtor}, {":agreement", agreement}, {":now", m_clock.now()}}));
    if (!count || taken != *count)
        return debtChanged();
    return {};
}

Result<Agreement> Agreements::approve(AgreementId id, Role role, const QString& actor)
{
    return m_database.transaction([&]() -> Result<Agreement> {
        TRATO_TRY(const Agreement agreement, locked(id));
        if (agreement.state != AgreementState::AwaitingApproval)
            return notInState("not_awaiting", Words::tr("Agreement %1 does not wait for approval."), agreement);
        TRATO_CHECK(checkExpiry(agreement));
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
        TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/approve_agreement"),
            {{":debtor", agreement.debtor}, {":agreement", id}, {":actor", actor}}));
        TRATO_CHECK(tell(agreement, {.kind = "approved",
                                        .actor = actor,
                                        .reason = agreement.approvalReason,
                                        .detail = {{QStringLiteral("role"), roleName(role)}}}));
        TRATO_TRY(
            const qint64 moved, m_database.execute(QStringLiteral("negotiation/move_entry"),
                                    {{":debtor", agreement.debtor}, {":agreement", id}, {":today", m_clock.today()}}));
        if (moved > 0)
            TRATO_CHECK(
                tell(agreement, {.kind = "entry_moved",
                                    .actor = QStringLiteral("system"),
                                    .detail = {{QStringLiteral("due"), m_clock.today().toString(Qt::ISODate)}}}));
        if (!agreement.acceptedAt.isNever())
            return takeEffect(id, actor);
        TRATO_CHECK(setState(agreement, AgreementState::Proposed,
            Instant::startOfDay(m_clock.today().addDays(policy.offerValidDays), deskZone())));
        return find(id);
    });
}

Result<Agreement> Agreements::refuse(AgreementId id, const QString& actor, const QString& reason)
{
    return m_database.transaction([&]() -> Result<Agreement> {
        TRATO_TRY(const Agreement agreement, locked(id));
        if (agreement.state != AgreementState::AwaitingApproval)
            return notInState("not_awaiting", Words::tr("Agreement %1 does not wait for approval."), agreement);
        return end(agreement, AgreementState::Refused, actor, reason);
    });
}

} // namespace trato::negotiation
