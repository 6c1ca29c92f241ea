#include "debts/debts.h"

#include "debts/charges.h"
#include "storage/database.h"

#include <algorithm>
#include <iterator>

namespace trato::debts {
namespace {

using money::Money;
using storage::Row;

const std::pair<InstalmentStatus, QLatin1StringView> statuses[]{
    {InstalmentStatus::Open, QLatin1StringView("open")},
    {InstalmentStatus::Agreed, QLatin1StringView("agreed")},
    {InstalmentStatus::Paid, QLatin1StringView("paid")},
    {InstalmentStatus::Cancelled, QLatin1StringView("cancelled")},
};

Contract contractOf(const Row& row)
{
    return {
        .id = row.id<ContractId>("id"),
        .debtor = row.id<DebtorId>("debtor_id"),
        .creditor = row.id<CreditorId>("creditor_id"),
        .creditorName = row.text("creditor_name"),
        .portfolio = row.id<PortfolioId>("portfolio_id"),
        .portfolioName = row.text("portfolio_name"),
        .number = row.text("number"),
        .product = row.text("product"),
        .instalments = {},
    };
}

Instalment instalmentOf(const Row& row)
{
    return {
        .id = row.id<InstalmentId>("id"),
        .contract = row.id<ContractId>("contract_id"),
        .number = row.number("number"),
        .due = row.date("due"),
        .amount = Money(row.integer("amount_cents")),
        .open = Money(row.integer("open_cents")),
        .status = instalmentStatusFromName(row.text("status")),
        .invoice = row.text("invoice"),
        .charges = row.text("charges"),
    };
}

ChargeBasis owedOf(const Row& row)
{
    return {
        .due = row.date("due"),
        .open = Money(row.integer("open_cents")),
        .rule = row.text("charges"),
        .chargedUntil = row.date("charged_until"),
        .chargesOpen = Money(row.integer("charges_open_cents")),
    };
}

/// What will fall due: on the first of these days, and in all.
Result<void> addToCome(Balance& balance, const ChargeBasis& owed)
{
    if (!balance.nextDue.isValid() || owed.due < balance.nextDue) {
        balance.nextDue = owed.due;
        balance.next = {};
    }
    if (owed.due == balance.nextDue) {
        TRATO_TRY(balance.next, balance.next.plus(owed.open));
    }
    TRATO_TRY(balance.notDue, balance.notDue.plus(owed.open));
    return {};
}

Result<void> add(Balance& balance, const ChargeBasis& owed, QDate on)
{
    if (!balance.oldestDue.isValid() || owed.due < balance.oldestDue)
        balance.oldestDue = owed.due;
    if (owed.due > on)
        return addToCome(balance, owed);
    TRATO_TRY(const Charges charges, chargesOn(owed, on));
    balance.daysLate = std::max(balance.daysLate, charges.daysLate);
    TRATO_TRY(balance.principal, balance.principal.plus(owed.open));
    TRATO_TRY(balance.fine, balance.fine.plus(charges.fine));
    TRATO_TRY(balance.interest, balance.interest.plus(charges.interest));
    return {};
}

} // namespace

QString instalmentStatusName(InstalmentStatus status)
{
    for (const auto& [known, name] : statuses) {
        if (known == status)
            return name;
    }
    return {};
}

InstalmentStatus instalmentStatusFromName(QStringView name)
{
    for (const auto& [status, known] : statuses) {
        if (known == name)
            return status;
    }
    return InstalmentStatus::Cancelled;
}

Result<std::vector<Contract>> Debts::contracts(DebtorId debtor) const
{
    TRATO_TRY(auto contracts, m_database.all(QStringLiteral("debts/contracts"), {{":debtor", debtor}}, contractOf));
    TRATO_TRY(
        auto instalments, m_database.all(QStringLiteral("debts/instalments"), {{":debtor", debtor}}, instalmentOf));
    for (Contract& contract : contracts) {
        std::copy_if(instalments.begin(), instalments.end(), std::back_inserter(contract.instalments),
            [&](const Instalment& instalment) { return instalment.contract == contract.id; });
    }
    return contracts;
}

Result<Balance> Debts::balance(DebtorId debtor, QDate on) const
{
    TRATO_TRY(const auto owed, m_database.all(QStringLiteral("debts/owed"), {{":debtor", debtor}}, owedOf));
    Balance balance;
    for (const ChargeBasis& row : owed)
        TRATO_CHECK(add(balance, row, on));
    TRATO_TRY(balance.total, balance.principal.plus(balance.fine));
    TRATO_TRY(balance.total, balance.total.plus(balance.interest));
    return balance;
}

} // namespace trato::debts
