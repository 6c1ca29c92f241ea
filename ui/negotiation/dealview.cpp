#include "ui/negotiation/dealview.h"

#include "storage/database.h"
#include "ui/format/brazil.h"

#include <QCoreApplication>

namespace trato::ui {

using negotiation::Role;

Result<DealView> loadDeal(storage::Database& database, DebtorId debtor, const Clock& clock)
{
    TRATO_TRY(auto situation, negotiation::loadSituation(database, debtor, clock.today()));
    TRATO_TRY(auto policy, negotiation::policyOf(database, situation.creditor));
    const negotiation::OfferSolver solver(policy, Role::Negotiator);
    DealView view{situation, policy, negotiation::boundsOf(policy, situation, Role::Negotiator),
        negotiation::boundsOf(policy, situation, Role::Supervisor), solver.solve(situation, {}).offers,
        solver.everyLength(situation, {})};
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
    return terms.entry.isZero() ? instalments : format::money(terms.entry.cents()) + QStringLiteral(" + ") + instalments;
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
    return QStringLiteral("%1, com %2 de entrada ficam %3. Pode ser?").arg(firstName, format::money(terms.entry.cents()), instalments);
}

} // namespace trato::ui
