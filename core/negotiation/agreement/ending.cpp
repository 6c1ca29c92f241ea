#include "negotiation/agreement/draft.h"
#include "negotiation/agreement/restoration.h"
#include "negotiation/policy/campaignbudget.h"
#include "negotiation/words.h"
#include "storage/database.h"

#include <algorithm>
#include <map>

namespace trato::negotiation {

using money::Money;

namespace {

DebtInside readInside(const storage::Row& row)
{
    return {.instalment = row.id<InstalmentId>("instalment_id"),
        .fine = Money(row.integer("fine_cents")),
        .interest = Money(row.integer("interest_cents") + row.integer("correction_cents")),
        .basis = {.due = row.date("due"),
            .open = Money(row.integer("amount_cents")),
            .rule = row.text("charges"),
            .chargedUntil = row.date("charged_until"),
            .chargesOpen = Money(row.integer("charges_open_cents"))}};
}

const char* eventOf(AgreementState state)
{
    switch (state) {
    case AgreementState::Broken: return "broken";
    case AgreementState::Refused: return "refused";
    case AgreementState::Expired: return "expired";
    case AgreementState::Renegotiated: return "renegotiated";
    default: return "cancelled";
    }
}

} // namespace

Result<Agreement> Agreements::cancel(AgreementId id, const QString& actor, const QString& reason)
{
    return m_database.transaction([&]() -> Result<Agreement> {
        TRATO_TRY(const Agreement agreement, locked(id));
        if (isOver(agreement.state))
            return notInState("not_active", Words::tr("Agreement %1 has ended already."), agreement);
        return end(agreement, AgreementState::Cancelled, actor, reason);
    });
}

Result<Agreement> Agreements::end(
    const Agreement& agreement, AgreementState state, const QString& actor, const QString& reason)
{
    QJsonObject detail{{QStringLiteral("was"), agreementStateName(agreement.state)}};
    if (agreement.state == AgreementState::Active) {
        TRATO_TRY(const Restoration restoration, restoreDebts(agreement));
        detail.insert(QStringLiteral("restored"), restoration.toJson());
        detail.insert(QStringLiteral("rule"), restoreRuleName(agreement.lifecycle.restore));
    }
    const storage::Bindings key{{":debtor", agreement.debtor}, {":agreement", agreement.id}};
    TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/cancel_agreement_instalments"), key));
    TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/end_agreement"),
        {{":debtor", agreement.debtor}, {":agreement", agreement.id}, {":state", agreementStateName(state)},
            {":now", m_clock.now()}, {":reason", reason.isEmpty() ? actor : actor + QStringLiteral(": ") + reason}}));
    TRATO_CHECK(giveBack(agreement, state));
    TRATO_CHECK(tell(agreement, {.kind = eventOf(state), .actor = actor, .reason = reason, .detail = detail}));
    return find(agreement.id);
}

/// What never came into force costs its campaign nothing; the rest is as the campaign says.
Result<void> Agreements::giveBack(const Agreement& agreement, AgreementState state)
{
    const QString end = agreementStateName(state);
    const bool inForce = agreement.state == AgreementState::Active;
    if (agreement.campaign.campaign.isEmpty() || (inForce && !agreement.givesBack.contains(end)))
        return {};
    return CampaignBudget(m_database, m_clock)
        .giveBack(agreement.creditor, agreement.campaign.campaign, agreement.id, end);
}

Result<Restoration> Agreements::restoreDebts(const Agreement& agreement)
{
    const storage::Bindings key{{":debtor", agreement.debtor}, {":agreement", agreement.id}};
    EndedAgreement ended{.discount = agreement.terms.discount, .total = agreement.total};
    TRATO_TRY(ended.debts, m_database.all(QStringLiteral("negotiation/agreement_debts"), key, readInside));
    TRATO_TRY(ended.payments,
        m_database.all(QStringLiteral("negotiation/payments_of_agreement"), key, [](const storage::Row& row) {
            return PaymentInside{row.instant("paid_at").dateIn(deskZone()), Money(row.integer("amount_cents"))};
        }));
    Money paid;
    for (const AgreementInstalment& each : agreement.instalments)
        paid += each.amount - each.open;
    // What no payment on record accounts for counts on the last day.
    if (const Money rest = paid - ended.paid(); !rest.isZero())
        ended.payments.push_back({m_clock.today(), rest});
    TRATO_TRY(Restoration restoration, restored(ended, agreement.lifecycle.restore));
    for (const RestoredDebt& debt : restoration.debts) {
        TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/restore_debt"),
            {{":debtor", agreement.debtor}, {":instalment", debt.instalment}, {":open", debt.open.cents()},
                {":charged_until", debt.chargedUntil}, {":charges_open", debt.chargesOpen.cents()},
                {":now", m_clock.now()}}));
        TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/settle_agreement_debt"),
            {{":debtor", agreement.debtor}, {":agreement", agreement.id}, {":instalment", debt.instalment},
                {":settled", debt.settled.cents()}, {":settled_charges", debt.settledCharges.cents()}}));
    }
    return restoration;
}

Result<std::vector<Agreement>> Agreements::breakOverdue(int limit)
{
    struct Candidate {
        AgreementId agreement;
        DebtorId debtor;
        CreditorId creditor;
        QDate due;
        bool bySlip;
    };
    TRATO_TRY(const auto candidates, m_database.all(QStringLiteral("negotiation/overdue_agreements"),
                                         {{":today", m_clock.today()}}, [](const storage::Row& row) {
                                             return Candidate{row.id<AgreementId>("id"), row.id<DebtorId>("debtor_id"),
                                                 row.id<CreditorId>("creditor_id"), row.date("due"),
                                                 row.flag("by_slip")};
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
        const Term term{candidate.due, lastDayOfGrace(candidate.due, graceDays[candidate.creditor]), candidate.bySlip};
        if (!hasPassed(term, m_clock.today()))
            continue;
        TRATO_TRY(auto ended, breakOne(candidate.agreement, term));
        if (ended)
            broken.push_back(std::move(*ended));
    }
    return broken;
}

/// Those that end with an instant to come last; a clock that was set back takes none back.
Result<bool> Agreements::standsStill(const Agreement& agreement, const Term& term)
{
    const Instant now = m_clock.now();
    TRATO_TRY(const auto standstills,
        m_database.all(QStringLiteral("negotiation/agreement_standstills"),
            {{":debtor", agreement.debtor}, {":agreement", agreement.id}}, [now](const storage::Row& row) {
                const Instant released = row.instant("released_at");
                const Instant end = released.isNever() ? row.instant("until") : released;
                const bool ended = !end.isNever() && end <= now;
                return Standstill{row.instant("since").dateIn(deskZone()), ended ? end.dateIn(deskZone()) : QDate()};
            }));
    if (std::ranges::any_of(standstills, &Standstill::lasts))
        return true;
    const Term stretched{term.due, stretchedGrace(term.due, term.last, standstills), term.bySlip};
    return !hasPassed(stretched, m_clock.today());
}

Result<std::optional<Agreement>> Agreements::breakOne(AgreementId id, const Term& term)
{
    return m_database.transaction([&]() -> Result<std::optional<Agreement>> {
        TRATO_TRY(const Agreement agreement, locked(id));
        const AgreementInstalment* next = agreement.nextOpen();
        if (agreement.state != AgreementState::Active || !next || next->due > term.due)
            return std::optional<Agreement>();
        TRATO_TRY(const bool still, standsStill(agreement, term));
        if (still)
            return std::optional<Agreement>();
        TRATO_TRY(Agreement ended, end(agreement, AgreementState::Broken, QStringLiteral("system"),
                                       Words::tr("Instalment %1 was not paid.").arg(next->number)));
        return std::optional(std::move(ended));
    });
}

Result<std::vector<Agreement>> Agreements::expireDue(int limit)
{
    TRATO_TRY(const auto candidates,
        m_database.all(QStringLiteral("negotiation/expired_agreements"), {{":now", m_clock.now()}},
            [](const storage::Row& row) { return row.id<AgreementId>("id"); }));
    std::vector<Agreement> expired;
    for (const AgreementId candidate : candidates) {
        if (static_cast<int>(expired.size()) >= limit)
            break;
        TRATO_TRY(auto ended, expireOne(candidate));
        if (ended)
            expired.push_back(std::move(*ended));
    }
    return expired;
}

Result<std::optional<Agreement>> Agreements::expireOne(AgreementId id)
{
    return m_database.transaction([&]() -> Result<std::optional<Agreement>> {
        TRATO_TRY(const Agreement agreement, locked(id));
        const bool waits = !isOver(agreement.state) && agreement.state != AgreementState::Active;
        if (!waits || agreement.expiresAt.isNever() || agreement.expiresAt > m_clock.now())
            return std::optional<Agreement>();
        TRATO_TRY(const bool awaited, awaitsFirstPayment(agreement));
        if (awaited)
            return std::optional<Agreement>();
        const QString reason =
            agreement.state == AgreementState::AwaitingApproval ? Words::tr("Nobody approved it in time.")
            : agreement.state == AgreementState::Accepted       ? Words::tr("The first payment did not come.")
                                                                : Words::tr("They did not answer in time.");
        TRATO_TRY(Agreement ended, end(agreement, AgreementState::Expired, QStringLiteral("system"), reason));
        return std::optional(std::move(ended));
    });
}

/// Whether a slip that was paid on the last day may still be told of, or the first payment is looked for.
Result<bool> Agreements::awaitsFirstPayment(const Agreement& agreement)
{
    const AgreementInstalment* first = agreement.nextOpen();
    if (agreement.state != AgreementState::Accepted || !first)
        return false;
    TRATO_TRY(const auto slips, m_database.one(QStringLiteral("negotiation/pays_by_slip"),
                                    {{":debtor", agreement.debtor}, {":agreement", agreement.id}},
                                    [](const storage::Row& row) { return row.integer("slips"); }));
    const Term term{first->due, agreement.expiresAt.dateIn(deskZone()).addDays(-1), slips.value_or(0) > 0};
    if (!hasPassed(term, m_clock.today()))
        return true;
    return standsStill(agreement, term);
}

Result<AgreementState> Agreements::settle(DebtorId debtor, AgreementId id)
{
    return m_database.transaction([&]() -> Result<AgreementState> {
        TRATO_TRY(const Agreement agreement, locked(id));
        if (agreement.state != AgreementState::Active || agreement.nextOpen())
            return agreement.state;
        const storage::Bindings key{{":debtor", debtor}, {":agreement", id}};
        TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/pay_agreement_debts"),
            {{":debtor", debtor}, {":agreement", id}, {":now", m_clock.now()}}));
        TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/settle_agreement_debts"), key));
        TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/end_agreement"),
            {{":debtor", debtor}, {":agreement", id}, {":state", agreementStateName(AgreementState::Kept)},
                {":now", m_clock.now()}, {":reason", storage::Value()}}));
        TRATO_CHECK(tell(agreement, {.kind = "kept",
                                        .actor = QStringLiteral("system"),
                                        .detail = {{QStringLiteral("paid"), agreement.total.toString()}}}));
        return AgreementState::Kept;
    });
}

Result<Agreement> Agreements::reopen(AgreementId id, const QString& actor, const QString& reason)
{
    return m_database.transaction([&]() -> Result<Agreement> {
        TRATO_TRY(const Agreement agreement, locked(id));
        if (agreement.state != AgreementState::Kept)
            return notInState("not_kept", Words::tr("Agreement %1 is not one that was kept."), agreement);
        const storage::Bindings key{{":debtor", agreement.debtor}, {":agreement", id}};
        TRATO_TRY(const auto count, m_database.one(QStringLiteral("negotiation/count_agreement_debts"), key,
                                        [](const storage::Row& row) { return row.integer("debts"); }));
        TRATO_TRY(
            const qint64 taken, m_database.execute(QStringLiteral("negotiation/reopen_agreement_debts"),
                                    {{":debtor", agreement.debtor}, {":agreement", id}, {":now", m_clock.now()}}));
        if (taken != count.value_or(0))
            return debtChanged();
        TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/unsettle_agreement_debts"), key));
        TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/reopen_agreement"), key));
        TRATO_CHECK(tell(agreement, {.kind = "reopened", .actor = actor, .reason = reason}));
        return find(id);
    });
}

} // namespace trato::negotiation
