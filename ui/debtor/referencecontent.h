#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "parties/handle.h"
#include "ui/theme/tone.h"

#include <QDate>
#include <QString>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::ui {

enum class ReferenceKind {
    Heading,
    Line,
    Detail, ///< of the line above, indented
    Text    ///< breaks at words
};

/// What can be done from a row.
enum class ReferenceAct { None, LiftHold, WrongHandle, WithdrawIdentity };

/// A line of a reference panel, as it is read.
struct ReferenceRow {
    ReferenceKind kind = ReferenceKind::Line;
    QString left = {};
    QString right = {};
    Tone tone = Tone::Text2; ///< of the right side, and of texts
    ReferenceAct act = ReferenceAct::None;
    HoldId hold = {};
    parties::Handle handle = {};

    friend bool operator==(const ReferenceRow&, const ReferenceRow&) = default;
};

struct ReferenceContent {
    QString summary; ///< beside the title
    std::vector<ReferenceRow> rows;
};

struct ReferenceRequest {
    DebtorId debtor;
    bool rightParty = false; ///< otherwise nothing of the debt
    QDate on;                ///< charges as of this day
    Instant now;
};

/// What stands in each panel; for pool threads. Codes of the stores they read.
Result<ReferenceContent> debtContent(storage::Database& database, const ReferenceRequest& request);
Result<ReferenceContent> dealContent(storage::Database& database, const ReferenceRequest& request);
Result<ReferenceContent> contactContent(storage::Database& database, const ReferenceRequest& request);
Result<ReferenceContent> peopleContent(storage::Database& database, const ReferenceRequest& request);
Result<ReferenceContent> progressContent(storage::Database& database, const ReferenceRequest& request);
Result<ReferenceContent> noteContent(storage::Database& database, const ReferenceRequest& request);

} // namespace trato::ui
