#include "app/ctl/debtorfile.h"

#include "app/ctl/jsonvalues.h"
#include "casework/standing.h"
#include "debts/debts.h"
#include "debts/holds.h"
#include "negotiation/agreements.h"
#include "negotiation/promises.h"
#include "parties/consents.h"
#include "parties/debtors.h"
#include "parties/relatedpeople.h"
#include "queue/baton.h"
#include "storage/database.h"
#include "timeline/habits.h"

namespace trato::ctl {

using namespace Qt::StringLiterals;

namespace {

using storage::Row;

template <class Deal>
QJsonArray arrayOf(const std::vector<Deal>& deals)
{
    QJsonArray array;
    for (const Deal& deal : deals)
        array.append(deal.toJson());
    return array;
}

Result<QJsonArray> contactsOf(storage::Database& database, DebtorId debtor)
{
    TRATO_TRY(const auto points, parties::Debtors(database).contactPoints(debtor));
    QJsonArray contacts;
    for (const parties::ContactPoint& point : points)
        contacts.append(QJsonObject{{u"kind"_s, parties::contactKindName(point.handle.kind)},
            {u"value"_s, point.handle.value}, {u"status"_s, parties::contactStatusName(point.status)},
            {u"source"_s, point.source}, {u"label"_s, orNull(point.label)}, {u"confidence"_s, point.confidence},
            {u"last_inbound"_s, orNull(point.lastInboundAt)}});
    return contacts;
}

Result<QJsonArray> peopleOf(storage::Database& database, DebtorId debtor)
{
    TRATO_TRY(const auto people, parties::RelatedPeople(database).of(debtor));
    QJsonArray array;
    for (const parties::RelatedPerson& person : people)
        array.append(QJsonObject{{u"relation"_s, parties::relationName(person.relation)}, {u"name"_s, person.name},
            {u"document"_s, orNull(person.document)}, {u"phone"_s, orNull(person.phone)},
            {u"email"_s, orNull(person.email)}, {u"may_hear"_s, parties::mayHearName(person.mayHear)},
            {u"note"_s, orNull(person.note)}, {u"source"_s, person.source}});
    return array;
}

/// Where and when they answer, counted.
Result<QJsonArray> habitsOf(storage::Database& database, DebtorId debtor, Instant now)
{
    static const QStringList parts{u"morning"_s, u"afternoon"_s, u"evening"_s, u"night"_s};
    TRATO_TRY(const auto habits, timeline::Habits::load(database, debtor, now));
    QJsonArray array;
    for (const timeline::Habit& habit : habits.channels)
        array.append(QJsonObject{{u"channel"_s, channelName(habit.channel)}, {u"answers"_s, habit.all},
            {u"part"_s, parts[static_cast<int>(habit.part)]}, {u"in_part"_s, habit.inPart},
            {u"on_weekdays"_s, habit.onWeekdays}, {u"firm"_s, habit.isFirm()}, {u"last"_s, orNull(habit.last)}});
    return array;
}

Result<QJsonObject> standingOf(storage::Database& database, DebtorId debtor, Instant now)
{
    TRATO_TRY(const auto standing, casework::Standing::load(database, debtor, now));
    return QJsonObject{{u"last_at"_s, orNull(standing.lastAt)}, {u"last"_s, orNull(standing.last)},
        {u"owner"_s, standing.owner}, {u"pending"_s, standing.pending}, {u"next_step"_s, orNull(standing.nextStep)},
        {u"since"_s, orNull(standing.since)}, {u"next"_s, orNull(standing.next)}};
}

QJsonObject instalmentJson(const debts::Instalment& instalment)
{
    return {{u"number"_s, instalment.number}, {u"due"_s, orNull(instalment.due)},
        {u"amount"_s, instalment.amount.toString()}, {u"open"_s, instalment.open.toString()},
        {u"status"_s, debts::instalmentStatusName(instalment.status)}, {u"invoice"_s, orNull(instalment.invoice)}};
}

QJsonObject contractJson(const debts::Contract& contract)
{
    QJsonArray instalments;
    QString invoice;
    for (const debts::Instalment& instalment : contract.instalments) {
        instalments.append(instalmentJson(instalment));
        if (invoice.isEmpty())
            invoice = instalment.invoice;
    }
    return {{u"id"_s, contract.id.value()}, {u"number"_s, contract.number}, {u"creditor"_s, contract.creditorName},
        {u"portfolio"_s, contract.portfolioName}, {u"product"_s, orNull(contract.product)},
        {u"invoice"_s, orNull(invoice)}, {u"instalments"_s, instalments}};
}

Result<QJsonArray> contractsOf(storage::Database& database, DebtorId debtor)
{
    TRATO_TRY(const auto contracts, debts::Debts(database).contracts(debtor));
    QJsonArray array;
    for (const debts::Contract& contract : contracts)
        array.append(contractJson(contract));
    return array;
}

Result<void> addBalance(QJsonObject& file, storage::Database& database, DebtorId debtor, QDate today)
{
    TRATO_TRY(const debts::Balance balance, debts::Debts(database).balance(debtor, today));
    file.insert(
        u"balance"_s, QJsonObject{{u"principal"_s, balance.principal.toString()},
                          {u"not_due"_s, balance.notDue.toString()}, {u"fine"_s, balance.fine.toString()},
                          {u"interest"_s, balance.interest.toString()}, {u"total"_s, balance.total.toString()}});
    file.insert(u"days_late"_s, balance.daysLate);
    return {};
}

QJsonObject nextStepJson(const Row& row)
{
    return {{u"step"_s, row.text("step")}, {u"at"_s, orNull(row.instant("next_at"))}, {u"state"_s, row.text("state")},
        {u"anchor_due"_s, orNull(row.date("anchor_due"))}, {u"portfolio"_s, row.text("portfolio")},
        {u"cadence"_s, row.text("cadence")}};
}

QJsonObject holdJson(const debts::Hold& hold)
{
    return {{u"id"_s, hold.id.value()}, {u"reason"_s, hold.reason}, {u"source"_s, hold.source},
        {u"contract"_s, hold.contract.isValid() ? QJsonValue(hold.contract.value()) : QJsonValue()},
        {u"since"_s, orNull(hold.since)}, {u"until"_s, orNull(hold.until)}, {u"placed_by"_s, hold.placedBy}};
}

Result<void> addDeals(QJsonObject& file, storage::Database& database, DebtorId debtor, const Clock& clock)
{
    TRATO_TRY(const auto promises, negotiation::Promises(database, clock).ofDebtor(debtor));
    TRATO_TRY(const auto agreements, negotiation::Agreements(database, clock).ofDebtor(debtor));
    TRATO_TRY(const auto next, database.one(u"debts/next_step"_s, {{":debtor", debtor}}, nextStepJson));
    file.insert(u"promises"_s, arrayOf(promises));
    file.insert(u"agreements"_s, arrayOf(agreements));
    file.insert(u"next_step"_s, next ? QJsonValue(*next) : QJsonValue());
    return {};
}

Result<void> addHands(QJsonObject& file, storage::Database& database, DebtorId debtor, Instant now)
{
    TRATO_TRY(const auto holds, debts::Holds(database).active(debtor, now));
    QJsonArray held;
    for (const debts::Hold& hold : holds)
        held.append(holdJson(hold));
    file.insert(u"holds"_s, held);
    TRATO_TRY(const auto holder, queue::Baton(database).holder(debtor, now));
    file.insert(u"baton"_s, QJsonValue());
    if (holder)
        file.insert(u"baton"_s, QJsonObject{{u"kind"_s, queue::holderKindName(holder->kind)},
                                    {u"holder"_s, orNull(holder->holder)}, {u"reason"_s, orNull(holder->reason)},
                                    {u"since"_s, orNull(holder->since)}, {u"until"_s, orNull(holder->until)}});
    return {};
}

} // namespace

Result<QJsonArray> consentsOf(storage::Database& database, DebtorId debtor)
{
    TRATO_TRY(const auto lines, parties::Consents(database).ledger(debtor));
    QJsonArray consents;
    for (const parties::Consent& line : lines)
        consents.append(QJsonObject{{u"channel"_s, line.channel ? channelName(*line.channel) : u"*"_s},
            {u"purpose"_s, parties::consentPurposeName(line.purpose)},
            {u"state"_s, parties::consentStateName(line.state)}, {u"creditor"_s, orNull(line.creditorName)},
            {u"basis"_s, line.basis}, {u"source"_s, line.source}, {u"at"_s, orNull(line.at)},
            {u"until"_s, orNull(line.expiresAt)}, {u"proof"_s, orNull(line.proof)}});
    return consents;
}

Result<QJsonObject> debtorFile(storage::Database& database, DebtorId debtor, const Clock& clock)
{
    TRATO_TRY(const parties::Debtor party, parties::Debtors(database).byId(debtor));
    QJsonObject file{{u"id"_s, party.id.value()}, {u"name"_s, party.name}, {u"document"_s, orNull(party.document)},
        {u"kind"_s, parties::debtorKindName(party.kind)}, {u"uf"_s, orNull(party.uf)}, {u"city"_s, orNull(party.city)},
        {u"right_party_at"_s, orNull(party.rightPartyAt)}, {u"delay_reason"_s, orNull(party.delayReason)}};
    TRATO_TRY(const QJsonArray contacts, contactsOf(database, debtor));
    TRATO_TRY(const QJsonArray consents, consentsOf(database, debtor));
    TRATO_TRY(const QJsonArray contracts, contractsOf(database, debtor));
    file.insert(u"contacts"_s, contacts);
    file.insert(u"consents"_s, consents);
    file.insert(u"contracts"_s, contracts);
    TRATO_CHECK(addBalance(file, database, debtor, clock.today()));
    TRATO_CHECK(addDeals(file, database, debtor, clock));
    TRATO_CHECK(addHands(file, database, debtor, clock.now()));
    TRATO_TRY(const QJsonArray people, peopleOf(database, debtor));
    TRATO_TRY(const QJsonArray habits, habitsOf(database, debtor, clock.now()));
    TRATO_TRY(const QJsonObject standing, standingOf(database, debtor, clock.now()));
    file.insert(u"people"_s, people);
    file.insert(u"habits"_s, habits);
    file.insert(u"standing"_s, standing);
    return file;
}

} // namespace trato::ctl
