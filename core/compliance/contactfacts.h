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

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::compliance {

/// A contact that was made or is in hand, and counts against the caps.
struct PastContact {
    Instant at;
    Channel channel = Channel::WhatsApp;
    OutboxId outbox; ///< the row it went out with, while that is in hand
};

/// A contract with something open.
struct OpenContract {
    ContractId id;
    QDate oldestDue;
};

struct OpenPromise {
    ContractId contract; ///< invalid: everything
    QDate due;
};

/// Everything the rules look at, read once. Plain values: a rule asked twice says the same.
struct ContactFacts {
    parties::Debtor debtor;
    std::vector<parties::ContactPoint> points;
    std::vector<parties::Consent> consents;  ///< oldest first
    std::vector<debts::Hold> holds;          ///< not released
    std::vector<PastContact> contacts;       ///< of the last month, oldest first
    std::vector<OpenContract> openContracts; ///< not inside an agreement
    std::vector<OpenPromise> promises;
    QDate agreementDue; ///< of the active agreements: the oldest open instalment; invalid: there is none
    QString holderKind; ///< the baton: human, agent, nobody; empty: free
    QString holder;
    Instant heldUntil; ///< never: until given back

    /// Code `no_debtor`. `at` bounds what is read of the past.
    static Result<ContactFacts> load(storage::Database& database, DebtorId debtor, Instant at);

    /// The point an act is aimed at: its handle, or the best one for its channel.
    [[nodiscard]] const parties::ContactPoint* target(const Act& act) const;
    /// The contracts an act is about: its own, or all that are open.
    [[nodiscard]] std::vector<OpenContract> concerned(const Act& act) const;
    /// Where the debtor may be, by address and by the area code of the handle.
    [[nodiscard]] std::vector<calendar::Place> places(const Act& act) const;
    /// The last time they wrote or called: on any channel, or to the handle of an act.
    [[nodiscard]] Instant lastInbound() const;
    [[nodiscard]] Instant lastInboundAt(const Act& act) const;
    /// WhatsApp: free text may go to an act's handle before this instant; never: they have not written from there.
    [[nodiscard]] Instant windowUntil(const Act& act) const;
};

} // namespace trato::compliance
