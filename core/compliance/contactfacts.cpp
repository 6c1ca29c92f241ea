#include "compliance/contactfacts.h"

#include "calendar/localdays.h"
#include "compliance/caps.h"
#include "compliance/rules/rule.h"
#include "storage/database.h"

#include <QJsonObject>

#include <algorithm>
#include <chrono>

namespace trato::compliance {
namespace {

using storage::Database;
using storage::Row;

/// The longest window that a cap may have, and a day.
constexpr std::chrono::hours history{24 * 32};

/// A contract called "12" is not named by every amount with these figures.
constexpr qsizetype shortestNumber = 4;

/// The number stands in the words by itself, and is no part of an amount, of a day or of a telephone number.
bool isNamed(const QString& number, const QString& text)
{
    const auto isWord = [&](qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); };
    const auto isJoint = [&](qsizetype at, qsizetype beyond) {
        return at >= 0 && at < text.size() && QStringView(u",./-").contains(text[at]) && isWord(beyond) &&
               text[beyond].isDigit();
    };
    const auto isAmount = [&](qsizetype at) {
        const QStringView before = QStringView(text).first(at).trimmed();
        return before.endsWith(u'$');
    };
    for (qsizetype at = 0; (at = text.indexOf(number, at, Qt::CaseInsensitive)) >= 0; ++at) {
        const qsizetype end = at + number.size();
        if (!isWord(at - 1) && !isWord(end) && !isJoint(at - 1, at - 2) && !isJoint(end, end + 1) && !isAmount(at))
            return true;
    }
    return false;
}

/// What went through the outbox has a purpose; a call or an import may name one.
std::optional<Purpose> purposeOf(const Row& row, const QJsonObject& payload)
{
    const QString name = row.text("purpose");
    return purposeFromName(name.isEmpty() ? payload.value(QStringLiteral("purpose")).toString() : name);
}

void takeLine(const Row& row, Instant talkingSince, ContactFacts& facts)
{
    const auto channel = channelFromName(row.text("channel"));
    if (!channel)
        return;
    const Instant at = row.instant("at");
    const bool byThem = row.text("direction") == QStringLiteral("in");
    if (byThem && at > talkingSince)
        facts.inbound.push_back({at, *channel, row.text("handle"), row.id<InteractionId>("interaction_id")});
    const bool call = row.text("kind") == QStringLiteral("call");
    if (byThem && !call)
        return;
    const QJsonObject payload = row.object("payload");
    if (const InteractionId of(payload.value(acknowledgesField).toInteger()); of.isValid())
        facts.acknowledged.push_back({of, row.id<OutboxId>("outbox_id")});
    const QString outcome = payload.value(QStringLiteral("outcome")).toString();
    facts.contacts.push_back({.at = at,
        .channel = *channel,
        .outbox = row.id<OutboxId>("outbox_id"),
        .purpose = purposeOf(row, payload),
        .contract = row.id<ContractId>("contract_id"),
        .byThem = byThem,
        .conversation = call && outcome == QStringLiteral("answered")});
}

Result<void> readPast(Database& database, ContactFacts& facts, DebtorId debtor, Instant at)
{
    const Instant talkingSince = at - Caps::standard().conversationWindow();
    return database.each(QStringLiteral("compliance/past_contacts"),
        {{":debtor", debtor}, {":since", at - history}, {":talking", talkingSince}},
        [&](const Row& row) { takeLine(row, talkingSince, facts); });
}

void addOnce(std::vector<CreditorId>& creditors, CreditorId creditor)
{
    if (std::ranges::find(creditors, creditor) == creditors.end())
        creditors.push_back(creditor);
}

/// What waits to leave is no contact yet, and confirms already.
Result<void> readWaiting(Database& database, ContactFacts& facts, DebtorId debtor)
{
    return database.each(
        QStringLiteral("compliance/waiting_acknowledgements"), {{":debtor", debtor}}, [&](const Row& row) {
            const InteractionId of(row.object("payload").value(acknowledgesField).toInteger());
            facts.acknowledged.push_back({of, row.id<OutboxId>("id"), true});
        });
}

Result<void> readDebts(Database& database, ContactFacts& facts, DebtorId debtor)
{
    TRATO_TRY(facts.openContracts,
        database.all(QStringLiteral("compliance/open_contracts"), {{":debtor", debtor}}, [](const Row& row) {
            return OpenContract{row.id<ContractId>("contract_id"), row.date("oldest_due")};
        }));
    TRATO_CHECK(database.each(QStringLiteral("compliance/agreement_due"), {{":debtor", debtor}}, [&](const Row& row) {
        facts.agreedWith.push_back(row.id<CreditorId>("creditor_id"));
        const QDate due = row.date("due");
        if (!facts.agreementDue.isValid() || due < facts.agreementDue)
            facts.agreementDue = due;
    }));
    TRATO_TRY(facts.promises,
        database.all(QStringLiteral("compliance/open_promises"), {{":debtor", debtor}}, [](const Row& row) {
            return OpenPromise{row.id<ContractId>("contract_id"), row.date("due")};
        }));
    TRATO_TRY(
        facts.debts, database.all(QStringLiteral("compliance/contracts"), {{":debtor", debtor}}, [](const Row& row) {
            return DebtOf{row.id<ContractId>("id"), row.id<CreditorId>("creditor_id"), row.text("caps_preset"),
                row.text("number")};
        }));
    TRATO_TRY(facts.holds, debts::Holds(database).unreleased(debtor));
    return {};
}

} // namespace

Result<ContactFacts> ContactFacts::load(Database& database, DebtorId debtor, Instant at)
{
    ContactFacts facts;
    const parties::Debtors debtors(database);
    TRATO_TRY(facts.debtor, debtors.byId(debtor));
    TRATO_TRY(facts.points, debtors.contactPoints(debtor));
    TRATO_TRY(facts.consents, parties::Consents(database).ledger(debtor));
    TRATO_TRY(facts.exclusions, parties::Exclusions(database).of(debtor));
    TRATO_TRY(facts.related, parties::RelatedPeople(database).of(debtor));
    TRATO_CHECK(readPast(database, facts, debtor, at));
    if (!facts.inbound.empty())
        TRATO_CHECK(readWaiting(database, facts, debtor));
    TRATO_CHECK(readDebts(database, facts, debtor));
    TRATO_TRY(facts.overrides, Overrides(database).inForce(debtor, at));
    TRATO_CHECK(
        database.each(QStringLiteral("compliance/baton"), {{":debtor", debtor}, {":at", at}}, [&](const Row& row) {
            facts.holderKind = row.text("holder_kind");
            facts.holder = row.text("holder");
            facts.heldUntil = row.instant("until");
        }));
    TRATO_CHECK(database.each(QStringLiteral("compliance/autonomy"), {{":debtor", debtor}},
        [&](const Row& row) { facts.autonomy = row.number("autonomy"); }));
    return facts;
}

parties::ListsInForce ContactFacts::listsFor(const Act& act) const
{
    if (exclusions.empty())
        return {};
    return {.entries = exclusions,
        .creditors = creditorsOf(contractOf(act)),
        .day = calendar::localDayAt(deskZone(), act.at).date};
}

const parties::ContactPoint* ContactFacts::target(const Act& act) const
{
    if (act.handle.isEmpty())
        return parties::preferredContact(points, act.channel, listsFor(act));
    const auto kinds = parties::contactKindsOf(act.channel);
    if (kinds.empty())
        return nullptr;
    QStringList forms;
    for (const parties::ContactKind kind : kinds) {
        for (const parties::ContactPoint& point : points) {
            if (point.handle.kind == kind && point.handle.value == act.handle)
                return &point;
        }
        if (forms.isEmpty())
            forms = parties::Handle{kinds.front(), act.handle}.alternatives();
        for (const parties::ContactPoint& point : points) {
            if (point.handle.kind == kind && forms.contains(point.handle.value))
                return &point;
        }
    }
    return nullptr;
}

ContractId ContactFacts::contractOf(const Act& act) const
{
    if (act.contract.isValid() || act.origin != Origin::Human || act.text.isEmpty() || debts.size() < 2)
        return act.contract;
    ContractId named;
    for (const DebtOf& debt : debts) {
        if (debt.number.size() < shortestNumber || !isNamed(debt.number, act.text))
            continue;
        if (named.isValid())
            return {};
        named = debt.contract;
    }
    return named;
}

std::vector<OpenContract> ContactFacts::concerned(ContractId contract) const
{
    if (!contract.isValid())
        return openContracts;
    std::vector<OpenContract> one;
    std::copy_if(openContracts.begin(), openContracts.end(), std::back_inserter(one),
        [&](const OpenContract& open) { return open.id == contract; });
    return one;
}

std::vector<CreditorId> ContactFacts::owedTo() const
{
    std::vector<CreditorId> creditors;
    for (const DebtOf& debt : debts) {
        const auto isOf = [&](const OpenContract& open) { return open.id == debt.contract; };
        if (std::ranges::any_of(openContracts, isOf))
            addOnce(creditors, debt.creditor);
    }
    for (const CreditorId creditor : agreedWith)
        addOnce(creditors, creditor);
    return creditors;
}

std::vector<CreditorId> ContactFacts::creditorsOf(ContractId contract) const
{
    std::vector<CreditorId> creditors = contract.isValid() ? std::vector<CreditorId>() : owedTo();
    if (!creditors.empty())
        return creditors;
    for (const DebtOf& debt : debts) {
        if (!contract.isValid() || debt.contract == contract)
            addOnce(creditors, debt.creditor);
    }
    return creditors;
}

const parties::Consent* ContactFacts::yesTo(const parties::ConsentQuestion& question) const
{
    const parties::Consent* const said = parties::rulingConsent(consents, question);
    if (!said || said->state != parties::Consent::State::Granted)
        return nullptr;
    if (said->creditor.isValid())
        return said;
    const std::vector<CreditorId> owed = owedTo();
    const bool owesToOthers = std::ranges::any_of(owed, [&](CreditorId one) { return one != question.creditor; });
    return owesToOthers ? nullptr : said;
}

QDate ContactFacts::oldestDue(ContractId contract) const
{
    QDate oldest = contract.isValid() ? QDate() : agreementDue;
    for (const OpenContract& open : openContracts) {
        const bool concerned = !contract.isValid() || open.id == contract;
        if (concerned && (!oldest.isValid() || open.oldestDue < oldest))
            oldest = open.oldestDue;
    }
    return oldest;
}

Purpose ContactFacts::approachPurpose(ContractId contract, Instant at) const
{
    const bool agreed = !contract.isValid() && agreementDue.isValid();
    const QDate oldest = oldestDue(contract);
    const bool late = !oldest.isValid() || at >= lateSince(oldest);
    return late || agreed ? Purpose::Collection : Purpose::Reminder;
}

Instant ContactFacts::lastRecordedAt() const
{
    Instant last;
    for (const PastContact& contact : contacts)
        last = contact.byThem ? last : std::max(last, contact.at);
    for (const debts::Hold& hold : holds)
        last = std::max(last, hold.since);
    for (const parties::Consent& line : consents)
        last = std::max(last, line.at);
    return last;
}

std::vector<calendar::Place> ContactFacts::places(const parties::ContactPoint* point) const
{
    std::vector<int> areaCodes;
    if (point) {
        if (const int code = point->handle.areaCode(); code > 0)
            areaCodes.push_back(code);
    }
    return calendar::Places::standard().placesOf(areaCodes, debtor.uf, debtor.city);
}

Instant ContactFacts::lastInboundAt(Channel channel, const parties::ContactPoint* point) const
{
    const auto kinds = parties::contactKindsOf(channel);
    if (!point || kinds.empty())
        return {};
    QStringList forms;
    const auto isSame = [&](const QString& value) {
        if (value == point->handle.value)
            return true;
        if (forms.isEmpty())
            forms = point->handle.alternatives();
        return forms.contains(value);
    };
    Instant last;
    // A telephone number is written to and called by several channels: only the lines tell which.
    if (kinds.front() == parties::ContactKind::Phone) {
        for (const Inbound& line : inbound) {
            if (line.channel == channel && line.at > last && isSame(line.handle))
                last = line.at;
        }
        return last;
    }
    for (const parties::ContactPoint& other : points) {
        if (other.handle.kind == kinds.front() && other.lastInboundAt > last && isSame(other.handle.value))
            last = other.lastInboundAt;
    }
    return last;
}

bool ContactFacts::isTalking(const Act& act) const
{
    const Instant last = lastInboundAt(act.channel, target(act));
    return !last.isNever() && act.at < last + Caps::standard().conversationWindow();
}

Instant ContactFacts::windowUntil(const Act& act) const
{
    const Instant last = act.channel == Channel::WhatsApp ? lastInboundAt(act.channel, target(act)) : Instant();
    return last.isNever() ? Instant() : last + Caps::standard().whatsAppWindow();
}

} // namespace trato::compliance
