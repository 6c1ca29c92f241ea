#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "queue/score.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace trato::storage {
class Row;
}

namespace trato::queue {

/// Which part of the queue is looked at.
enum class QueueKind { Mine, Callbacks, Care, Team, PromisesDue, PromisesBroken, Approvals, Proofs };

constexpr int queueKinds = 8;

/// mine, callbacks, care, team, promises_due, promises_broken, approvals, proofs
QString queueKindName(QueueKind kind);
QueueKind queueKindFromName(QStringView name);

/// Where an entry stands in its view, for reading on behind it.
struct Place {
    qint64 score = 0;
    qint64 at = 0;
    qint64 id = 0;

    friend bool operator==(const Place&, const Place&) = default;
    /// Whether this one stands after the other: by score downwards, then by time, then by number.
    [[nodiscard]] bool isAfter(const Place& other) const;
};

/// One case in the queue, as it is shown.
struct QueueEntry {
    WorkItemId item; ///< invalid: a promise or an agreement of somebody without open work
    DebtorId debtor;
    QString desk;
    QString reason;
    QStringList sensitivity;
    int score = 0;
    std::vector<ScoreTerm> terms;
    QString summary;
    QString channel;
    QString state;
    QString holder;
    Instant dueAt;
    Instant snoozedUntil;
    QString assignee;
    QString returnReason; ///< snooze, callback, holder_silent, transfer
    QString returnNote;
    QString returnedFrom;
    Instant helpAt; ///< somebody asks for help with it since then
    QString name;
    bool company = false;
    bool rightParty = false;
    qint64 openCents = 0;    ///< principal that is due and not in an agreement
    qint64 agreedCents = 0;  ///< open instalments of agreements that stand
    qint64 comingCents = 0;  ///< principal that is not due yet
    int daysLate = 0;        ///< of the oldest that is open; negative: days to go
    QDate promiseDue;        ///< of the promise that it is about
    qint64 promiseCents = 0; ///< 0: whatever is due
    QString agreement;       ///< the number of the one that waits for a yes
    QString approvalReason;
    Place place;

    [[nodiscard]] bool isCare() const { return desk == QStringLiteral("care"); }
    /// Held by somebody else than `user` and not free.
    [[nodiscard]] bool isHeldByOther(const QString& user) const
    {
        return state == QStringLiteral("claimed") && holder != user;
    }
    /// The same line: of the same work, or of the same promise or agreement.
    [[nodiscard]] bool isSame(const QueueEntry& other) const
    {
        return debtor == other.debtor && item == other.item && promiseDue == other.promiseDue &&
               agreement == other.agreement;
    }

    /// The present state: a lease that is over is free again.
    static QueueEntry fromRow(const storage::Row& row, Instant now);
};

} // namespace trato::queue
