#include "negotiation/terms.h"

#include <algorithm>

namespace trato::negotiation {

using money::Money;
using money::Rate;

namespace {

enum class Edge { Down, Up };

/// A share of an amount in whole cents, never beyond the exact one (Down) or never below it (Up).
Money share(Money amount, const Rate& rate, Edge edge)
{
    if (rate.isZero())
        return {};
    const auto exact = (money::Decimal(amount.cents()) * rate.factor()).value();
    boost::multiprecision::cpp_int cents = numerator(exact) / denominator(exact);
    if (edge == Edge::Up && cents * denominator(exact) != numerator(exact))
        cents += 1;
    return Money(cents.convert_to<qint64>());
}

const Rate& smaller(const Rate& a, const Rate& b) { return a.inPercent() <= b.inPercent() ? a : b; }
const Rate& larger(const Rate& a, const Rate& b) { return a.inPercent() < b.inPercent() ? b : a; }

/// One of the two discounts, of everything at once or of plans.
struct DiscountSide {
    const Rate DiscountBand::*age;
    const Rate RoleLimits::*limit;
    const Rate Campaign::*campaign;
};

constexpr DiscountSide cashSide{&DiscountBand::cash, &RoleLimits::cashDiscount, &Campaign::cash};
constexpr DiscountSide planSide{&DiscountBand::plan, &RoleLimits::planDiscount, &Campaign::plan};

struct DiscountRoom {
    Money without;
    Money with;
    QString campaign;
};

/// What a role may take off these debts, without a campaign and with the one that allows the most.
class DiscountCounter final {
public:
    DiscountCounter(const Policy& policy, const Situation& situation, Role role)
        : m_policy(policy)
        , m_situation(situation)
        , m_role(role)
    {
    }

    [[nodiscard]] DiscountRoom count(const DiscountSide& side) const
    {
        DiscountRoom room{.without = sum(side, nullptr), .with = {}, .campaign = {}};
        room.with = room.without;
        for (const Campaign& campaign : m_policy.campaigns) {
            if (!campaign.runsOn(m_situation.today) || m_role < campaign.role || (campaign.*side.campaign).isZero())
                continue;
            const Money most = std::min(sum(side, &campaign), room.without + campaign.left());
            if (most > room.with) {
                room.with = most;
                room.campaign = campaign.name;
            }
        }
        return room;
    }

private:
    [[nodiscard]] Money sum(const DiscountSide& side, const Campaign* campaign) const
    {
        Money all;
        for (const OpenDebt& debt : m_situation.debts)
            all += share(debt.total(), rateOf(debt, side, campaign), Edge::Down);
        return all;
    }

    [[nodiscard]] Rate rateOf(const OpenDebt& debt, const DiscountSide& side, const Campaign* campaign) const
    {
        const Rate& age = m_policy.bandFor(debt.daysLate, debt.traits).*side.age;
        const Rate& alone = smaller(age, m_policy.limitsOf(m_role).*side.limit);
        if (!campaign || debt.daysLate < campaign->fromDays || !campaign->debts.matches(debt.traits))
            return alone;
        const Rate& edge = m_policy.limitsOf(Role::Supervisor).*side.limit;
        const Rate& more = campaign->*side.campaign;
        const Rate together =
            campaign->adds ? Rate::percent(alone.inPercent() + more.inPercent()) : larger(alone, more);
        return larger(alone, smaller(together, edge));
    }

    const Policy& m_policy;
    const Situation& m_situation;
    Role m_role;
};

void widenForHardship(Bounds& bounds, const Policy& policy, const Situation& situation, Role role)
{
    if (!situation.income)
        return;
    const Money leaves =
        policy.hardship ? std::max(policy.hardship->leaves, situation.existenceMinimum) : situation.existenceMinimum;
    bounds.spare = std::max(Money(), *situation.income - leaves);
    if (!policy.hardship || *situation.income > policy.hardship->maxIncome || role < policy.hardship->role)
        return;
    bounds.hardship = true;
    bounds.maxInstalments = std::max(bounds.maxInstalments, policy.hardship->maxInstalments);
    bounds.minInstalment = std::min(bounds.minInstalment, policy.hardship->minInstalment);
    bounds.minEntryShare = {};
    bounds.combinations = {};
}

} // namespace

Money Bounds::minEntry(Money discount) const
{
    if (minEntryShare.isZero())
        return {};
    return std::max(minEntryAmount, share(debt - discount, minEntryShare, Edge::Up));
}

Money Bounds::minEntry(Money discount, int instalments) const
{
    const Money least = minEntry(discount);
    return instalments > combinations.noEntryUpTo ? std::max(least, minEntryAmount) : least;
}

Money Bounds::maxDiscount(const Terms& terms) const
{
    if (terms.isCash())
        return cashDiscount;
    return terms.instalments > combinations.discountUpTo ? Money() : planDiscount;
}

CampaignUse Bounds::campaignUse(const Terms& terms) const
{
    const Money without = terms.isCash() ? cashWithout : planWithout;
    const QString& campaign = terms.isCash() ? cashCampaign : planCampaign;
    if (campaign.isEmpty() || terms.discount <= without)
        return {};
    return {campaign, terms.discount - without};
}

Bounds boundsOf(const Policy& policy, const Situation& situation, Role role)
{
    const RoleLimits& limits = policy.limitsOf(role);
    const DiscountCounter counter(policy, situation, role);
    const DiscountRoom cash = counter.count(cashSide);
    const DiscountRoom plan = counter.count(planSide);
    Bounds bounds{.debt = situation.total(),
        .cashDiscount = cash.with,
        .planDiscount = plan.with,
        .maxInstalments = limits.maxInstalments,
        .lastFirstDue = situation.today.addDays(policy.maxDaysToFirstDue),
        .minEntryAmount = policy.minEntry,
        .minEntryShare = limits.minEntry,
        .minInstalment = policy.minInstalment,
        .combinations = policy.combinations,
        .cashWithout = cash.without,
        .planWithout = plan.without,
        .cashCampaign = cash.campaign,
        .planCampaign = plan.campaign};
    widenForHardship(bounds, policy, situation, role);
    return bounds;
}

RoleBounds allBoundsOf(const Policy& policy, const Situation& situation)
{
    RoleBounds all;
    for (const Role role : allRoles)
        all[static_cast<std::size_t>(role)] = boundsOf(policy, situation, role);
    return all;
}

} // namespace trato::negotiation
