#include "base/json.h"
#include "negotiation/agreement/draft.h"
#include "negotiation/policy/campaignbudget.h"
#include "negotiation/policy/policyversions.h"
#include "negotiation/words.h"
#include "storage/database.h"

#include <algorithm>

namespace trato::negotiation {

namespace {

QString reasonWords(const Verdict& verdict)
{
    QStringList words;
    for (const Breach& breach : verdict.breaches)
        words.append(breach.message);
    return words.join(u' ');
}

/// Why somebody has to approve it: what the maker says, then what goes beyond the limits.
QString approvalReasonOf(const AgreementRequest& request, const Verdict& verdict)
{
    const QString said = request.reason.trimmed();
    return said.isEmpty() ? reasonWords(verdict) : said + QStringLiteral(" · ") + reasonWords(verdict);
}

/// Nothing is beyond the limits, and who made it may not close alone.
Verdict askedFor()
{
    return {{{.rule = QStringLiteral("autonomy"),
                .message = Words::tr("The machine does not close agreements of this portfolio by itself.")}},
        Role::Negotiator};
}

storage::Value nameOrNull(const CampaignUse& use)
{
    return use.campaign.isEmpty() ? storage::Value() : storage::Value(use.campaign);
}

/// How they accepted, as the request tells it; declared by its maker when it tells nothing.
Acceptance acceptanceOf(const AgreementRequest& request)
{
    Acceptance said = request.acceptance.value_or(Acceptance());
    if (!said.interaction && request.evidence && request.evidence->isValid())
        said.interaction = request.evidence;
    if (!said.interaction && said.reason.isEmpty() && said.signature.isEmpty())
        said.reason = Words::tr("%1 says that they accepted; no message or call is on record.").arg(request.actor);
    return said;
}

} // namespace

Result<Agreements::Draft> Agreements::draftFromOffer(const AgreementRequest& request)
{
    TRATO_TRY(Offer offer, Offers(m_database, m_clock).valid(request.debtor, *request.offer));
    TRATO_TRY(Situation situation,
        loadSituation(m_database, request.debtor, offer.plan.madeOn, {offer.creditor, offer.contracts}));
    if (situation.total() != offer.plan.debt)
        return debtChanged();
    TRATO_TRY(Policy policy, PolicyVersions(m_database, m_clock).policy(offer.creditor, offer.policyVersion));
    // It stands as it was made; what its campaign may spend is said by the policy of today.
    TRATO_TRY(const Policy current, policyOf(m_database, offer.creditor));
    for (Campaign& campaign : policy.campaigns) {
        if (const Campaign* const now = current.campaign(campaign.name))
            campaign = *now;
    }
    for (PlannedInstalment& row : offer.plan.rows) {
        if (row.number == 0)
            row.due = std::min(m_clock.today().addDays(policy.daysToEntry), offer.plan.terms.firstDue);
    }
    return Draft{std::move(situation), std::move(offer.plan), std::move(policy), {}, offer.campaign};
}

Result<Agreements::Draft> Agreements::draftFromTerms(const AgreementRequest& request)
{
    TRATO_TRY(Situation situation, loadSituation(m_database, request.debtor, m_clock.today(), request.scope));
    TRATO_TRY(Policy policy, policyOf(m_database, situation.creditor));
    TRATO_TRY(Plan plan, makePlan(situation.total(), policy, request.terms, situation.today));
    const RoleBounds bounds = allBoundsOf(policy, situation);
    Verdict verdict = judge(bounds, plan, request.role);
    if (!verdict.isGranted() && request.beyond == Beyond::Refuse)
        return approvalRequired(verdict);
    if (!verdict.isGranted() && !verdict.entitled)
        return failure(QStringLiteral("outside_policy"), reasonWords(verdict), verdict.toJson());
    const Role granting = verdict.isGranted() ? request.role : *verdict.entitled;
    const CampaignUse campaign = bounds[static_cast<std::size_t>(granting)].campaignUse(plan.terms);
    return Draft{std::move(situation), std::move(plan), std::move(policy), std::move(verdict), campaign};
}

Result<Agreement> Agreements::create(const AgreementRequest& request)
{
    return m_database.transaction([&]() -> Result<Agreement> {
        TRATO_CHECK(lockDebtor(m_database, request.debtor));
        TRATO_TRY(Draft draft, request.offer ? draftFromOffer(request) : draftFromTerms(request));
        if (request.beyond == Beyond::AlwaysAsk && draft.verdict.isGranted())
            draft.verdict = askedFor();
        return write(request, draft, nullptr);
    });
}

Result<void> Agreements::refusePending(DebtorId debtor, CreditorId creditor)
{
    TRATO_TRY(const auto pending,
        m_database.one(QStringLiteral("negotiation/awaiting_agreement"), {{":debtor", debtor}, {":creditor", creditor}},
            [](const storage::Row& row) { return row.text("number"); }));
    if (pending)
        return failure(QStringLiteral("agreement_pending"),
            Words::tr("Agreement %1 of this debtor waits for approval.").arg(*pending),
            {{QStringLiteral("number"), *pending}});
    return {};
}

Result<Agreement> Agreements::write(const AgreementRequest& request, const Draft& draft, const Agreement* replaced)
{
    TRATO_CHECK(refusePending(request.debtor, draft.situation.creditor));
    TRATO_TRY(const AgreementId id, insert(request, draft, replaced));
    TRATO_CHECK(CampaignBudget(m_database, m_clock).take(draft.situation.creditor, draft.policy, draft.campaign, id));
    TRATO_TRY(const Agreement made, find(id));
    const bool granted = draft.verdict.isGranted();
    TRATO_CHECK(tell(
        made, {.kind = granted ? "proposed" : "approval_asked",
                  .actor = request.actor,
                  .reason = made.approvalReason,
                  .detail = {{QStringLiteral("role"), roleName(request.role)},
                      {QStringLiteral("debt"), made.debt.toString()}, {QStringLiteral("total"), made.total.toString()},
                      {QStringLiteral("policy_version"), draft.policy.version},
                      {QStringLiteral("entitled"), made.entitled ? QJsonValue(roleName(*made.entitled)) : QJsonValue()},
                      {QStringLiteral("replaces"), replaced ? QJsonValue(replaced->id.value()) : QJsonValue()}}}));
    if (request.closing == Closing::Propose)
        return find(id);
    TRATO_CHECK(recordYes(made, acceptanceOf(request), request.actor, false));
    return granted ? takeEffect(id, request.actor) : find(id);
}

QString Agreements::givesBack(const Draft& draft)
{
    const Campaign* const campaign = draft.policy.campaign(draft.campaign.campaign);
    return campaign ? campaign->givesBack.join(u',') : QString();
}

Result<AgreementId> Agreements::insert(const AgreementRequest& request, const Draft& draft, const Agreement* replaced)
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
    const int days = granted ? draft.policy.offerValidDays : draft.policy.lifecycle.approvalDays;
    const AgreementState state = granted ? AgreementState::Proposed : AgreementState::AwaitingApproval;
    TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/insert_agreement"),
        {{":debtor", request.debtor}, {":id", id}, {":number", year + u'-' + count.value().rightJustified(4, u'0')},
            {":creditor", draft.situation.creditor}, {":offer", request.offer}, {":state", agreementStateName(state)},
            {":debt", plan.debt.cents()}, {":entry", plan.terms.entry.cents()},
            {":instalments", plan.terms.instalments}, {":amount", plan.amount.cents()},
            {":discount", plan.terms.discount.cents()}, {":total", plan.total.cents()},
            {":first_due", plan.terms.firstDue}, {":monthly_rate", plan.monthlyRate.toString()},
            {":cet_yearly", plan.cetYearly.isEmpty() ? storage::Value() : storage::Value(plan.cetYearly)},
            {":approval_reason", granted ? storage::Value() : storage::Value(approvalReasonOf(request, draft.verdict))},
            {":made_by", request.actor}, {":made_at", m_clock.now()},
            {":terms", granted ? QStringLiteral("{}") : QString::fromUtf8(json::compact(draft.verdict.toJson()))},
            {":expires_at", Instant::startOfDay(m_clock.today().addDays(days), deskZone())},
            {":replaces", replaced ? std::optional(replaced->id) : std::nullopt},
            {":lifecycle", QString::fromUtf8(json::compact(draft.policy.lifecycle.toJson()))},
            {":policy_version", draft.policy.version}, {":campaign", nameOrNull(draft.campaign)},
            {":campaign_cents", draft.campaign.cost.cents()}, {":gives_back", givesBack(draft)}}));
    TRATO_CHECK(insertRows(request.debtor, AgreementId(id), draft));
    return AgreementId(id);
}

Result<void> Agreements::insertRows(DebtorId debtor, AgreementId agreement, const Draft& draft)
{
    for (const OpenDebt& debt : draft.situation.debts)
        TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/insert_agreement_debt"),
            {{":debtor", debtor}, {":agreement", agreement}, {":instalment", debt.instalment},
                {":amount", debt.principal.cents()}, {":fine", debt.fine.cents()},
                {":interest", (debt.interest - debt.correction).cents()}, {":correction", debt.correction.cents()}}));
    const std::vector<PlannedInstalment>& rows = draft.plan.rows;
    TRATO_TRY(const std::vector<qint64> ids,
        m_database.nextIds(QStringLiteral("agreement_instalment"), static_cast<int>(rows.size())));
    for (std::size_t i = 0; i < rows.size(); ++i)
        TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/insert_agreement_instalment"),
            {{":debtor", debtor}, {":id", ids[i]}, {":agreement", agreement}, {":number", rows[i].number},
                {":due", rows[i].due}, {":amount", rows[i].amount.cents()}}));
    return {};
}

} // namespace trato::negotiation
