#include "negotiation/policyreader.h"
#include "negotiation/words.h"

#include <algorithm>

namespace trato::negotiation {

void PolicyReader::checkPolicy(const Policy& policy)
{
    checkTables(policy);
    checkRoles(policy);
    checkDays(policy);
    checkCampaigns(policy);
    checkCombinations(policy);
    checkHardship(policy);
}

void PolicyReader::checkTables(const Policy& policy)
{
    const QString key = QStringLiteral("discount");
    const auto& tables = policy.discounts;
    if (std::none_of(
            tables.begin(), tables.end(), [](const DiscountTable& table) { return table.debts.conditions() == 0; }))
        report(m_bandPlaces.front().front(), key,
            Words::tr("some debts have no discount at all: one table must be without product, segment and rating"));
    for (std::size_t i = 0; i < tables.size(); ++i) {
        checkBands(policy, i);
        for (std::size_t before = 0; before < i; ++before) {
            const bool asMany = tables[i].debts.conditions() == tables[before].debts.conditions();
            if (asMany && tables[i].debts.overlaps(tables[before].debts))
                report(m_bandPlaces[i].front(), key,
                    Words::tr("a debt could be in this table and in that of line %1: one must ask for more")
                        .arg(lineOf(m_bandPlaces[before].front())));
        }
    }
}

void PolicyReader::checkBands(const Policy& policy, std::size_t table)
{
    const std::vector<DiscountBand>& bands = policy.discounts[table].bands;
    const auto& places = m_bandPlaces[table];
    if (bands.front().fromDays != 0)
        report(places.front(), QStringLiteral("discount.from_days"), Words::tr("the first age must be from 0 days"));
    const RoleLimits& edge = policy.limitsOf(Role::Supervisor);
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const DiscountBand& band = bands[i];
        if (i > 0 && band.fromDays <= bands[i - 1].fromDays)
            report(places[i], QStringLiteral("discount.from_days"),
                Words::tr("ages must rise: %1 days does not come after %2")
                    .arg(band.fromDays)
                    .arg(bands[i - 1].fromDays));
        if (band.cash.inPercent() > edge.cashDiscount.inPercent())
            report(places[i], QStringLiteral("discount.cash"), Words::tr("more than anybody may grant"));
        if (band.plan.inPercent() > edge.planDiscount.inPercent())
            report(places[i], QStringLiteral("discount.plan"), Words::tr("more than anybody may grant"));
    }
}

void PolicyReader::checkRoles(const Policy& policy)
{
    for (std::size_t i = 1; i < policy.limits.size(); ++i) {
        const RoleLimits& below = policy.limits[i - 1];
        const RoleLimits& limits = policy.limits[i];
        const QString path = QStringLiteral("role.%1.").arg(roleName(allRoles[i]));
        const auto complain = [&](bool wrong, const char* key) {
            if (wrong)
                report(m_rolePlaces[i], path + QLatin1StringView(key),
                    Words::tr("may do less than the role below it (%1)").arg(roleName(allRoles[i - 1])));
        };
        complain(limits.cashDiscount.inPercent() < below.cashDiscount.inPercent(), "cash_discount");
        complain(limits.planDiscount.inPercent() < below.planDiscount.inPercent(), "plan_discount");
        complain(limits.maxInstalments < below.maxInstalments, "max_instalments");
        complain(limits.minEntry.inPercent() > below.minEntry.inPercent(), "min_entry");
    }
}

void PolicyReader::checkDays(const Policy& policy)
{
    if (policy.offerValidDays > policy.maxDaysToFirstDue)
        report(m_offerPlace, QStringLiteral("offer.valid_days"),
            Words::tr("an offer would be valid for longer than its first due date may be away (%1 days)")
                .arg(policy.maxDaysToFirstDue));
    if (policy.daysToEntry > policy.maxDaysToFirstDue)
        report(m_offerPlace, QStringLiteral("entry.days"),
            Words::tr("the entry would be due after the last possible first instalment (%1 days)")
                .arg(policy.maxDaysToFirstDue));
}

void PolicyReader::checkCampaigns(const Policy& policy)
{
    for (std::size_t i = 0; i < policy.campaigns.size(); ++i) {
        checkCampaign(policy, i);
        const auto before = policy.campaigns.begin() + static_cast<std::ptrdiff_t>(i);
        const auto same = std::find_if(policy.campaigns.begin(), before,
            [&](const Campaign& other) { return other.name == policy.campaigns[i].name; });
        if (same != before)
            report(m_campaignPlaces[i], QStringLiteral("campaign.name"),
                Words::tr("another campaign has this name (line %1)")
                    .arg(lineOf(m_campaignPlaces[static_cast<std::size_t>(same - policy.campaigns.begin())])));
    }
}

void PolicyReader::checkCampaign(const Policy& policy, std::size_t index)
{
    const Campaign& campaign = policy.campaigns[index];
    const RoleLimits& edge = policy.limitsOf(Role::Supervisor);
    const auto complain = [&](bool wrong, const char* key, const QString& message) {
        if (wrong)
            report(m_campaignPlaces[index], QStringLiteral("campaign.") + QLatin1StringView(key), message);
    };
    complain(campaign.until < campaign.from, "until", Words::tr("ends before it begins"));
    complain(!campaign.budget.isPositive(), "budget", Words::tr("a campaign without money gives nothing"));
    complain(campaign.cash.isZero() && campaign.plan.isZero(), "cash",
        Words::tr("neither cash nor plan is discounted: it gives nothing"));
    complain(
        campaign.cash.inPercent() > edge.cashDiscount.inPercent(), "cash", Words::tr("more than anybody may grant"));
    complain(
        campaign.plan.inPercent() > edge.planDiscount.inPercent(), "plan", Words::tr("more than anybody may grant"));
    if (campaign.adds)
        return;
    // The larger of the two counts: for some debt the campaign has to be the larger one.
    bool gives = false;
    for (const DiscountTable& table : policy.discounts) {
        for (const DiscountBand& band : table.bands)
            gives = gives ||
                    (table.debts.overlaps(campaign.debts) && (campaign.cash.inPercent() > band.cash.inPercent() ||
                                                                 campaign.plan.inPercent() > band.plan.inPercent()));
    }
    const RoleLimits& least = policy.limitsOf(campaign.role);
    gives = gives || campaign.cash.inPercent() > least.cashDiscount.inPercent() ||
            campaign.plan.inPercent() > least.planDiscount.inPercent();
    complain(!gives, "cash", Words::tr("no more than every age is discounted anyway: it gives nothing"));
}

void PolicyReader::checkCombinations(const Policy& policy)
{
    const int longest = policy.limitsOf(Role::Supervisor).maxInstalments;
    const auto complain = [&](int count, const char* key) {
        if (count < 240 && count >= longest)
            report(m_combinePlace, QStringLiteral("combine.") + QLatin1StringView(key),
                Words::tr("no plan is longer than %1 instalments: it forbids nothing").arg(longest));
    };
    complain(policy.combinations.discountUpTo, "max_instalments_with_discount");
    complain(policy.combinations.noEntryUpTo, "max_instalments_without_entry");
    if (policy.combinations.noEntryUpTo < longest && !policy.minEntry.isPositive())
        report(m_combinePlace, QStringLiteral("combine.max_instalments_without_entry"),
            Words::tr("an entry that may be zero is none: entry.min_amount says how much it is at least"));
}

void PolicyReader::checkHardship(const Policy& policy)
{
    if (!policy.hardship)
        return;
    const auto complain = [&](bool wrong, const char* key, const QString& message) {
        if (wrong)
            report(m_hardshipPlace, QStringLiteral("hardship.") + QLatin1StringView(key), message);
    };
    complain(policy.hardship->maxInstalments < policy.limitsOf(Role::Supervisor).maxInstalments, "max_instalments",
        Words::tr("fewer instalments than without hardship"));
    complain(policy.hardship->minInstalment > policy.minInstalment, "min_amount",
        Words::tr("a larger instalment than without hardship"));
    complain(policy.hardship->maxIncome <= policy.hardship->leaves, "max_income", Words::tr("it is meant for nobody"));
}

} // namespace trato::negotiation
