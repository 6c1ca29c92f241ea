#include "negotiation/agreementrecord.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace trato::negotiation {

using money::Money;

namespace {

AgreementInstalment readInstalment(const storage::Row& row)
{
    return {.id = row.id<AgreementInstalmentId>("id"),
        .number = row.number("number"),
        .due = row.date("due"),
        .amount = Money(row.integer("amount_cents")),
        .open = Money(row.integer("open_cents")),
        .status = row.text("status")};
}

template <class Text>
QJsonValue orNull(const Text& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(Instant instant) { return instant.isNever() ? QJsonValue() : QJsonValue(instant.toIso(deskZone())); }

QJsonValue orNull(const std::optional<AgreementId>& id) { return id ? QJsonValue(id->value()) : QJsonValue(); }

QJsonArray schedule(const std::vector<AgreementInstalment>& instalments)
{
    QJsonArray rows;
    for (const AgreementInstalment& each : instalments)
        rows.append(QJsonObject{{QStringLiteral("number"), each.number},
            {QStringLiteral("due"), each.due.toString(Qt::ISODate)}, {QStringLiteral("amount"), each.amount.toString()},
            {QStringLiteral("open"), each.open.toString()}, {QStringLiteral("status"), each.status}});
    return rows;
}

} // namespace

Money Agreement::open() const
{
    Money sum;
    for (const AgreementInstalment& each : instalments)
        sum += each.open;
    return sum;
}

const AgreementInstalment* Agreement::nextOpen() const
{
    const auto found = std::find_if(instalments.begin(), instalments.end(),
        [](const AgreementInstalment& each) { return each.status == QStringLiteral("open"); });
    return found == instalments.end() ? nullptr : &*found;
}

const AgreementInstalment* Agreement::instalment(int wanted) const
{
    const auto found = std::find_if(
        instalments.begin(), instalments.end(), [&](const AgreementInstalment& each) { return each.number == wanted; });
    return found == instalments.end() ? nullptr : &*found;
}

QJsonObject Agreement::toJson() const
{
    QJsonArray contractIds;
    for (const ContractId contract : contracts)
        contractIds.append(contract.value());
    return {{QStringLiteral("id"), id.value()}, {QStringLiteral("number"), number},
        {QStringLiteral("debtor"), debtor.value()}, {QStringLiteral("creditor"), creditor.value()},
        {QStringLiteral("offer"), offer ? QJsonValue(offer->value()) : QJsonValue()},
        {QStringLiteral("state"), agreementStateName(state)}, {QStringLiteral("debt"), debt.toString()},
        {QStringLiteral("entry"), terms.entry.toString()}, {QStringLiteral("instalments"), terms.instalments},
        {QStringLiteral("amount"), amount.toString()}, {QStringLiteral("discount"), terms.discount.toString()},
        {QStringLiteral("total"), total.toString()}, {QStringLiteral("open"), open().toString()},
        {QStringLiteral("first_due"), terms.firstDue.toString(Qt::ISODate)},
        {QStringLiteral("monthly_rate"), monthlyRate}, {QStringLiteral("cet_yearly"), orNull(cetYearly)},
        {QStringLiteral("approval_required"), state == AgreementState::AwaitingApproval},
        {QStringLiteral("approval_reason"), orNull(approvalReason)},
        {QStringLiteral("entitled"), entitled ? QJsonValue(roleName(*entitled)) : QJsonValue()},
        {QStringLiteral("approved_by"), orNull(approvedBy)}, {QStringLiteral("made_by"), madeBy},
        {QStringLiteral("made_at"), orNull(madeAt)}, {QStringLiteral("accepted_at"), orNull(acceptedAt)},
        {QStringLiteral("evidence"), evidence ? QJsonValue(evidence->value()) : QJsonValue()},
        {QStringLiteral("expires_at"), orNull(expiresAt)}, {QStringLiteral("replaces"), orNull(replaces)},
        {QStringLiteral("replaced_by"), orNull(replacedBy)},
        {QStringLiteral("restore"), restoreRuleName(lifecycle.restore)},
        {QStringLiteral("policy_version"), policyVersion == 0 ? QJsonValue() : QJsonValue(policyVersion)},
        {QStringLiteral("campaign"), orNull(campaign.campaign)},
        {QStringLiteral("campaign_discount"), campaign.cost.toString()},
        {QStringLiteral("starts"), agreementStartName(lifecycle.start)}, {QStringLiteral("ended_at"), orNull(endedAt)},
        {QStringLiteral("end_reason"), orNull(endReason)}, {QStringLiteral("contracts"), contractIds},
        {QStringLiteral("schedule"), schedule(instalments)}};
}

Agreement readAgreement(const storage::Row& row)
{
    Agreement agreement;
    agreement.id = row.id<AgreementId>("id");
    agreement.number = row.text("number");
    agreement.debtor = row.id<DebtorId>("debtor_id");
    agreement.creditor = row.id<CreditorId>("creditor_id");
    if (!row.isNull("offer_id"))
        agreement.offer = row.id<OfferId>("offer_id");
    agreement.state = agreementStateFromName(row.text("state"));
    agreement.debt = Money(row.integer("debt_cents"));
    agreement.terms = {.entry = Money(row.integer("entry_cents")),
        .instalments = row.number("instalments"),
        .discount = Money(row.integer("discount_cents")),
        .firstDue = row.date("first_due")};
    agreement.amount = Money(row.integer("amount_cents"));
    agreement.total = Money(row.integer("total_cents"));
    agreement.monthlyRate = row.text("monthly_rate");
    agreement.cetYearly = row.text("cet_yearly");
    agreement.approvalReason = row.text("approval_reason");
    agreement.entitled = roleFromName(row.object("terms").value(u"entitled").toString());
    agreement.approvedBy = row.text("approved_by");
    agreement.madeBy = row.text("made_by");
    agreement.madeAt = row.instant("made_at");
    agreement.acceptedAt = row.instant("accepted_at");
    if (!row.isNull("evidence_interaction_id"))
        agreement.evidence = row.id<InteractionId>("evidence_interaction_id");
    agreement.endedAt = row.instant("ended_at");
    agreement.endReason = row.text("end_reason");
    agreement.expiresAt = row.instant("expires_at");
    if (!row.isNull("replaces_id"))
        agreement.replaces = row.id<AgreementId>("replaces_id");
    if (!row.isNull("replaced_by_id"))
        agreement.replacedBy = row.id<AgreementId>("replaced_by_id");
    agreement.lifecycle = Lifecycle::fromJson(row.object("lifecycle"));
    agreement.policyVersion = row.isNull("policy_version") ? 0 : row.integer("policy_version");
    agreement.campaign = {row.text("campaign"), Money(row.integer("campaign_cents"))};
    agreement.givesBack = row.text("gives_back").split(u',', Qt::SkipEmptyParts);
    return agreement;
}

Result<Agreement> completed(storage::Database& database, Agreement agreement)
{
    const storage::Bindings key{{":debtor", agreement.debtor}, {":agreement", agreement.id}};
    TRATO_TRY(
        agreement.instalments, database.all(QStringLiteral("negotiation/agreement_instalments"), key, readInstalment));
    TRATO_TRY(agreement.contracts, database.all(QStringLiteral("negotiation/agreement_contracts"), key,
                                       [](const storage::Row& row) { return row.id<ContractId>("contract_id"); }));
    return agreement;
}

} // namespace trato::negotiation
