#include "compliance/wordingfacts.h"

#include "calendar/localdays.h"
#include "compliance/rules/rule.h"
#include "debts/holds.h"
#include "debts/statement.h"
#include "storage/database.h"

#include <algorithm>
#include <map>

namespace trato::compliance {
namespace {

/// Only who approaches the debtor may do so before the due date in words that don't collect; an answer says what was
/// asked.
Stage stageOf(ContractId about, Purpose purpose, const ContactFacts& facts, Instant at)
{
    if (purpose == Purpose::Reminder)
        return Stage::Preventive;
    const QDate oldest = facts.oldestDue(about);
    if (!oldest.isValid() || purpose != Purpose::Collection)
        return Stage::Early;
    const QDate today = calendar::localDayAt(deskZone(), at).date;
    return at < lateSince(oldest) ? Stage::Preventive : std::max(Stage::Early, wordingStage(oldest.daysTo(today)));
}

void addAmount(Record& record, money::Money amount)
{
    if (amount.isPositive())
        record.amounts.push_back(amount);
}

/// What is owed to each creditor, over their contracts; also without those that collection stands still for.
void addCreditors(Record& record, const debts::Statement& statement, const std::vector<debts::Hold>& holds)
{
    struct Owed {
        money::Money total, open, fine, interest, unheld;
    };
    std::map<CreditorId, Owed> owed;
    for (const debts::ContractOnDay& contract : statement.contracts) {
        Owed& sum = owed[contract.contract.creditor];
        sum.total += contract.total;
        sum.open += contract.open;
        sum.fine += contract.fine;
        sum.interest += contract.interest;
        if (std::ranges::find(holds, contract.contract.id, &debts::Hold::contract) == holds.end())
            sum.unheld += contract.total;
    }
    for (const auto& [creditor, sum] : owed) {
        for (const money::Money amount :
            {sum.total, sum.total - sum.fine - sum.interest, sum.open, sum.fine, sum.interest, sum.unheld})
            addAmount(record, amount);
    }
}

/// Of each agreement what is due, and what is due beside the instalment that is asked for.
Result<void> addAgreements(
    Record& record, storage::Database& database, DebtorId debtor, const debts::Statement& statement)
{
    struct Due {
        money::Money sum, next;
    };
    std::map<AgreementId, Due> agreements;
    TRATO_CHECK(database.each(QStringLiteral("compliance/agreed_instalments_due"),
        {{":debtor", debtor}, {":today", statement.on}}, [&](const storage::Row& row) {
            const money::Money open(row.integer("open_cents"));
            const auto known = agreements.try_emplace(row.id<AgreementId>("agreement_id"), Due{{}, open}).first;
            known->second.sum += open;
        }));
    for (const auto& [agreement, due] : agreements) {
        for (const money::Money amount : {due.sum, due.sum - due.next, statement.agreedDue - due.next})
            addAmount(record, amount);
    }
    return {};
}

} // namespace

WordingContext wordingOf(const Act& act, const ContactFacts& facts, Instant at)
{
    return wordingOf(act, {act.purpose, act.contract}, facts, at);
}

WordingContext wordingOf(const Act& act, const Matter& matter, const ContactFacts& facts, Instant at)
{
    WordingContext context;
    context.channel = act.channel;
    context.stage = stageOf(matter.contract, matter.purpose, facts, at);
    // Who says that it is care is held to it, whatever else the words are.
    context.care = act.purpose == Purpose::Care || matter.purpose == Purpose::Care;
    context.today = calendar::localDayAt(deskZone(), at).date;
    if (facts.record) {
        context.amounts = facts.record->amounts;
        context.dates = facts.record->dates;
        context.offersUntil = facts.record->offersUntil;
    }
    return context;
}

Result<void> ContactFacts::loadRecord(storage::Database& database, Instant at)
{
    TRATO_TRY(record, figuresOnRecord(database, debtor.id, at));
    return {};
}

Result<Record> figuresOnRecord(storage::Database& database, DebtorId debtor, Instant at)
{
    Record record;
    TRATO_TRY(const auto statement, debts::Statement::load(database, debtor, at.dateIn(deskZone())));
    for (const debts::ContractOnDay& contract : statement.contracts) {
        for (const money::Money amount : {contract.open, contract.total, contract.fine, contract.interest})
            addAmount(record, amount);
        for (const debts::InstalmentOnDay& instalment : contract.instalments)
            addAmount(record, instalment.total);
    }
    TRATO_TRY(const auto holds, debts::Holds(database).active(debtor, at));
    addCreditors(record, statement, holds);
    TRATO_CHECK(addAgreements(record, database, debtor, statement));
    const debts::Balance& balance = statement.balance;
    for (const money::Money amount : {balance.total, balance.principal, balance.notDue, balance.next, balance.fine,
             balance.interest, statement.agreedDue})
        addAmount(record, amount);
    TRATO_CHECK(database.each(QStringLiteral("compliance/figures_on_record"), {{":debtor", debtor}, {":now", at}},
        [&](const storage::Row& row) {
            addAmount(record, money::Money(row.integer("whole_cents")));
            addAmount(record, money::Money(row.integer("part_cents")));
            if (row.date("due").isValid())
                record.dates.push_back(row.date("due"));
            const Instant expires = row.instant("expires_at");
            if (expires > at)
                record.offersUntil = expires.dateIn(deskZone());
        }));
    return record;
}

} // namespace trato::compliance
