#include "compliance/contactfacts.h"

#include "compliance/caps.h"
#include "storage/database.h"

#include <QJsonObject>

#include <algorithm>
#include <chrono>

namespace trato::compliance {
namespace {

using storage::Database;
using storage::Row;

/// The longest window that a cap may have.
constexpr std::chrono::hours history{24 * 32};

/// Contacts that went through the outbox have a purpose; a call or an import may name one.
bool countsAgainstCaps(const Row& row)
{
    QString name = row.text("purpose");
    if (name.isEmpty())
        name = row.object("payload").value(QStringLiteral("purpose")).toString();
    const auto purpose = purposeFromName(name);
    return !purpose || Caps::standard().counts(*purpose);
}

Result<std::vector<PastContact>> pastContacts(Database& database, DebtorId debtor, Instant at)
{
    std::vector<PastContact> contacts;
    TRATO_CHECK(database.each(QStringLiteral("compliance/past_contacts"),
        {{":debtor", debtor}, {":since", at - history}}, [&](const Row& row) {
            const auto channel = channelFromName(row.text("channel"));
            if (channel && countsAgainstCaps(row))
                contacts.push_back({row.instant("at"), *channel, row.id<OutboxId>("outbox_id")});
        }));
    return contacts;
}

Result<void> readDebts(Database& database, ContactFacts& facts, DebtorId debtor)
{
    TRATO_TRY(facts.openContracts,
        database.all(QStringLiteral("compliance/open_contracts"), {{":debtor", debtor}}, [](const Row& row) {
            return OpenContract{row.id<ContractId>("contract_id"), row.date("oldest_due")};
        }));
    TRATO_TRY(const auto agreement, database.one(QStringLiteral("compliance/agreement_due"), {{":debtor", debtor}},
                                        [](const Row& row) { return row.date("due"); }));
    facts.agreementDue = agreement.value_or(QDate());
    TRATO_TRY(facts.promises,
        database.all(QStringLiteral("compliance/open_promises"), {{":debtor", debtor}}, [](const Row& row) {
            return OpenPromise{row.id<ContractId>("contract_id"), row.date("due")};
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
    TRATO_TRY(facts.contacts, pastContacts(database, debtor, at));
    TRATO_CHECK(readDebts(database, facts, debtor));
    TRATO_CHECK(database.each(QStringLiteral("compliance/baton"), {{":debtor", debtor}}, [&](const Row& row) {
        facts.holderKind = row.text("holder_kind");
        facts.holder = row.text("holder");
        facts.heldUntil = row.instant("until");
    }));
    return facts;
}

const parties::ContactPoint* ContactFacts::target(const Act& act) const
{
    if (act.handle.isEmpty())
        return parties::preferredContact(points, act.channel);
    const auto kinds = parties::contactKindsOf(act.channel);
    if (kinds.empty())
        return nullptr;
    const QStringList forms = parties::Handle{kinds.front(), act.handle}.alternatives();
    for (const parties::ContactKind kind : kinds) {
        for (const parties::ContactPoint& point : points) {
            if (point.handle.kind == kind && forms.contains(point.handle.value))
                return &point;
        }
    }
    return nullptr;
}

std::vector<OpenContract> ContactFacts::concerned(const Act& act) const
{
    if (!act.contract.isValid())
        return openContracts;
    std::vector<OpenContract> one;
    std::copy_if(openContracts.begin(), openContracts.end(), std::back_inserter(one),
        [&](const OpenContract& contract) { return contract.id == act.contract; });
    return one;
}

std::vector<calendar::Place> ContactFacts::places(const Act& act) const
{
    std::vector<int> areaCodes;
    if (const parties::ContactPoint* point = target(act)) {
        if (const int code = point->handle.areaCode(); code > 0)
            areaCodes.push_back(code);
    }
    return calendar::Places::standard().placesOf(areaCodes, debtor.uf);
}

Instant ContactFacts::lastInbound() const
{
    Instant last;
    for (const parties::ContactPoint& point : points)
        last = std::max(last, point.lastInboundAt);
    return last;
}

Instant ContactFacts::lastInboundAt(const Act& act) const
{
    const parties::ContactPoint* aimed = target(act);
    if (!aimed)
        return {};
    const auto kinds = parties::contactKindsOf(act.channel);
    const QStringList values = aimed->handle.alternatives();
    Instant last;
    for (const parties::ContactPoint& point : points) {
        if (!kinds.empty() && point.handle.kind == kinds.front() && values.contains(point.handle.value))
            last = std::max(last, point.lastInboundAt);
    }
    return last;
}

Instant ContactFacts::windowUntil(const Act& act) const
{
    const Instant last = act.channel == Channel::WhatsApp ? lastInboundAt(act) : Instant();
    return last.isNever() ? Instant() : last + Caps::standard().whatsAppWindow();
}

} // namespace trato::compliance
