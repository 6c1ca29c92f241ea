#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::negotiation {

/// Something that happened to an agreement. `kind`: proposed, approval_asked, approved, refused, accepted, evidence,
/// activated, kept, broken, cancelled, expired, renegotiated, rescheduled, entry_moved, terms_filed. What it did to the
/// debts stands in `detail`.
struct AgreementEvent {
    int number = 0; ///< 1, 2 … within the agreement
    Instant at = {};
    QString actor = {};
    QString kind = {};
    QString reason = {};
    QJsonObject detail = {};
    QString hash = {}; ///< SHA-256 over this event and the hash of the one before, hexadecimal

    [[nodiscard]] QJsonObject toJson() const;
};

/// The append-only history of agreements: each event carries the hash of the one before, and the agreement the hash of
/// the last, so that a change, a removal or an addition behind the program's back shows.
class AgreementHistory final {
public:
    explicit AgreementHistory(storage::Database& database)
        : m_database(database)
    {
    }

    /// Within the transaction of the act itself; gives the event its number and hash.
    Result<void> append(DebtorId debtor, AgreementId agreement, AgreementEvent event);
    /// Oldest first. Agreements from before there was a history have none.
    Result<std::vector<AgreementEvent>> of(DebtorId debtor, AgreementId agreement);
    /// What doesn't fit, in words; nothing when the history is as it was written.
    Result<QStringList> problems(DebtorId debtor, AgreementId agreement);

private:
    storage::Database& m_database;
};

} // namespace trato::negotiation
