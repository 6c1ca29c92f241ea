#pragma once

#include "channels/outbox.h"
#include "timeline/interaction.h"
#include "timeline/timeline.h"

#include <QDate>
#include <QMetaType>
#include <QString>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::ui {

/// How a line of the timeline is painted.
enum class RowKind { Day, Unanswered, Bubble, Call, Mail, Note, Event };

/// Who speaks: sides and colours follow it.
enum class Voice { Debtor, Person, Machine };

/// How far a message of ours came.
enum class Ticks { None, Sent, Delivered, Read };

/// What went wrong with a message of ours, or has yet to happen. Never shown by colour alone: glyph and words.
enum class Trouble { None, Waiting, Refused, Failed, Uncertain, Recalled };

/// Parts of a text that were read as a sensitivity or a value.
struct Mark {
    int from = 0;
    int to = 0;
    QString label;
    bool sensitive = false;
};

/// One line, ready to be painted: no pixels, no widgets.
struct TimelineRow {
    RowKind kind = RowKind::Event;
    Voice voice = Voice::Debtor;
    qint64 id = 0; ///< of the interaction; negative: of a row that waits in the outbox; 0: a day
    QDate day;
    Instant at;
    QString channel;        ///< of the gutter's glyph
    bool startsRun = false; ///< the first of a run on this channel: carries the glyph
    QString text;
    QString title;  ///< e-mail: subject; event: its bold part
    QString author; ///< "IA negociação", a name
    QString reason; ///< why the machine acted
    Ticks ticks = Ticks::None;
    Trouble trouble = Trouble::None;
    QString status;        ///< words of the trouble: "não saiu: 3 SMS na semana · libera seg 23/11 8:00"
    QString handle;        ///< where it came from or went to
    bool unfolded = false; ///< an e-mail whose body is shown
    int seconds = 0;       ///< of a call
    QString eventKind;
    std::vector<Mark> marks;
};

/// What the tabs above the timeline show.
enum class TimelineFilter { All, Talks, Calls, Payments, Machine };

/// A page of lines, oldest first, with day separators; `hasOlder`: more can be read before `oldest`.
struct TimelinePage {
    std::vector<TimelineRow> rows;
    std::optional<timeline::Cursor> oldest;
    bool hasOlder = false;
};

struct TimelineRequest {
    DebtorId debtor;
    std::optional<timeline::Cursor> before = {};
    int limit = 80;
};

/// For a pool thread. With no `before` the rows that wait in the outbox stand at the end.
Result<TimelinePage> loadTimeline(storage::Database& database, const TimelineRequest& request);

bool passes(const TimelineRow& row, TimelineFilter filter);
/// Days and runs are decided on what is shown, after filtering.
std::vector<TimelineRow> withDays(const std::vector<TimelineRow>& rows);

} // namespace trato::ui
