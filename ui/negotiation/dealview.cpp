#include "ui/negotiation/dealview.h"

#include "storage/database.h"
#include "timeline/timeline.h"
#include "ui/format/brazil.h"
#include "understanding/language/capacity.h"

#include <QCoreApplication>

namespace trato::ui {

using negotiation::Role;

namespace {

constexpr int linesThatCount = 40;

/// What they named last for a month; more than is owed is no limit.
Result<void> readCapacity(storage::Database& database, DebtorId debtor, DealView& view)
{
    TRATO_TRY(const auto lines, timeline::Timeline(database).page({.debtor = debtor, .limit = linesThatCount}));
    for (const timeline::Entry& line : lines) {
        if (line.interaction.direction != timeline::Direction::In)
            continue;
        const auto cents = understanding::monthlyCapacity(line.interaction.text);
        if (!cents || *cents > view.situation.total().cents())
            continue;
        view.capacity = money::Money::fromCents(*cents);
        view.saidAt = line.interaction.at;
        return {};
    }
    return {};
}

/// The gentlest plan that a supervisor could grant, when it goes beyond what the user may.
void addApproval(DealView& view, const negotiation::Wishes& wishes)
{
    const auto granted = negotiation::OfferSolver(view.policy, Role::Supervisor).solve(view.situation, wishes).offers;
    if (granted.empty())
        return;
    const negotiation::Offer& gentlest = granted.back();
    if (negotiation::judge(view.policy, view.situation, gentlest.plan, Role::Negotiator).isGranted())
        return;
    // Four cards at most: the shortest plan gives way, cash and what fits stay.
    while (view.offers.size() > 3)
        view.offers.erase(view.offers.begin() + 1);
    view.offers.push_back(gentlest);
    view.lastNeedsApproval = true;
}

} // namespace

Result<DealView> loadDeal(storage::Database& database, DebtorId debtor, const Clock& clock)
{
    TRATO_TRY(auto situation, negotiation::loadSituation(database, debtor, clock.today()));
    TRATO_TRY(auto policy, negotiation::policyOf(database, situation.creditor));
    const negotiation::OfferSolver solver(policy, Role::Negotiator);
    DealView view{.situation = situation,
        .policy = policy,
        .own = negotiation::boundsOf(policy, situation, Role::Negotiator),
        .edge = negotiation::boundsOf(policy, situation, Role::Supervisor),
        .offers = {},
        .lengths = {}};
    TRATO_CHECK(readCapacity(database, debtor, view));
    const negotiation::Wishes wishes{.capacity = view.capacity};
    view.offers = solver.solve(situation, wishes).offers;
    // What they can't be offered within the limits is asked for without them.
    if (view.offers.empty())
        view.offers = solver.solve(situation, {}).offers;
    view.lengths = solver.everyLength(situation, wishes);
    addApproval(view, wishes);
    return view;
}

Result<PricedDeal> priceDeal(const DealView& view, const negotiation::Terms& terms)
{
    const negotiation::OfferSolver solver(view.policy, Role::Negotiator);
    TRATO_TRY(auto offer, solver.price(view.situation, terms));
    auto verdict = negotiation::judge(view.policy, view.situation, offer.plan, Role::Negotiator);
    return PricedDeal{std::move(offer), std::move(verdict)};
}

QString dealTitle(const negotiation::Plan& plan)
{
    const negotiation::Terms& terms = plan.terms;
    if (terms.isCash())
        return QCoreApplication::translate("negotiation", "At once %1").arg(format::money(plan.total.cents()));
    const QString instalments = format::instalments(terms.instalments, plan.amount.cents());
    return terms.entry.isZero() ? instalments
                                : format::money(terms.entry.cents()) + QStringLiteral(" + ") + instalments;
}

QString dealMessage(const negotiation::Plan& plan, const QString& firstName)
{
    const negotiation::Terms& terms = plan.terms;
    if (terms.isCash())
        return QStringLiteral("%1, à vista fica %2. Pode ser?").arg(firstName, format::money(plan.total.cents()));
    const QString instalments = QStringLiteral("%1 parcelas de %2, a primeira em %3")
                                    .arg(terms.instalments)
                                    .arg(format::money(plan.amount.cents()), format::shortDate(terms.firstDue));
    if (terms.entry.isZero())
        return QStringLiteral("%1, consigo em %2. Pode ser?").arg(firstName, instalments);
    return QStringLiteral("%1, com %2 de entrada ficam %3. Pode ser?")
        .arg(firstName, format::money(terms.entry.cents()), instalments);
}

} // namespace trato::ui
