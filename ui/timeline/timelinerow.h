#pragma once

#include "channels/attachments.h"
#include "channels/outbox.h"
#include "timeline/interaction.h"
#include "timeline/media.h"
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
enum class RowKind { Day, Unanswered, Unread, Bubble, Call, Mail, Note, Event };

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
    double certainty = 0.0; ///< 0: not a guess, its very words mean it
};

/// How a file is shown.
enum class FileKind { Sound, Picture, Pages, Other };
FileKind fileKindOf(const timeline::Media& file);

/// What became of the debtor's own words: both stand as they were said, nothing is overwritten.
enum class Evidence { None, Edited, Deleted };

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
    InboxId inbox;                      ///< of what came in: the bytes as they came
    OutboxId outbox;                    ///< of what waits
    OutboxId failed;                    ///< of the message that failed; unknown for what other programs sent
    bool mayGoAgain = true;             ///< the same message, when it failed
    QString localKey;                   ///< of what only this machine knows yet
    QString providerId;                 ///< of this message
    QString original;                   ///< edits, deletions: the message that is meant
    Evidence evidence = Evidence::None; ///< in `status` with its words
    std::vector<timeline::Media> files;
    bool hasHtml = false;      ///< an e-mail that can be shown as it was written
    int blockedImages = -1;    ///< of its HTML, once it was looked at
    bool isHuman = false;      ///< what waits was written by a person
    qint64 length = 0;         ///< of the whole text, when only its beginning stands here
    int attempt = 0;           ///< calls: which one without an answer in seven days
    bool isTranscript = false; ///< `text` is what was heard in the first file
};

/// Of a text without end only this much stands in the list; the rest is a press away.
constexpr qsizetype longestText = 3000;

/// As it may stand on a line: signs that turn the direction of writing and marks heaped on one letter give way to
/// nothing visible. As long as before, so that places in it stay.
QString shownText(QString text);

/// Its files as they go out again: those that are kept.
std::vector<channels::Attachment> attachmentsOf(const TimelineRow& row);

/// What the tabs above the timeline show.
enum class TimelineFilter { All, Talks, Calls, Payments, Machine };

/// A page of lines, oldest first, with day separators; `hasOlder`: more can be read before `oldest`.
struct TimelinePage {
    std::vector<TimelineRow> rows;
    std::optional<timeline::Cursor> oldest;
    std::optional<timeline::Cursor> newest;
    bool hasOlder = false;
    bool hasNewer = false;
};

struct TimelineRequest {
    DebtorId debtor;
    std::optional<timeline::Cursor> before = {};
    std::optional<timeline::Cursor> after = {};
    std::optional<Instant> around = {}; ///< the lines on both sides of an instant
    int limit = 80;
};

/// What was written while the database is away: only this machine knows it.
struct LocalLine {
    QString key;
    DebtorId debtor;
    Channel channel = Channel::WhatsApp;
    bool note = false;
    QString text;
    QString author;
    Instant at;
    std::vector<channels::Attachment> files = {};
};
TimelineRow rowOf(const LocalLine& line);

/// For a pool thread. With no place the newest, and the rows that wait in the outbox stand at the end.
Result<TimelinePage> loadTimeline(storage::Database& database, const TimelineRequest& request);

bool passes(const TimelineRow& row, TimelineFilter filter);
/// Days and runs are decided on what is shown, after filtering.
/// `unreadFrom`: the first line that came while somebody read above; a line says how many.
std::vector<TimelineRow> withDays(const std::vector<TimelineRow>& rows, qint64 unreadFrom = 0);
/// Edits and deletions go to the line that they mean, where it is here.
std::vector<TimelineRow> withEvidence(std::vector<TimelineRow> rows);
/// Counts the calls without an answer within seven days.
void countAttempts(std::vector<TimelineRow>& rows);

} // namespace trato::ui
