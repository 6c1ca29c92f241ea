#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::negotiation {

/// How somebody said yes. Declared: a person says that the debtor did, and nothing else is kept of it: it takes a
/// reason.
enum class AcceptanceKind { Message, Call, InPerson, PortalSignature, Declared };

/// message, call, in_person, portal_signature, declared
QString acceptanceKindName(AcceptanceKind kind);
std::optional<AcceptanceKind> acceptanceKindFromName(QStringView name);

/// The debtor's yes, as whoever heard it tells it.
struct Acceptance {
    std::optional<AcceptanceKind> kind = {};       ///< none: what the timeline's line is, else declared
    std::optional<InteractionId> interaction = {}; ///< the line of the timeline in which it was said
    QString channel = {};                          ///< empty: that of the line
    QString handle = {};                           ///< the number or address it came from; empty: that of the line
    Instant at = {};                               ///< when it was said; never: the line's instant, else now
    QString reason = {};                           ///< why there is no line, or what else is to be known
    QJsonObject signature = {};                    ///< of the portal: whatever proves it
};

/// An acceptance as it is kept: what was shown, word for word, and who said yes to it, how and when.
struct AcceptanceRecord {
    int number = 0;
    Acceptance said = {};
    QByteArray shown = {};    ///< the terms as canonical JSON: sorted keys, no white space, UTF-8
    QString shownSha256 = {}; ///< hexadecimal
    QString lineSha256 = {};  ///< of the line's instant, handle and text; empty without a line
    QString recordedBy = {};
    Instant recordedAt = {};

    [[nodiscard]] QJsonObject toJson() const;
    /// What goes into the history's event, so that the chain holds it.
    [[nodiscard]] QJsonObject seal() const;
};

/// Evidence of agreements. Never changed; a later signature is one more record.
class Acceptances final {
public:
    explicit Acceptances(storage::Database& database)
        : m_database(database)
    {
    }

    /// Fills in what the line says and what is missing. Codes `no_interaction` (the line is not one of this debtor's),
    /// `acceptance_required` (neither a line nor a reason).
    Result<AcceptanceRecord> examined(
        DebtorId debtor, const Acceptance& said, QByteArray shown, const QString& actor, Instant now);
    /// Answers it with its number.
    Result<AcceptanceRecord> store(DebtorId debtor, AgreementId agreement, AcceptanceRecord record);
    /// Oldest first.
    Result<std::vector<AcceptanceRecord>> of(DebtorId debtor, AgreementId agreement);
    /// Records whose text, line or seal in the history is not what it was, in words.
    Result<QStringList> problems(DebtorId debtor, AgreementId agreement);

private:
    storage::Database& m_database;
};

} // namespace trato::negotiation
