#include "negotiation/policy/campaignbudget.h"

#include "negotiation/words.h"
#include "storage/database.h"

namespace trato::negotiation {

using money::Money;

Result<void> CampaignBudget::take(
    CreditorId creditor, const Policy& policy, const CampaignUse& use, AgreementId agreement)
{
    if (use.campaign.isEmpty() || !use.cost.isPositive())
        return {};
    const Campaign* const campaign = policy.campaign(use.campaign);
    if (!campaign || !campaign->runsOn(m_clock.today()))
        return failure(
            QStringLiteral("campaign_over"), Words::tr("Campaign %1 is over. Make the offer anew.").arg(use.campaign));
    const storage::Bindings key{{":creditor", creditor}, {":campaign", use.campaign}};
    TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/open_campaign"), key));
    TRATO_TRY(const qint64 taken, m_database.execute(QStringLiteral("negotiation/take_from_campaign"),
                                      {{":creditor", creditor}, {":campaign", use.campaign},
                                          {":amount", use.cost.cents()}, {":budget", campaign->budget.cents()}}));
    if (taken == 0)
        return failure(QStringLiteral("campaign_exhausted"),
            Words::tr("The budget of campaign %1 does not cover this discount any more. Make the offer anew.")
                .arg(use.campaign),
            {{QStringLiteral("campaign"), use.campaign}, {QStringLiteral("cost"), use.cost.toString()},
                {QStringLiteral("left"), campaign->left().toString()}});
    return enter(creditor, use.campaign, {agreement, use.cost, QStringLiteral("taken"), m_clock.now()});
}

Result<void> CampaignBudget::giveBack(
    CreditorId creditor, const QString& campaign, AgreementId agreement, const QString& why)
{
    TRATO_TRY(const auto found, m_database.one(QStringLiteral("negotiation/campaign_held"),
                                    {{":creditor", creditor}, {":campaign", campaign}, {":agreement", agreement}},
                                    [](const storage::Row& row) { return Money(row.integer("held")); }));
    const Money held = found.value_or(Money());
    if (!held.isPositive())
        return {};
    TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/give_back_to_campaign"),
        {{":creditor", creditor}, {":campaign", campaign}, {":amount", held.cents()}}));
    return enter(creditor, campaign, {agreement, -held, why, m_clock.now()});
}

Result<std::vector<CampaignEntry>> CampaignBudget::entries(CreditorId creditor, const QString& campaign)
{
    return m_database.all(QStringLiteral("negotiation/campaign_entries"),
        {{":creditor", creditor}, {":campaign", campaign}}, [](const storage::Row& row) {
            return CampaignEntry{row.id<AgreementId>("agreement_id"), Money(row.integer("amount_cents")),
                row.text("kind"), row.instant("at")};
        });
}

Result<void> CampaignBudget::enter(CreditorId creditor, const QString& campaign, const CampaignEntry& entry)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/insert_campaign_entry"),
        {{":creditor", creditor}, {":campaign", campaign}, {":agreement", entry.agreement},
            {":amount", entry.amount.cents()}, {":kind", entry.kind}, {":now", entry.at}}));
    return {};
}

} // namespace trato::negotiation
