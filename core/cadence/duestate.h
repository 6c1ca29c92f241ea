#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/text.h"

#include <QDate>
#include <QString>

namespace trato::cadence {

/// Where a debtor can be reached, with what speaks for it.
struct Handle {
    QString value; ///< empty: nowhere
    Instant lastInbound;
    int confidence = 0;
    ContactPointId id;
};

/// What is open, and the contract it is about: that of the oldest instalment.
struct OpenDebt {
    qint64 dueCents = 0;    ///< due by today
    qint64 anchorCents = 0; ///< due on the anchor date
    QDate oldestDue;
    InstalmentId oldest;
    ContractId contract;
    QString contractNumber;
};

/// A debtor whose next step is due, with everything that the decision needs.
struct DueState {
    DebtorId debtor;
    PortfolioId portfolio;
    QDate anchorDue;
    QString step; ///< empty: just enrolled, or counted anew
    QString ran;  ///< of those: the steps already taken for this due date, separated by blanks
    QString debtorName;
    text::NameOf nameOf = text::NameOf::Person;
    bool rightParty = false;
    QString revoked; ///< names of channels opted out of, separated by blanks; "*" is all
    bool held = false;
    QString baton; ///< human, nobody, or empty
    bool agreement = false;
    bool promise = false;
    Handle mobile; ///< for WhatsApp and SMS
    Handle email;
    Instant lastInbound;
    bool unread = false; ///< their last message; read only for steps that ask for it
    OpenDebt debt;
};

} // namespace trato::cadence
