#include "compliance/wordingfacts.h"

#include "compliance/rules/rule.h"
#include "debts/statement.h"
#include "storage/database.h"

#include <algorithm>

namespace trato::compliance {
namespace {

/// The oldest day on which something that the act is about was due; invalid when nothing is owed.
QDate oldestDue(const Act& act, const ContactFacts& facts)
{
    QDate oldest = act.contract.isValid() ? QDate() : facts.agreementDue;
    for (const OpenContract& contract : facts.concerned(act)) {
        if (!oldest.isValid() || contract.oldestDue < oldest)
            oldest = contract.oldestDue;
    }
    return oldest;
}

/// Only who approaches the debtor may do so before the due date in words that don't collect; an answer says what was
/// asked.
Stage stageOf(const Act& act, const ContactFacts& facts, Instant at)
{
    if (act.purpose == Purpose::Reminder)
        return Stage::Preventive;
    const QDate oldest = oldestDue(act, facts);
    if (!oldest.isValid() || act.purpose != Purpose::Collection)
        return Stage::Early;
    const QDate today = at.dateIn(deskZone());
    return at < lateSince(oldest) ? Stage::Preventive : std::max(Stage::Early, wordingStage(oldest.daysTo(today)));
}

void addAmount(WordingContext& context, money::Money amount)
{
    if (amount.isPositive())
        context.amounts.push_back(amount);
}

} // namespace

WordingContext wordingOf(const Act& act, const ContactFacts& facts, Instant at)
{
    WordingContext context;
    context.channel = act.channel;
    context.stage = stageOf(act, facts, at);
    context.care = act.purpose == Purpose::Care;
    context.today = at.dateIn(deskZone());
    return context;
}

Result<void> addRecord(storage::Database& database, DebtorId debtor, Instant at, WordingContext& context)
{
    TRATO_TRY(const auto statement, debts::Statement::load(database, debtor, at.dateIn(deskZone())));
    for (const debts::ContractOnDay& contract : statement.contracts) {
        for (const money::Money amount : {contract.open, contract.total, contract.fine, contract.interest})
            addAmount(context, amount);
        for (const debts::InstalmentOnDay& instalment : contract.instalments)
            addAmount(context, instalment.total);
    }
    const debts::Balance& balance = statement.balance;
    for (const money::Money amount :
        {balance.total, balance.principal, balance.notDue, balance.fine, balance.interest, statement.agreedDue})
        addAmount(context, amount);
    return database.each(QStringLiteral("compliance/figures_on_record"), {{":debtor", debtor}, {":now", at}},
        [&](const storage::Row& row) {
            addAmount(context, money::Money(row.integer("whole_cents")));
            addAmount(context, money::Money(row.integer("part_cents")));
            if (row.date("due").isValid())
                context.dates.push_back(row.date("due"));
            const Instant expires = row.instant("expires_at");
            if (expires > at)
                context.offersUntil = expires.dateIn(deskZone());
        });
}

} // namespace trato::compliance
