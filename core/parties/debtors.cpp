#include "parties/debtors.h"

#include "base/text.h"
#include "parties/document.h"
#include "parties/phone.h"
#include "storage/database.h"
#include "storage/wordquery.h"

#include <QCoreApplication>

#include <algorithm>

namespace trato::parties {
namespace {

using storage::Row;

Debtor debtorOf(const Row& row)
{
    return {
        .id = row.id<DebtorId>("id"),
        .kind = debtorKindFromName(row.text("kind")),
        .name = row.text("name"),
        .document = row.text("document"),
        .documentRoot = row.text("document_root"),
        .uf = row.text("uf"),
        .city = row.text("city"),
        .birthDate = row.date("birth_date"),
        .rightPartyAt = row.instant("right_party_at"),
        .rightPartyBy = row.text("right_party_by"),
        .delayReason = row.text("delay_reason"),
        .createdAt = row.instant("created_at"),
        .updatedAt = row.instant("updated_at"),
    };
}

ContactPoint contactPointOf(const Row& row)
{
    return {
        .debtor = row.id<DebtorId>("debtor_id"),
        .id = row.id<ContactPointId>("id"),
        .handle = {contactKindFromName(row.text("kind")).value_or(ContactKind::Phone), row.text("value")},
        .status = contactStatusFromName(row.text("status")),
        .source = row.text("source"),
        .label = row.text("label"),
        .confidence = row.number("confidence"),
        .lastInboundAt = row.instant("last_inbound_at"),
        .createdAt = row.instant("created_at"),
    };
}

std::optional<QString> whenGiven(const QString& text) { return text.isEmpty() ? std::nullopt : std::optional(text); }

QString rootOf(const QString& document)
{
    const auto parsed = parseDocument(document);
    return parsed ? parsed->root() : QString();
}

/// Every stored form of what may be a telephone number or an e-mail address.
QStringList handlesIn(const QString& text)
{
    if (const auto phone = parsePhone(text); phone && !phone->e164.isEmpty())
        return alternativeForms(*phone);
    const auto mail = Handle::parse(ContactKind::Email, text);
    return mail ? QStringList{mail->value} : QStringList();
}

void append(std::vector<Debtor>& found, const std::vector<Debtor>& more, int limit)
{
    for (const Debtor& debtor : more) {
        const bool known = std::any_of(found.begin(), found.end(), [&](const Debtor& d) { return d.id == debtor.id; });
        if (!known && static_cast<int>(found.size()) < limit)
            found.push_back(debtor);
    }
}

/// A message can only reach a mobile number; a call reaches any.
bool canUse(const ContactPoint& point, Channel channel)
{
    if (channel == Channel::Voice || point.handle.kind != ContactKind::Phone)
        return true;
    const auto phone = parsePhone(point.handle.value);
    return phone && phone->kind != PhoneKind::Landline;
}

} // namespace

Result<std::vector<Debtor>> Debtors::find(const QString& text, int limit) const
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty() || limit <= 0)
        return std::vector<Debtor>();
    TRATO_TRY(std::vector<Debtor> found, findByKeys(wanted, limit));
    const QString words = storage::wordQuery(m_database.engine(), text::words(wanted));
    if (words.isEmpty() || static_cast<int>(found.size()) >= limit)
        return found;
    TRATO_TRY(const auto named,
        m_database.all(QStringLiteral("parties/debtors_by_words"), {{":words", words}, {":limit", limit}}, debtorOf));
    append(found, named, limit);
    return found;
}

Result<std::vector<Debtor>> Debtors::findByKeys(const QString& text, int limit) const
{
    std::vector<Debtor> found;
    const auto document = parseDocument(text);
    if (document) {
        TRATO_TRY(const auto debtor, byDocument(document->normalised));
        if (debtor)
            found.push_back(*debtor);
    }
    const bool onlyDocument = document && formatDocument(*document) == text;
    for (const QString& handle : onlyDocument ? QStringList() : handlesIn(text)) {
        TRATO_TRY(const auto owners, m_database.all(QStringLiteral("parties/debtors_by_handle"),
                                         {{":value", handle}, {":limit", limit}}, debtorOf));
        append(found, owners, limit);
    }
    const QString number = text::storable(text).toLower();
    TRATO_TRY(const auto byContract, m_database.all(QStringLiteral("parties/debtors_by_contract"),
                                         {{":number", number}, {":limit", limit}}, debtorOf));
    append(found, byContract, limit);
    TRATO_TRY(const auto byInvoice, m_database.all(QStringLiteral("parties/debtors_by_invoice"),
                                        {{":invoice", number}, {":limit", limit}}, debtorOf));
    append(found, byInvoice, limit);
    return found;
}

Result<Debtor> Debtors::byId(DebtorId id) const
{
    TRATO_TRY(const auto debtor, m_database.one(QStringLiteral("parties/debtor_by_id"), {{":id", id}}, debtorOf));
    if (!debtor)
        return failure(QStringLiteral("no_debtor"),
            QCoreApplication::translate("parties", "There is no debtor number %1.").arg(id.value()));
    return *debtor;
}

Result<std::optional<Debtor>> Debtors::byDocument(const QString& document) const
{
    return m_database.one(QStringLiteral("parties/debtor_by_document"), {{":document", document}}, debtorOf);
}

Result<DebtorId> Debtors::create(const NewDebtor& debtor, Instant at)
{
    TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("debtor")));
    const QString name = text::cleaned(debtor.name);
    TRATO_CHECK(m_database.execute(QStringLiteral("parties/create_debtor"),
        {{":id", id}, {":kind", debtorKindName(debtor.kind)}, {":name", name}, {":name_folded", text::folded(name)},
            {":document", whenGiven(debtor.document)}, {":document_root", whenGiven(rootOf(debtor.document))},
            {":uf", whenGiven(debtor.uf)}, {":city", whenGiven(debtor.city)}, {":birth_date", debtor.birthDate},
            {":at", at}}));
    return DebtorId(id);
}

Result<ContactPointId> Debtors::addContactPoint(DebtorId debtor, const NewContactPoint& point, Instant at)
{
    TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("contact_point")));
    const QString kind = contactKindName(point.handle.kind);
    TRATO_CHECK(m_database.execute(QStringLiteral("parties/add_contact_point"),
        {{":debtor", debtor}, {":id", id}, {":kind", kind}, {":value", point.handle.value},
            {":status", contactStatusName(point.status)}, {":source", point.source}, {":label", whenGiven(point.label)},
            {":confidence", point.confidence}, {":at", at}}));
    TRATO_TRY(const auto stored, m_database.one(QStringLiteral("parties/contact_point_id"),
                                     {{":debtor", debtor}, {":kind", kind}, {":value", point.handle.value}},
                                     [](const Row& row) { return row.id<ContactPointId>("id"); }));
    TRATO_CHECK(changed(debtor, 1));
    return stored.value_or(ContactPointId(id));
}

Result<std::vector<ContactPoint>> Debtors::contactPoints(DebtorId debtor) const
{
    return m_database.all(QStringLiteral("parties/contact_points"), {{":debtor", debtor}}, contactPointOf);
}

const ContactPoint* preferredContact(
    const std::vector<ContactPoint>& points, Channel channel, const ListsInForce& lists)
{
    const ContactPoint* listed = nullptr;
    for (const ContactKind kind : contactKindsOf(channel)) {
        for (const ContactPoint& point : points) {
            if (point.handle.kind != kind || !point.isUsable() || !canUse(point, channel))
                continue;
            if (!lists.forbid(point.handle.value, channel))
                return &point;
            listed = listed ? listed : &point;
        }
    }
    return listed;
}

Result<std::optional<ContactPoint>> Debtors::preferredContact(DebtorId debtor, Channel channel, QDate day) const
{
    TRATO_TRY(const auto points, contactPoints(debtor));
    TRATO_TRY(auto entries, Exclusions(m_database).of(debtor));
    const ContactPoint* best = parties::preferredContact(points, channel, {.entries = std::move(entries), .day = day});
    return best ? std::optional(*best) : std::nullopt;
}

Result<int> Debtors::setContactStatus(DebtorId debtor, const Handle& handle, ContactStatus status, Instant)
{
    qint64 count = 0;
    for (const QString& value : handle.alternatives()) {
        TRATO_TRY(
            const qint64 rows, m_database.execute(QStringLiteral("parties/set_contact_status"),
                                   {{":debtor", debtor}, {":value", value}, {":status", contactStatusName(status)}}));
        count += rows;
    }
    TRATO_CHECK(changed(debtor, count));
    return static_cast<int>(count);
}

Result<void> Debtors::noteInbound(DebtorId debtor, const Handle& handle, Instant at)
{
    qint64 known = 0;
    const auto note = [&](const QString& value) -> Result<qint64> {
        return m_database.execute(QStringLiteral("parties/note_inbound"),
            {{":debtor", debtor}, {":kind", contactKindName(handle.kind)}, {":value", value}, {":at", at}});
    };
    for (const QString& value : handle.alternatives()) {
        TRATO_TRY(const qint64 rows, note(value));
        known += rows;
    }
    if (known == 0) {
        TRATO_CHECK(
            addContactPoint(debtor, {.handle = handle, .source = QStringLiteral("inbound"), .confidence = 80}, at));
        TRATO_CHECK(note(handle.value));
    }
    return changed(debtor, 1);
}

Result<void> Debtors::confirmRightParty(DebtorId debtor, const QString& by, Instant at)
{
    TRATO_TRY(const qint64 rows,
        m_database.execute(QStringLiteral("parties/confirm_right_party"), {{":id", debtor}, {":by", by}, {":at", at}}));
    return changed(debtor, rows);
}

Result<void> Debtors::withdrawRightParty(DebtorId debtor, const QString& by, Instant at)
{
    TRATO_TRY(const qint64 rows, m_database.execute(QStringLiteral("parties/withdraw_right_party"),
                                     {{":id", debtor}, {":by", by}, {":at", at}}));
    return changed(debtor, rows);
}

Result<void> Debtors::setDelayReason(DebtorId debtor, const QString& reason, Instant at)
{
    TRATO_TRY(const qint64 rows, m_database.execute(QStringLiteral("parties/set_delay_reason"),
                                     {{":id", debtor}, {":reason", whenGiven(reason)}, {":at", at}}));
    return changed(debtor, rows);
}

Result<void> Debtors::changed(DebtorId debtor, qint64 rows)
{
    if (rows == 0)
        return {};
    return m_database.announce(QStringLiteral("debtor"), debtor);
}

} // namespace trato::parties
