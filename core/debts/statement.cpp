#include "debts/statement.h"

#include "storage/database.h"

#include <algorithm>

namespace trato::debts {

namespace {

using money::Money;

struct Owed {
    ContractId contract;
    InstalmentOnDay line;
    ChargeBasis basis;
};

Owed owedFrom(const storage::Row& row)
{
    Owed owed;
    owed.contract = row.id<ContractId>("contract_id");
    owed.line.instalment = {.id = row.id<InstalmentId>("id"),
        .contract = owed.contract,
        .number = row.number("number"),
        .due = row.date("due"),
        .amount = Money(row.integer("amount_cents")),
        .open = Money(row.integer("open_cents")),
        .status = instalmentStatusFromName(row.text("status")),
        .invoice = row.text("invoice"),
        .charges = row.text("charges")};
    owed.basis = {.due = owed.line.instalment.due,
        .open = owed.line.instalment.open,
        .rule = owed.line.instalment.charges,
        .chargedUntil = row.date("charged_until"),
        .chargesOpen = Money(row.integer("charges_open_cents"))};
    return owed;
}

Result<void> addTo(ContractOnDay& contract, Owed owed, QDate on)
{
    InstalmentOnDay& line = owed.line;
    if (line.instalment.status == InstalmentStatus::Open) {
        line.isDue = line.instalment.due <= on;
        if (line.isDue) {
            TRATO_TRY(line.charges, chargesOn(owed.basis, on));
        }
        TRATO_TRY(line.total, line.instalment.open.plus(line.charges.fine));
        TRATO_TRY(line.total, line.total.plus(line.charges.interest));
        TRATO_TRY(contract.open, contract.open.plus(line.instalment.open));
        TRATO_TRY(contract.fine, contract.fine.plus(line.charges.fine));
        TRATO_TRY(contract.interest, contract.interest.plus(line.charges.interest));
        if (line.isDue) {
            TRATO_TRY(contract.total, contract.total.plus(line.total));
        }
        ++contract.openCount;
        if (!contract.oldestDue.isValid() || line.instalment.due < contract.oldestDue)
            contract.oldestDue = line.instalment.due;
    }
    contract.instalments.push_back(std::move(line));
    return {};
}

} // namespace

Result<Statement> Statement::load(storage::Database& database, DebtorId debtor, QDate on)
{
    Statement statement;
    statement.on = on;
    TRATO_TRY(const auto contracts, Debts(database).contracts(debtor));
    for (Contract contract : contracts) {
        contract.instalments.clear();
        ContractOnDay one;
        one.contract = std::move(contract);
        statement.contracts.push_back(std::move(one));
    }
    TRATO_TRY(auto owed, database.all(QStringLiteral("debts/instalments"), {{":debtor", debtor}}, &owedFrom));
    for (Owed& one : owed) {
        const auto contract = std::find_if(statement.contracts.begin(), statement.contracts.end(),
            [&](const ContractOnDay& known) { return known.contract.id == one.contract; });
        if (contract != statement.contracts.end())
            TRATO_CHECK(addTo(*contract, std::move(one), on));
    }
    TRATO_TRY(statement.balance, Debts(database).balance(debtor, on));
    statement.agreedDue = statement.balance.total;
    for (const ContractOnDay& contract : statement.contracts) {
        TRATO_TRY(statement.agreedDue, statement.agreedDue.minus(contract.total));
    }
    return statement;
}

} // namespace trato::debts
