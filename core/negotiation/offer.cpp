#include "negotiation/offer.h"

#include <QJsonArray>

namespace trato::negotiation {

namespace {

template <class Part>
QJsonArray listed(const std::vector<Part>& parts)
{
    QJsonArray list;
    for (const Part& part : parts)
        list.append(part.toJson());
    return list;
}

} // namespace

QString offerKindName(OfferKind kind)
{
    switch (kind) {
    case OfferKind::Cash: return QStringLiteral("cash");
    case OfferKind::Short: return QStringLiteral("short");
    case OfferKind::Fits: return QStringLiteral("fits");
    case OfferKind::Longest: return QStringLiteral("longest");
    case OfferKind::Wished: return QStringLiteral("wished");
    case OfferKind::Hardship: return QStringLiteral("hardship");
    }
    Q_UNREACHABLE();
}

QJsonObject OfferReason::toJson() const { return {{QStringLiteral("code"), code}, {QStringLiteral("text"), text}}; }

QJsonObject ContractShare::toJson() const
{
    return {{QStringLiteral("contract"), contract.value()}, {QStringLiteral("debt"), debt.toString()},
        {QStringLiteral("discount"), discount.toString()}, {QStringLiteral("entry"), entry.toString()},
        {QStringLiteral("total"), total.toString()}};
}

QJsonObject Offer::toJson() const
{
    return {{QStringLiteral("id"), id.isValid() ? QJsonValue(id.value()) : QJsonValue()},
        {QStringLiteral("kind"), offerKindName(kind)}, {QStringLiteral("debt"), plan.debt.toString()},
        {QStringLiteral("entry"), plan.terms.entry.toString()}, {QStringLiteral("instalments"), plan.terms.instalments},
        {QStringLiteral("amount"), plan.amount.toString()},
        {QStringLiteral("discount"), plan.terms.discount.toString()}, {QStringLiteral("total"), plan.total.toString()},
        {QStringLiteral("interest"), plan.interest.toString()},
        {QStringLiteral("first_due"), plan.terms.firstDue.toString(Qt::ISODate)},
        {QStringLiteral("cet_yearly"), plan.cetYearly.isEmpty() ? QJsonValue() : QJsonValue(plan.cetYearly)},
        {QStringLiteral("kept_probability"), keptProbability},
        {QStringLiteral("expires_at"), expiresAt.toIso(deskZone())}};
}

QJsonObject Offer::explained() const
{
    QJsonObject object = toJson();
    object.insert(QStringLiteral("reasons"), listed(reasons));
    object.insert(QStringLiteral("contracts"), listed(shares));
    object.insert(QStringLiteral("policy_version"), policyVersion);
    object.insert(
        QStringLiteral("campaign"), campaign.campaign.isEmpty() ? QJsonValue() : QJsonValue(campaign.campaign));
    object.insert(QStringLiteral("campaign_discount"), campaign.cost.toString());
    object.insert(QStringLiteral("granted_by"), grantor ? QJsonValue(roleName(*grantor)) : QJsonValue());
    return object;
}

QJsonObject Refusal::toJson() const
{
    return {{QStringLiteral("code"), code}, {QStringLiteral("reason"), reason},
        {QStringLiteral("nearest"), nearest ? QJsonValue(nearest->toJson()) : QJsonValue()}};
}

} // namespace trato::negotiation
