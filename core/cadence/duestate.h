#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "storage/row.h"

#include <QDate>
#include <QString>

namespace trato::cadence {

/// A debtor whose next step is due, with everything that the decision needs, read in one go for the whole batch.
struct DueState {
    DebtorId debtor;
    PortfolioId portfolio;
    QString cadence;
    QDate anchorDue;
    QString step; ///< empty: just enrolled
    QString debtorName;
    QString creditorName;
    QString creditorDocument;
    QString creditorAddress;
    bool rightParty = false;
    QString mobile; ///< best handle for WhatsApp and SMS; empty: none
    QString email;
    QString revoked; ///< names of channels opted out of, separated by blanks; "*" is all
    bool held = false;
    QString baton; ///< human, nobody, or empty
    bool agreement = false;
    bool promise = false;
    Instant lastInbound;
    bool unread = false;
    qint64 dueCents = 0;    ///< open and due by today
    qint64 anchorCents = 0; ///< open and due on the anchor date
    QString contract;       ///< number of the oldest open one
    ContractId contractId;

    static DueState from(const storage::Row& row);
};

} // namespace trato::cadence
