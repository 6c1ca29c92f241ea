#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "queue/score.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::ui {

/// One case in the queue, as it is shown.
struct QueueRow {
    WorkItemId item;
    DebtorId debtor;
    QString desk;
    QString reason;
    QStringList sensitivity;
    int score = 0;
    std::vector<queue::ScoreTerm> terms;
    QString summary;
    QString channel;
    QString state;
    QString holder;
    Instant dueAt;
    Instant snoozedUntil;
    QString name;
    bool company = false;
    bool rightParty = false;
    qint64 openCents = 0;
    int daysLate = 0; ///< negative: days to go

    [[nodiscard]] bool isCare() const { return desk == QStringLiteral("care"); }
    /// "heldBy" somebody else than `user` and not free.
    [[nodiscard]] bool isHeldByOther(const QString& user) const
    {
        return state == QStringLiteral("claimed") && holder != user;
    }
};

/// Which part of the queue a tab shows.
enum class QueueTab { Mine, Callbacks, Care, Team };

/// Which of a tab's rows are wanted.
enum class QueueFilter { All, Urgent, TheyWrote, WhatsApp, Sms, Email, Companies };

bool passes(const QueueRow& row, QueueFilter filter, Instant now);

struct QueueRows {
    std::vector<QueueRow> rows; ///< all of them, best first

    /// The next instant at which a row comes back from a callback; never: none is waiting.
    [[nodiscard]] Instant nextReturn(Instant now) const;

    [[nodiscard]] std::vector<QueueRow> of(QueueTab tab, const QString& user, Instant now) const;
};

/// Everything open, at most `limit` rows. For a pool thread.
Result<QueueRows> loadQueue(storage::Database& database, Instant now, int limit = 2000);

} // namespace trato::ui
