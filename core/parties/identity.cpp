#include "parties/identity.h"

#include "parties/debtors.h"
#include "parties/phone.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace trato::parties {
namespace {

struct Owner {
    DebtorId debtor;
    DebtorKind kind = DebtorKind::Person;
};

Result<std::vector<Owner>> ownersOf(storage::Database& database, const Handle& handle)
{
    std::vector<Owner> owners;
    for (const QString& value : handle.alternatives()) {
        TRATO_CHECK(database.each(
            QStringLiteral("parties/owners_of_handle"), {{":value", value}}, [&](const storage::Row& row) {
                owners.push_back({row.id<DebtorId>("debtor_id"), debtorKindFromName(row.text("kind"))});
            }));
    }
    return owners;
}

std::set<DebtorId> identified(const std::vector<Owner>& owners)
{
    std::set<DebtorId> debtors;
    for (const Owner& owner : owners) {
        if (owner.kind != DebtorKind::Unidentified)
            debtors.insert(owner.debtor);
    }
    return debtors;
}

QString strangerName(const Handle& handle)
{
    const auto phone = handle.kind == ContactKind::Email ? std::nullopt : parsePhone(handle.value);
    return QCoreApplication::translate("parties", "Unidentified: %1").arg(phone ? formatPhone(*phone) : handle.value);
}

/// What an unidentified party leaves to the debtor it turned out to be.
Result<void> moveFile(storage::Database& database, DebtorId stranger, DebtorId debtor)
{
    for (const char* statement : {"interactions", "receipts", "media", "message_refs", "outbox"}) {
        TRATO_CHECK(database.execute(QStringLiteral("parties/identify_") + QLatin1StringView(statement),
            {{":stranger", stranger}, {":debtor", debtor}}));
    }
    return {};
}

Result<void> moveContacts(Debtors& debtors, storage::Database& database, DebtorId stranger, DebtorId debtor, Instant at)
{
    TRATO_TRY(const auto points, debtors.contactPoints(stranger));
    TRATO_CHECK(database.execute(QStringLiteral("parties/drop_contact_points"), {{":debtor", stranger}}));
    for (const ContactPoint& point : points) {
        TRATO_CHECK(debtors.addContactPoint(
            debtor, {.handle = point.handle, .source = QStringLiteral("identified"), .confidence = 90}, at));
        if (!point.lastInboundAt.isNever())
            TRATO_CHECK(debtors.noteInbound(debtor, point.handle, point.lastInboundAt));
    }
    return {};
}

} // namespace

QString resolutionName(Resolution::Outcome outcome)
{
    switch (outcome) {
    case Resolution::Outcome::Known: return QStringLiteral("known");
    case Resolution::Outcome::Unknown: return QStringLiteral("unknown");
    case Resolution::Outcome::Shared: return QStringLiteral("shared");
    case Resolution::Outcome::Ambiguous: return QStringLiteral("ambiguous");
    }
    return {};
}

Result<Resolution> IdentityResolver::resolve(ContactKind kind, const QString& value) const
{
    const auto handle = Handle::parse(kind, value);
    if (!handle)
        return Resolution();
    return resolve(std::vector{*handle});
}

Result<Resolution> IdentityResolver::resolve(const std::vector<Handle>& handles) const
{
    std::set<DebtorId> all;
    bool shared = false;
    for (const Handle& handle : handles) {
        TRATO_TRY(const auto owners, ownersOf(m_database, handle));
        const auto debtors = identified(owners);
        shared = shared || debtors.size() > 1;
        all.insert(debtors.begin(), debtors.end());
    }
    Resolution resolution;
    resolution.debtors.assign(all.begin(), all.end());
    if (all.size() == 1)
        resolution.outcome = Resolution::Outcome::Known;
    else if (all.size() > 1)
        resolution.outcome = shared ? Resolution::Outcome::Shared : Resolution::Outcome::Ambiguous;
    return resolution;
}

Result<DebtorId> IdentityResolver::strangerFor(const Handle& handle, Instant at)
{
    return m_database.transaction([&]() -> Result<DebtorId> {
        TRATO_TRY(const auto owners, ownersOf(m_database, handle));
        const auto stranger = std::find_if(
            owners.begin(), owners.end(), [](const Owner& owner) { return owner.kind == DebtorKind::Unidentified; });
        if (stranger != owners.end())
            return stranger->debtor;
        Debtors debtors(m_database);
        TRATO_TRY(const DebtorId id,
            debtors.create({.kind = DebtorKind::Unidentified, .name = strangerName(handle), .document = {}}, at));
        TRATO_CHECK(debtors.addContactPoint(id, {.handle = handle, .source = QStringLiteral("inbound")}, at));
        return id;
    });
}

Result<void> IdentityResolver::identify(DebtorId stranger, DebtorId debtor, Instant at)
{
    return m_database.transaction([&]() -> Result<void> {
        Debtors debtors(m_database);
        TRATO_TRY(const Debtor file, debtors.byId(stranger));
        TRATO_CHECK(debtors.byId(debtor));
        if (file.kind != DebtorKind::Unidentified)
            return failure(QStringLiteral("already_identified"),
                QCoreApplication::translate("parties", "%1 is identified already.").arg(file.name));
        TRATO_CHECK(moveFile(m_database, stranger, debtor));
        TRATO_CHECK(moveContacts(debtors, m_database, stranger, debtor, at));
        TRATO_CHECK(m_database.execute(QStringLiteral("parties/identify_work"),
            {{":stranger", stranger}, {":at", at}, {":by", QStringLiteral("system")}}));
        TRATO_CHECK(m_database.execute(QStringLiteral("parties/identify_baton"), {{":stranger", stranger}}));
        TRATO_CHECK(m_database.announce(QStringLiteral("queue"), stranger));
        return m_database.announce(QStringLiteral("timeline"), debtor);
    });
}

} // namespace trato::parties
