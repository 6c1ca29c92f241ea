#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "calendar/places.h"
#include "compliance/act.h"
#include "compliance/autonomy.h"
#include "compliance/overrides.h"
#include "debts/holds.h"
#include "money/money.h"
#include "parties/consents.h"
#include "parties/debtors.h"
#include "parties/exclusions.h"
#include "parties/relatedpeople.h"

#include <QDate>
#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::compliance {

/// A contact that was made or is in hand, or a call in which somebody was spoken to.
struct PastContact {
    Instant at;
    Channel channel = Channel::WhatsApp;
    OutboxId outbox = {};                ///< the row it went out with, while that is in hand
    std::optional<Purpose> purpose = {}; ///< not known: it counts
    ContractId contract = {};            ///< the one it was about; invalid: all of them
    bool byThem = false;                 ///< they called: no contact of ours
    bool conversation = false;           ///< somebody was spoken to
};

/// They wrote or called.
struct Inbound {
    Instant at;
    Channel channel = Channel::WhatsApp;
    QString handle;
    InteractionId id = {};
};

/// Where the payload of an outbox row, of a suggestion and of a line names the message whose wish it confirms.
inline constexpr QLatin1StringView acknowledgesField("acknowledges");

/// Words that confirmed what a message of theirs asked for, sent, in hand or waiting to leave.
struct Acknowledgement {
    InteractionId of;
    OutboxId outbox = {}; ///< the row it goes out with, while that is in hand
    bool waits = false;   ///< not on its way yet: of several that wait the oldest leaves
};

/// A contract and whose it is.
struct DebtOf {
    ContractId contract;
    CreditorId creditor;
    QString capsPreset = {}; ///< that the creditor chose; empty: only the house's limits
    QString number = {};     ///< by which people call it
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

/// Figures on record.
struct Record {
    std::vector<money::Money> amounts;
    std::vector<QDate> dates;
    QDate offersUntil; ///< until when what is offered holds
};

/// Everything the rules look at, read once. Plain values: a rule asked twice says the same.
struct ContactFacts {
    parties::Debtor debtor;
    std::vector<parties::ContactPoint> points;
    std::vector<parties::Consent> consents;      ///< oldest first
    std::vector<parties::Exclusion> exclusions;  ///< of the points: lists of those not to be contacted
    std::vector<parties::RelatedPerson> related; ///< who is around the debtor
    std::vector<debts::Hold> holds;              ///< not released
    std::vector<PastContact> contacts;           ///< of the last month, oldest first
    std::vector<Inbound> inbound;                ///< of the last conversation's length, oldest first
    std::vector<Acknowledgement> acknowledged;   ///< of the last month
    std::vector<DebtOf> debts;                   ///< every contract
    std::vector<OpenContract> openContracts;     ///< not inside an agreement
    std::vector<OpenPromise> promises;
    QDate agreementDue; ///< of the active agreements: the oldest open instalment; invalid: there is none
    std::vector<CreditorId> agreedWith; ///< whose agreements are in force
    QString holderKind;                 ///< the baton: human, agent, nobody; empty: free
    QString holder;
    Instant heldUntil;                      ///< never: until given back
    int autonomy = negotiateAlone;          ///< of the machine with them: the least of their portfolios (autonomy.h)
    std::vector<GrantedOverride> overrides; ///< in force
    std::optional<Record> record;           ///< not read: amounts and days are not compared

    /// Code `no_debtor`. `at` bounds what is read of the past.
    static Result<ContactFacts> load(storage::Database& database, DebtorId debtor, Instant at);

    /// What the words of an act are compared with: what is owed, agreed, offered, charged. Left out by load().
    Result<void> loadRecord(storage::Database& database, Instant at);

    /// The point an act is aimed at: its handle, or the best one for its channel that no list forbids.
    [[nodiscard]] const parties::ContactPoint* target(const Act& act) const;
    /// The lists of those not to be contacted, as they bear on an act.
    [[nodiscard]] parties::ListsInForce listsFor(const Act& act) const;
    /// The one an act is about: its own, or the one of several whose number a person's words name; invalid: the debtor
    /// as a whole.
    [[nodiscard]] ContractId contractOf(const Act& act) const;
    /// The open contracts that an act about one of them (invalid: about everything) bears on.
    [[nodiscard]] std::vector<OpenContract> concerned(ContractId contract) const;
    /// The oldest day on which something of those, or an instalment of the agreements when it is about everything, was
    /// or will be due: the stage of whoever asks about it follows from it. Invalid: nothing is owed.
    [[nodiscard]] QDate oldestDue(ContractId contract) const;
    /// To whom something is owed: whose contracts are open, and whose agreements are in force.
    [[nodiscard]] std::vector<CreditorId> owedTo() const;
    /// Whose that one is. Invalid: owedTo(), and when nothing is owed, all of them. Empty: nobody's.
    [[nodiscard]] std::vector<CreditorId> creditorsOf(ContractId contract) const;
    /// Their yes to a creditor (parties::rulingConsent); null: none. One that names nobody is the creditor's while they
    /// owe to no other.
    [[nodiscard]] const parties::Consent* yesTo(const parties::ConsentQuestion& question) const;
    /// What approaching them is: a reminder while nothing that it is about is late, else a collection; what an
    /// agreement holds is for its own rule.
    [[nodiscard]] Purpose approachPurpose(ContractId contract, Instant at) const;
    /// When the desk last did or wrote down something that bears on contacts. What they wrote is not of it: the day and
    /// the hour of that are the provider's.
    [[nodiscard]] Instant lastRecordedAt() const;
    /// Where the debtor may be, by address and by the area code of a point.
    [[nodiscard]] std::vector<calendar::Place> places(const parties::ContactPoint* point) const;
    /// The last time they wrote by this channel from this point; never: not lately.
    [[nodiscard]] Instant lastInboundAt(Channel channel, const parties::ContactPoint* point) const;
    /// They are writing with us where the act is aimed: what answers them is no approach.
    [[nodiscard]] bool isTalking(const Act& act) const;
    /// WhatsApp: free text may go to an act's handle before this instant; never: they have not written from there.
    [[nodiscard]] Instant windowUntil(const Act& act) const;
};

} // namespace trato::compliance
