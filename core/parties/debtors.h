#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "parties/exclusions.h"
#include "parties/handle.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::parties {

/// Unidentified: keeps what an unknown or shared sender wrote until a human says who it is. It owes nothing.
enum class DebtorKind { Person, Company, Unidentified };

/// person, company, unidentified
QString debtorKindName(DebtorKind kind);
DebtorKind debtorKindFromName(QStringView name);

struct Debtor {
    DebtorId id;
    DebtorKind kind = DebtorKind::Person;
    QString name;
    QString document; ///< normalised CPF or CNPJ; empty when not known
    QString documentRoot;
    QString uf; ///< of the address
    QString city;
    QDate birthDate;
    Instant rightPartyAt; ///< when it was confirmed that we talk to this person; never: no debt is disclosed
    QString rightPartyBy;
    QString delayReason;
    Instant createdAt;
    Instant updatedAt;

    [[nodiscard]] bool isRightPartyConfirmed() const { return !rightPartyAt.isNever(); }
};

/// Unknown: nobody tried it yet. Wrong: it is somebody else's. Bounced: nothing arrives. Blocked: the owner or the
/// provider refuses us there.
enum class ContactStatus { Unknown, Active, Wrong, Bounced, Blocked };

/// unknown, active, wrong, bounced, blocked
QString contactStatusName(ContactStatus status);
ContactStatus contactStatusFromName(QStringView name);

struct ContactPoint {
    DebtorId debtor;
    ContactPointId id;
    Handle handle;
    ContactStatus status = ContactStatus::Unknown;
    QString source; ///< import, inbound, human …
    QString label;
    int confidence = 50; ///< 0 to 100
    Instant lastInboundAt;
    Instant createdAt;

    /// May something be sent there at all?
    [[nodiscard]] bool isUsable() const { return status == ContactStatus::Unknown || status == ContactStatus::Active; }
};

/// Where a channel reaches somebody best, of `points` in the order of Debtors::contactPoints; null when nowhere. What a
/// list forbids is taken only where there is nothing else: it is for the contact policy to say so.
const ContactPoint* preferredContact(
    const std::vector<ContactPoint>& points, Channel channel, const ListsInForce& lists = {});

struct NewDebtor {
    DebtorKind kind = DebtorKind::Person;
    QString name;
    QString document; ///< normalised; empty when not known
    QString uf = {};
    QString city = {};
    QDate birthDate = {};
};

struct NewContactPoint {
    Handle handle;
    QString source;
    QString label = {};
    int confidence = 50;
    ContactStatus status = ContactStatus::Unknown;
};

/// People and companies that owe, and how to reach them.
class Debtors final {
public:
    explicit Debtors(storage::Database& database)
        : m_database(database)
    {
    }

    /// By document, telephone (both in any form; eleven digits are tried as both), e-mail, contract or invoice number,
    /// and by the beginnings of the words of the name, in this order. Unidentified senders are not among them.
    Result<std::vector<Debtor>> find(const QString& text, int limit = 20) const;
    /// Code `no_debtor` when there is none.
    Result<Debtor> byId(DebtorId id) const;
    /// `document` is normalised.
    Result<std::optional<Debtor>> byDocument(const QString& document) const;

    /// Code `database_conflict` when the document is there already.
    Result<DebtorId> create(const NewDebtor& debtor, Instant at);
    /// The one that is there already keeps its status and the higher confidence.
    Result<ContactPointId> addContactPoint(DebtorId debtor, const NewContactPoint& point, Instant at);
    /// The usable ones first, then by confidence.
    Result<std::vector<ContactPoint>> contactPoints(DebtorId debtor) const;
    /// Where this channel reaches the debtor best on that day; nothing when there is no usable handle for it. As above,
    /// by every list that is in force, whomever it is for.
    Result<std::optional<ContactPoint>> preferredContact(DebtorId debtor, Channel channel, QDate day) const;

    /// Wrong, bounced … on all kinds under which the handle is known. Answers how many there were.
    Result<int> setContactStatus(DebtorId debtor, const Handle& handle, ContactStatus status, Instant at);
    /// They wrote from there: the 24-hour window opens and the handle is alive. Adds it when it is new.
    Result<void> noteInbound(DebtorId debtor, const Handle& handle, Instant at);

    Result<void> confirmRightParty(DebtorId debtor, const QString& by, Instant at);
    /// It turned out to be somebody else: nothing is disclosed any more.
    Result<void> withdrawRightParty(DebtorId debtor, const QString& by, Instant at);
    Result<void> setDelayReason(DebtorId debtor, const QString& reason, Instant at);

private:
    Result<std::vector<Debtor>> findByKeys(const QString& text, int limit) const;
    Result<void> changed(DebtorId debtor, qint64 rows);

    storage::Database& m_database;
};

} // namespace trato::parties
