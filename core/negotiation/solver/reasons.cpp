#include "negotiation/solver/reasons.h"

#include "money/reais.h"
#include "negotiation/words.h"

#include <algorithm>

namespace trato::negotiation {

using money::Money;

namespace {

/// Speaks for an offer when no other one is better in what `value` answers, and one is worse.
template <class Value, class Text>
void praiseTheBest(std::vector<Offer>& offers, const char* code, Value value, Text text)
{
    const auto [least, most] = std::minmax_element(
        offers.begin(), offers.end(), [&](const Offer& a, const Offer& b) { return value(a) < value(b); });
    if (least == offers.end() || !(value(*least) < value(*most)))
        return;
    const auto best = value(*most);
    for (Offer& offer : offers) {
        if (!(value(offer) < best))
            offer.reasons.push_back({QLatin1StringView(code), text(offer)});
    }
}

void addWhatFits(Offer& offer, const Wishes& wishes)
{
    const Plan& plan = offer.plan;
    if (wishes.capacity && heaviestMonth(plan) <= *wishes.capacity)
        offer.reasons.push_back({QStringLiteral("fits_capacity"),
            Words::tr("%1 at most a month: they can pay %2.")
                .arg(money::reais(heaviestMonth(plan)), money::reais(*wishes.capacity))});
    if (offer.kind == OfferKind::Short)
        offer.reasons.push_back({QStringLiteral("soon_paid"),
            Words::tr("Paid off by %1.").arg(plan.rows.back().due.toString(QStringLiteral("dd/MM/yyyy")))});
    if (offer.kind == OfferKind::Hardship)
        offer.reasons.push_back({QStringLiteral("hardship"), Words::tr("Small instalments for who earns little.")});
    if (offer.campaign.cost.isPositive())
        offer.reasons.push_back(
            {QStringLiteral("campaign"), Words::tr("%1 of the discount come from campaign %2.")
                                             .arg(money::reais(offer.campaign.cost), offer.campaign.campaign)});
    if (offer.kind == OfferKind::Wished)
        offer.reasons.push_back({QStringLiteral("as_wished"), Words::tr("The number of instalments they asked for.")});
}

} // namespace

Money heaviestMonth(const Plan& plan) { return std::max(plan.amount, plan.terms.entry); }

void addReasons(std::vector<Offer>& offers, const Wishes& wishes)
{
    for (Offer& offer : offers)
        addWhatFits(offer, wishes);
    praiseTheBest(
        offers, "likeliest", [](const Offer& offer) { return offer.keptProbability; },
        [](const Offer& offer) {
            return Words::tr("The likeliest to be kept: %1 %.").arg(qRound(offer.keptProbability * 100));
        });
    praiseTheBest(
        offers, "lightest_month", [](const Offer& offer) { return -heaviestMonth(offer.plan).cents(); },
        [](const Offer& offer) {
            return Words::tr("The lightest month: %1.").arg(money::reais(heaviestMonth(offer.plan)));
        });
    praiseTheBest(
        offers, "most_discount", [](const Offer& offer) { return offer.plan.terms.discount.cents(); },
        [](const Offer& offer) {
            return Words::tr("The largest discount: %1.").arg(money::reais(offer.plan.terms.discount));
        });
    praiseTheBest(
        offers, "most_recovered", [](const Offer& offer) { return offer.plan.total.cents(); },
        [](const Offer& offer) { return Words::tr("Recovers the most: %1.").arg(money::reais(offer.plan.total)); });
}

} // namespace trato::negotiation
