#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace trato::storage {
class Database;
}

namespace trato::queue {

/// What somebody did with a case today since it was last wrapped up: what the wrap-up sheet begins with.
struct CaseStory {
    QString disposition; ///< the code that says so; empty: nothing does
    QString delayReason; ///< as the debtor's life knows it: the label of a reason, or free words
    struct Deal {
        QString number;
        qint64 entryCents = 0;
        int instalments = 0; ///< after the entry; 0: at once
        qint64 amountCents = 0;
        qint64 totalCents = 0;
    };
    std::optional<Deal> deal;
    QDate promised;
    qint64 promisedCents = 0; ///< 0: whatever is due
    qint64 paidCents = 0;

    /// For a pool thread.
    static Result<CaseStory> load(storage::Database& database, DebtorId debtor, const QString& actor, Instant now);
};

} // namespace trato::queue
