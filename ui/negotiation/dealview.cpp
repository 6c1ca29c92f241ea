#include "ui/negotiation/dealview.h"

#include "storage/database.h"
#include "timeline/timeline.h"
#include "ui/desk/channelwords.h"
#include "ui/format/brazil.h"
#include "understanding/language/capacity.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

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

/// Of the same creditor, also those that are left out.
Result<std::vector<DealContract>> readContracts(
    storage::Database& database, const negotiation::Situation& all, const std::vector<ContractId>& included)
{
    const std::vector<ContractId> ids = all.contracts();
    if (ids.size() < 2)
        return std::vector<DealContract>();
    std::map<ContractId, QString> numbers;
    TRATO_CHECK(database.each(QStringLiteral("negotiation/contract_numbers"), {{":debtor", all.debtor}},
        [&](const storage::Row& row) { numbers.emplace(row.id<ContractId>("id"), row.text("number")); }));
    std::vector<DealContract> contracts;
    for (const ContractId id : ids) {
        DealContract one{id, numbers[id], {}, included.empty() || std::ranges::find(included, id) != included.end()};
        for (const negotiation::OpenDebt& debt : all.debts) {
            if (debt.contract == id)
                one.debt += debt.total();
        }
        contracts.push_back(std::move(one));
    }
    return contracts;
}

} // namespace

Result<DealView> loadDeal(
    storage::Database& database, DebtorId debtor, const Clock& clock, const std::vector<ContractId>& contracts)
{
    TRATO_TRY(auto situation, negotiation::loadSituation(database, debtor, clock.today()));
    DealView view;
    TRATO_TRY(view.contracts, readContracts(database, situation, contracts));
    if (!contracts.empty()) {
        TRATO_TRY(
            situation, negotiation::loadSituation(database, debtor, clock.today(), {situation.creditor, contracts}));
    }
    TRATO_TRY(view.policy, negotiation::policyOf(database, situation.creditor));
    view.solver = std::make_shared<const negotiation::DealSolver>(view.policy, situation, Role::Negotiator);
    view.situation = std::move(situation);
    view.own = view.solver->own();
    view.edge = view.solver->edge();
    TRATO_CHECK(readCapacity(database, debtor, view));
    TRATO_TRY(view.waiting, readWaiting(database, view.situation));
    view.table = solveDeal(*view.solver, {.capacity = view.capacity});
    return view;
}

DealOffers solveDeal(const negotiation::DealSolver& solver, const negotiation::Wishes& wishes)
{
    negotiation::Solution solution = solver.solve(wishes);
    DealOffers table{std::move(solution.offers), solver.everyLength(wishes), false, std::move(solution.refused)};
    // What they can't be offered within the limits is asked for without them.
    if (table.offers.empty())
        table.offers = solver.solve({}).offers;
    if (!solution.withApproval)
        return table;
    // Four cards at most: the shortest plan gives way, cash and what fits stay.
    while (table.offers.size() > 3)
        table.offers.erase(table.offers.begin() + 1);
    table.offers.push_back(std::move(*solution.withApproval));
    table.lastNeedsApproval = true;
    return table;
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
