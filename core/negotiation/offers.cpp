#include "negotiation/offers.h"

#include "base/json.h"
#include "negotiation/policy/policyversions.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace trato::negotiation {

using money::Money;

namespace {

constexpr std::array allKinds{
    OfferKind::Cash, OfferKind::Short, OfferKind::Fits, OfferKind::Longest, OfferKind::Wished, OfferKind::Hardship};

OfferKind kindFromName(const QString& name)
{
    const auto found =
        std::find_if(allKinds.begin(), allKinds.end(), [&](OfferKind k) { return offerKindName(k) == name; });
    return found == allKinds.end() ? OfferKind::Short : *found;
}

QString contractsToText(const std::vector<ContractId>& contracts)
{
    QJsonArray ids;
    for (const ContractId contract : contracts)
        ids.append(contract.value());
    return QString::fromUtf8(json::compact(ids));
}

/// A row before its plan is worked out again from the terms.
struct StoredOffer {
    Offer offer;
    Money debt;
    Terms terms;
    QString monthlyRate;
};

StoredOffer readOffer(const storage::Row& row)
{
    StoredOffer stored;
    Offer& offer = stored.offer;
    offer.id = row.id<OfferId>("id");
    offer.debtor = row.id<DebtorId>("debtor_id");
    offer.creditor = row.id<CreditorId>("creditor_id");
    for (const QJsonValue& contract : row.array("contracts"))
        offer.contracts.emplace_back(contract.toInteger());
    offer.kind = kindFromName(row.text("kind"));
    offer.keptProbability = row.real("kept_probability");
    offer.policyVersion = row.integer("policy_version");
    offer.madeBy = row.text("made_by");
    offer.madeAt = row.instant("made_at");
    offer.expiresAt = row.instant("expires_at");
    offer.campaign = {row.text("campaign"), Money(row.integer("campaign_cents"))};
    stored.debt = Money(row.integer("debt_cents"));
    stored.terms = {.entry = Money(row.integer("entry_cents")),
        .instalments = row.number("instalments"),
        .discount = Money(row.integer("discount_cents")),
        .firstDue = row.date("first_due")};
    stored.monthlyRate = row.text("monthly_rate");
    return stored;
}

Result<Offer> workedOut(storage::Database& database, const Clock& clock, StoredOffer stored)
{
    TRATO_TRY(Policy policy, PolicyVersions(database, clock).policy(stored.offer.creditor, stored.offer.policyVersion));
    TRATO_TRY(policy.monthlyRate, money::Rate::parse(stored.monthlyRate));
    TRATO_TRY(stored.offer.plan, makePlan(stored.debt, policy, stored.terms, stored.offer.madeAt.dateIn(deskZone())));
    return std::move(stored.offer);
}

storage::Bindings bindings(const Offer& offer)
{
    const Plan& plan = offer.plan;
    return {{":debtor", offer.debtor}, {":id", offer.id}, {":creditor", offer.creditor},
        {":contracts", contractsToText(offer.contracts)}, {":kind", offerKindName(offer.kind)},
        {":debt", plan.debt.cents()}, {":entry", plan.terms.entry.cents()}, {":instalments", plan.terms.instalments},
        {":amount", plan.amount.cents()}, {":discount", plan.terms.discount.cents()}, {":total", plan.total.cents()},
        {":first_due", plan.terms.firstDue}, {":monthly_rate", plan.monthlyRate.toString()},
        {":kept_probability", offer.keptProbability}, {":policy_version", offer.policyVersion},
        {":made_by", offer.madeBy}, {":made_at", offer.madeAt}, {":expires_at", offer.expiresAt},
        {":campaign", offer.campaign.campaign.isEmpty() ? storage::Value() : storage::Value(offer.campaign.campaign)},
        {":campaign_cents", offer.campaign.cost.cents()}};
}

} // namespace

Result<void> Offers::save(
    std::vector<Offer>& offers, const Situation& situation, const Policy& policy, Role role, const QString& actor)
{
    if (offers.empty())
        return {};
    const RoleBounds bounds = allBoundsOf(policy, situation);
    for (Offer& offer : offers) {
        const Verdict verdict = judge(bounds, offer.plan, role);
        if (!verdict.isGranted())
            return approvalRequired(verdict);
        offer.campaign = bounds[static_cast<std::size_t>(role)].campaignUse(offer.plan.terms);
    }
    return m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(const std::vector<qint64> ids,
            m_database.nextIds(QStringLiteral("offer"), static_cast<int>(offers.size())));
        for (std::size_t i = 0; i < offers.size(); ++i) {
            offers[i].id = OfferId(ids[i]);
            offers[i].madeBy = actor;
            offers[i].madeAt = m_clock.now();
            TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/insert_offer"), bindings(offers[i])));
        }
        return m_database.announce(QStringLiteral("offer"), offers.front().debtor);
    });
}

Result<Offer> Offers::valid(DebtorId debtor, OfferId offer)
{
    TRATO_TRY(auto stored,
        m_database.one(QStringLiteral("negotiation/offer_by_id"), {{":debtor", debtor}, {":offer", offer}}, readOffer));
    if (!stored)
        return failure(QStringLiteral("no_offer"),
            QCoreApplication::translate("negotiation", "This debtor has no offer %1.").arg(offer.value()));
    if (stored->offer.expiresAt <= m_clock.now())
        return failure(QStringLiteral("offer_expired"),
            QCoreApplication::translate("negotiation", "Offer %1 is no longer valid.").arg(offer.value()),
            {{QStringLiteral("expired_at"), stored->offer.expiresAt.toIso(deskZone())}});
    return workedOut(m_database, m_clock, std::move(*stored));
}

Result<std::vector<Offer>> Offers::current(DebtorId debtor)
{
    TRATO_TRY(auto stored, m_database.all(QStringLiteral("negotiation/current_offers"),
                               {{":debtor", debtor}, {":now", m_clock.now()}}, readOffer));
    std::vector<Offer> offers;
    for (StoredOffer& each : stored) {
        TRATO_TRY(offers.emplace_back(), workedOut(m_database, m_clock, std::move(each)));
    }
    return offers;
}

} // namespace trato::negotiation
