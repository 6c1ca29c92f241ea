#include "engine/demand.h"

#include "debts/holds.h"
#include "debts/statement.h"
#include "money/reais.h"
#include "negotiation/agreements.h"

#include <QStringList>

#include <algorithm>

namespace trato::engine {

using debts::ContractOnDay;
using debts::Statement;
using money::Money;

namespace {

/// What of a creditor's contracts is due.
struct DueSum {
    Money fine = {};
    Money interest = {};
    Money total = {};
    QDate oldest = {};
    int daysLate = 0;

    void add(const ContractOnDay& contract)
    {
        fine += contract.fine;
        interest += contract.interest;
        total += contract.total;
        if (!oldest.isValid() || contract.oldestDue < oldest)
            oldest = contract.oldestDue;
        for (const debts::InstalmentOnDay& line : contract.instalments)
            daysLate = std::max(daysLate, line.charges.daysLate);
    }
};

QString enumerated(QStringList parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    return parts.join(QStringLiteral(", ")) + QStringLiteral(" e ") + last;
}

/// "R$ 300,00 de parcelas, R$ 6,00 de multa e R$ 3,20 de juros"
QString partsText(const DueSum& due)
{
    QStringList parts{reais(due.total - due.fine - due.interest) + QStringLiteral(" de parcelas")};
    if (due.fine.isPositive())
        parts.append(reais(due.fine) + QStringLiteral(" de multa"));
    if (due.interest.isPositive())
        parts.append(reais(due.interest) + QStringLiteral(" de juros"));
    return parts.size() == 1 ? parts.front() + QStringLiteral(", sem multa nem juros") : enumerated(parts);
}

/// Creditor by creditor, without `told` and without what collection stands still for; `agreed`: instalments of
/// agreements that are due and not told.
QString besideText(const Statement& statement, const std::vector<debts::Hold>& holds, CreditorId told, Money agreed)
{
    std::vector<std::pair<CreditorId, std::pair<QString, Money>>> others;
    for (const ContractOnDay& contract : statement.contracts) {
        const CreditorId creditor = contract.contract.creditor;
        const bool isHeld = std::ranges::find(holds, contract.contract.id, &debts::Hold::contract) != holds.end();
        if (creditor == told || isHeld || !contract.total.isPositive())
            continue;
        const auto known = std::ranges::find(others, creditor, &decltype(others)::value_type::first);
        if (known == others.end())
            others.push_back({creditor, {contract.contract.creditorName, contract.total}});
        else
            known->second.second += contract.total;
    }
    QStringList parts;
    for (const auto& [creditor, owed] : others)
        parts.append(QStringLiteral("%1 com %2").arg(reais(owed.second), owed.first));
    if (agreed.isPositive())
        parts.append(reais(agreed) + QStringLiteral(" de acordo"));
    return parts.isEmpty() ? QString() : QStringLiteral("; fora isso, em aberto: ") + enumerated(parts);
}

/// Nothing is due yet: what comes first.
Demand toCome(const Statement& statement, payments::PaymentRequest target)
{
    Demand demand;
    const bool isAimed = target.creditor.isValid();
    demand.amount = isAimed ? target.amount : statement.balance.next;
    demand.due = isAimed ? target.due : statement.balance.oldestDue;
    demand.parts = reais(demand.amount) + QStringLiteral(" a vencer");
    demand.target = std::move(target);
    return demand;
}

Result<Demand> ofAgreement(storage::Database& database, const Clock& clock, const Statement& statement,
    const std::vector<debts::Hold>& holds, payments::PaymentRequest target)
{
    TRATO_TRY(const auto agreement, negotiation::Agreements(database, clock).find(*target.agreement));
    const negotiation::AgreementInstalment* const next = agreement.nextOpen();
    Demand demand{.amount = target.amount, .due = next ? next->due : target.due};
    const bool isDue = demand.due <= statement.on;
    if (isDue) {
        TRATO_TRY(
            const debts::Charges late, debts::chargesOn({.due = demand.due, .open = demand.amount}, statement.on));
        demand.daysLate = late.daysLate;
    }
    demand.parts = QStringLiteral("parcela do acordo") +
                   besideText(statement, holds, {}, isDue ? statement.agreedDue - target.amount : statement.agreedDue);
    demand.target = std::move(target);
    return demand;
}

/// Everything that is due; of one creditor, where a Pix would be for one of several.
Demand ofDebts(const Statement& statement, const std::vector<debts::Hold>& holds, payments::PaymentRequest target)
{
    DueSum due;
    for (const ContractOnDay& contract : statement.contracts) {
        if (contract.total.isPositive() &&
            (!target.creditor.isValid() || contract.contract.creditor == target.creditor))
            due.add(contract);
    }
    Demand demand{.amount = due.total, .due = due.oldest, .daysLate = due.daysLate, .parts = partsText(due)};
    if (target.creditor.isValid())
        demand.parts += besideText(statement, holds, target.creditor, statement.agreedDue);
    demand.target = std::move(target);
    return demand;
}

} // namespace

Result<Demand> Demand::of(storage::Database& database, const Clock& clock, DebtorId debtor)
{
    TRATO_TRY(const Statement statement, Statement::load(database, debtor, clock.today()));
    if (!statement.balance.hasOpen())
        return ofDebts(statement, {}, {});
    TRATO_TRY(const auto holds, debts::Holds(database).active(debtor, clock.now()));
    auto target = payments::PaymentRequests(database, clock).aim({.debtor = debtor});
    if (!target && target.error().code != QStringLiteral("nothing_to_pay"))
        return Failure(target.error());
    payments::PaymentRequest aimed = target.value_or(payments::PaymentRequest());
    if (statement.balance.isOnlyToCome())
        return toCome(statement, std::move(aimed));
    return aimed.agreement ? ofAgreement(database, clock, statement, holds, std::move(aimed))
                           : ofDebts(statement, holds, std::move(aimed));
}

} // namespace trato::engine
