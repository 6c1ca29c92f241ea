#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/text.h"
#include "cadence/event.h"
#include "insight/learned.h"
#include "parties/consents.h"

#include <QDate>
#include <QString>

#include <array>
#include <bitset>
#include <memory>
#include <optional>
#include <vector>

namespace trato::cadence {

/// Where a debtor can be reached, with what speaks for it.
struct Handle {
    QString value; ///< empty: nowhere
    Instant lastInbound;
    int confidence = 0;
    ContactPointId id;
};

/// What is open with the creditor of a place, whatever the portfolio, and the contract it is about: that of the oldest
/// instalment.
struct OpenDebt {
    qint64 dueCents = 0;    ///< due by today
    qint64 anchorCents = 0; ///< due on the anchor date
    QDate oldestDue;
    ContractId contract;
    QString contractNumber;
    QString product = {};  ///< of that contract
    bool held = false;     ///< something else of it is held by itself (a dispute about one contract), and not counted
    bool promised = false; ///< something else of it is promised by itself, and not counted
};

/// A debtor whose next step is due, with everything that the decision needs.
struct DueState {
    DebtorId debtor;
    PortfolioId portfolio;
    CreditorId creditor;
    QDate anchorDue;            ///< the day from which steps are counted
    std::optional<Event> after; ///< it is that of an event; else the due date
    QString step;               ///< empty: just enrolled, or counted anew
    QString ran;                ///< of those: the steps already taken for this due date, separated by blanks
    QString uf;
    QString city; ///< of the address, as it is written
    QString debtorName;
    text::NameOf nameOf = text::NameOf::Person;
    bool rightParty = false;
    bool refused = false;   ///< something, at some time: whether it still stands the ledger tells
    QString revoked;        ///< names of channels opted out of, separated by blanks
    bool held = false;      ///< as a person; a hold on one contract only takes that out of the debt
    QString baton;          ///< human, nobody, or empty
    bool deciding = false;  ///< an agreement waits for their or our word
    bool agreement = false; ///< one is in force; what is outside it goes on
    bool promise = false;   ///< for everything
    QDate saidOn;           ///< the last day the cadence wrote to them, for any portfolio
    QString saidPurpose;    ///< collection, reminder
    CreditorId saidFor;     ///< in whose name; invalid: not known
    std::array<Handle, allChannels.size()> reached; ///< by each channel
    Instant lastInbound;
    // Read only for steps that ask for it.
    bool unread = false;                               ///< their last message
    int unanswered = 0;                                ///< messages of the cadence since they last wrote
    std::optional<double> risk = {};                   ///< of default
    std::shared_ptr<const insight::Learned> learned{}; ///< how they answer, and what they wished
    OpenDebt debt;

    [[nodiscard]] const Handle& reachedBy(Channel channel) const { return reached[static_cast<size_t>(channel)]; }
};

/// Which channels, in the order of allChannels.
using ChannelSet = std::bitset<allChannels.size()>;

/// A place of the debtor's own where they may be written to, but by `forbidden` channels: of several the better one
/// stays for each channel. `kind`: of contact_point.
void offer(DueState& state, const QString& kind, const Handle& handle, ChannelSet forbidden);

/// The channels that a ledger (oldest first) closes to a creditor who collects, as the contact policy reads it.
QString revokedChannels(const std::vector<parties::Consent>& ledger, CreditorId creditor, Instant at);

/// One more open instalment of the creditor's.
void add(OpenDebt& debt, const OpenDebt& instalment);

} // namespace trato::cadence
