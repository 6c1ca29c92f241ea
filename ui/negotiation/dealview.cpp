#include "ui/negotiation/dealview.h"

#include "storage/database.h"
#include "timeline/timeline.h"
#include "ui/desk/channelwords.h"
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

Result<std::optional<WaitingDeal>> readWaiting(storage::Database& database, const negotiation::Situation& situation)
{
    return database.one(QStringLiteral("negotiation/waiting_agreement"),
        {{":debtor", situation.debtor}, {":creditor", situation.creditor}}, [](const storage::Row& row) {
            return WaitingDeal{row.id<AgreementId>("id"), row.text("number"),
                negotiation::agreementStateFromName(row.text("state")), row.text("approval_reason"),
                row.text("approved_by"), row.instant("expires_at")};
        });
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
    TRATO_TRY(view.waiting, readWaiting(database, situation));
    return view;
}

Result<PricedDeal> priceDeal(const DealView& view, const negotiation::Terms& terms)
{
    const negotiation::OfferSolver solver(view.policy, Role::Negotiator);
    TRATO_TRY(auto offer, solver.price(view.situation, terms));
    auto verdict = negotiation::judge(view.policy, view.situation, offer.plan, Role::Negotiator);
    return PricedDeal{std::move(offer), std::move(verdict)};
}

QString dealTitle(const negotiation::Plan& plan) { return dealTitle(plan.terms, plan.amount, plan.total); }

QString dealTitle(const negotiation::Terms& terms, money::Money amount, money::Money total)
{
    if (terms.isCash())
        return QCoreApplication::translate("negotiation", "At once %1").arg(format::money(total.cents()));
    const QString instalments = format::instalments(terms.instalments, amount.cents());
    return terms.entry.isZero() ? instalments
                                : format::money(terms.entry.cents()) + QStringLiteral(" + ") + instalments;
}

QString dealCost(const QString& cetYearly, QDate firstDue)
{
    const QString first = format::date(firstDue);
    return cetYearly.isEmpty() ? QCoreApplication::translate("negotiation", "no interest · first on %1").arg(first)
                               : QCoreApplication::translate("negotiation", "CET %1% a year · first on %2")
                                     .arg(QString(cetYearly).replace(u'.', u','), first);
}

Result<QString> dealMessage(const negotiation::Plan& plan, const OpenCase& openCase)
{
    const negotiation::Terms& terms = plan.terms;
    const char* const name = terms.isCash()         ? "proposta_a_vista"
                             : terms.entry.isZero() ? "proposta_parcelada"
                                                    : "proposta_com_entrada";
    return channelWords(openCase, QLatin1StringView(name),
        {{QStringLiteral("valor"), format::money(plan.total.cents())},
            {QStringLiteral("entrada"), format::money(terms.entry.cents())},
            {QStringLiteral("parcelas"), QString::number(terms.instalments)},
            {QStringLiteral("parcela"), format::money(plan.amount.cents())},
            {QStringLiteral("data"), format::shortDate(terms.firstDue)}});
}

} // namespace trato::ui
