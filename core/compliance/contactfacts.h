#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "calendar/places.h"
#include "compliance/act.h"
#include "debts/holds.h"
#include "parties/consents.h"
#include "parties/debtors.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::compliance {

/// A contact that was made, and counts against the caps.
struct PastContact {
    Instant at;
    Channel channel = Channel::WhatsApp;
};

/// Everything the rules look at, read once. Plain values: a rule asked twice says the same.
struct ContactFacts {
    parties::Debtor debtor;
    std::vector<parties::ContactPoint> points;
    std::vector<parties::Consent> consents; ///< oldest first
    std::vector<debts::Hold> holds;         ///< not released
    std::vector<PastContact> contacts;      ///< of the last month, oldest first
    std::optional<QDate> agreementDue;      ///< active agreement: its oldest open due date
    std::optional<QDate> promiseDue;        ///< the latest open promise
    QDate oldestDue;                        ///< of what is open; invalid: nothing is
    QString holderKind;                     ///< the baton: human, agent, nobody; empty: free
    QString holder;
    Instant heldUntil; ///< never: until given back

    /// Code `no_debtor`. `at` bounds what is read of the past.
    static Result<ContactFacts> load(storage::Database& database, DebtorId debtor, Instant at);

    /// The point an act is aimed at: its handle, or the best one for its channel.
    [[nodiscard]] const parties::ContactPoint* target(const Act& act) const;
    /// Where the debtor may be, by address and by the area codes of the handle.
    [[nodiscard]] std::vector<calendar::Place> places(const Act& act) const;
    /// The last time they wrote or called, on any channel.
    [[nodiscard]] Instant lastInbound() const;
};

} // namespace trato::compliance
