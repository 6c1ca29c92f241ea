#include "negotiation/situation.h"

#include "base/text.h"
#include "debts/charges.h"
#include "negotiation/policy/existenceminimum.h"
#include "negotiation/words.h"
#include "storage/database.h"

#include <algorithm>
#include <map>

namespace trato::negotiation {

using money::Money;

namespace {

struct OpenRow {
    OpenDebt debt;
    CreditorId creditor;
    debts::ChargeBasis basis;
};

OpenRow readOpen(const storage::Row& row)
{
    OpenRow open;
    open.creditor = row.id<CreditorId>("creditor_id");
    open.debt.instalment = row.id<InstalmentId>("id");
    open.debt.contract = row.id<ContractId>("contract_id");
    open.debt.due = row.date("due");
    open.debt.face = Money(row.integer("amount_cents"));
    open.debt.principal = Money(row.integer("open_cents"));
    open.debt.traits = {.product = text::folded(row.text("product")),
        .segment = text::folded(row.text("segment")),
        .rating = text::folded(row.text("rating"))};
    open.basis = {.due = open.debt.due,
        .open = open.debt.principal,
        .rule = row.text("charges"),
        .chargedUntil = row.date("charged_until"),
        .chargesOpen = Money(row.integer("charges_open_cents"))};
    return open;
}

/// Of the creditor that is wanted, else of the one that is owed most.
void keepOneCreditor(std::vector<OpenRow>& rows, std::optional<CreditorId> wanted)
{
    std::map<CreditorId, Money> owed;
    for (const OpenRow& row : rows)
        owed[row.creditor] += row.debt.total();
    const auto most =
        std::max_element(owed.begin(), owed.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    const CreditorId kept = wanted ? *wanted : most == owed.end() ? CreditorId() : most->first;
    std::erase_if(rows, [&](const OpenRow& row) { return row.creditor != kept; });
}

/// What is due; when nothing is, everything that comes.
void keepDue(std::vector<OpenRow>& rows, QDate today)
{
    const auto isDue = [&](const OpenRow& row) { return row.debt.due <= today; };
    if (std::any_of(rows.begin(), rows.end(), isDue))
        std::erase_if(rows, [&](const OpenRow& row) { return !isDue(row); });
}

void keepContracts(std::vector<OpenRow>& rows, const std::vector<ContractId>& contracts)
{
    if (contracts.empty())
        return;
    std::erase_if(rows, [&](const OpenRow& row) {
        return std::find(contracts.begin(), contracts.end(), row.debt.contract) == contracts.end();
    });
}

Result<void> addCharges(std::vector<OpenRow>& rows, QDate today)
{
    for (OpenRow& row : rows) {
        TRATO_TRY(const debts::Charges charges, debts::chargesOn(row.basis, today));
        row.debt.daysLate = charges.daysLate;
        row.debt.fine = charges.fine;
        row.debt.interest = charges.interest;
        row.debt.correction = charges.correction;
    }
    return {};
}

Result<void> readHistory(storage::Database& database, Situation& situation)
{
    TRATO_TRY(const auto history,
        database.one(QStringLiteral("negotiation/deal_history"), {{":debtor", situation.debtor}},
            [](const storage::Row& row) { return std::pair(row.number("kept"), row.number("broken")); }));
    if (history)
        std::tie(situation.keptDeals, situation.brokenDeals) = *history;
    return {};
}

Money usualPayment(const std::vector<OpenDebt>& debts)
{
    std::map<ContractId, Money> largest;
    for (const OpenDebt& debt : debts)
        largest[debt.contract] = std::max(largest[debt.contract], debt.face);
    Money sum;
    for (const auto& [contract, amount] : largest)
        sum += amount;
    return sum;
}

} // namespace

Money Situation::total() const
{
    Money sum;
    for (const OpenDebt& debt : debts)
        sum += debt.total();
    return sum;
}

std::vector<ContractId> Situation::contracts() const
{
    std::vector<ContractId> ids;
    for (const OpenDebt& debt : debts)
        ids.push_back(debt.contract);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

Result<Situation> loadSituation(storage::Database& database, DebtorId debtor, QDate today, const SituationScope& scope)
{
    TRATO_TRY(const auto known, database.one(QStringLiteral("negotiation/debtor_exists"), {{":debtor", debtor}},
                                    [](const storage::Row& row) { return row.id<DebtorId>("id"); }));
    if (!known)
        return failure(QStringLiteral("no_debtor"), Words::tr("There is no debtor %1.").arg(debtor.value()));
    TRATO_TRY(auto rows, database.all(QStringLiteral("negotiation/open_instalments"), {{":debtor", debtor}}, readOpen));
    keepContracts(rows, scope.contracts);
    TRATO_CHECK(addCharges(rows, today));
    if (!scope.creditor)
        keepDue(rows, today);
    keepOneCreditor(rows, scope.creditor);
    keepDue(rows, today);
    if (rows.empty())
        return failure(QStringLiteral("nothing_to_negotiate"), Words::tr("Nothing is open that could be agreed on."));
    Situation situation{.debtor = debtor, .creditor = rows.front().creditor, .today = today};
    situation.income = scope.income;
    if (scope.income) {
        TRATO_TRY(situation.existenceMinimum, existenceMinimum(today));
    }
    for (const OpenRow& row : rows)
        situation.debts.push_back(row.debt);
    situation.usualPayment = usualPayment(situation.debts);
    TRATO_CHECK(readHistory(database, situation));
    return situation;
}

} // namespace trato::negotiation
