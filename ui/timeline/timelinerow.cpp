#include "ui/timeline/timelinerow.h"

#include "channels/hold.h"
#include "storage/database.h"
#include "timeline/machine.h"
#include "ui/format/brazil.h"
#include "ui/timeline/timelineagain.h"
#include "ui/timeline/words.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace trato::ui {

namespace {

Voice voiceOf(const timeline::Interaction& line)
{
    switch (line.actorKind) {
    case timeline::ActorKind::Debtor:
    case timeline::ActorKind::ThirdParty: return Voice::Debtor;
    case timeline::ActorKind::Human: return Voice::Person;
    case timeline::ActorKind::Agent:
    case timeline::ActorKind::System: return Voice::Machine;
    }
    Q_UNREACHABLE();
}

Ticks ticksOf(const timeline::Entry& entry)
{
    if (!entry.status)
        return Ticks::None;
    switch (*entry.status) {
    case timeline::ReceiptStatus::Sent: return Ticks::Sent;
    case timeline::ReceiptStatus::Delivered: return Ticks::Delivered;
    case timeline::ReceiptStatus::Read: return Ticks::Read;
    case timeline::ReceiptStatus::Failed: return Ticks::None;
    }
    Q_UNREACHABLE();
}

QString outcomeText(const QString& outcome)
{
    if (outcome == QStringLiteral("answered"))
        return TimelineWords::tr("answered");
    if (outcome == QStringLiteral("busy"))
        return TimelineWords::tr("busy");
    return outcome == QStringLiteral("voicemail") ? TimelineWords::tr("voice mail") : TimelineWords::tr("not answered");
}

std::vector<Mark> marksOf(const QJsonObject& payload)
{
    const QJsonObject understood = payload[QStringLiteral("understood")].toObject();
    const QJsonArray sensitivities = understood[QStringLiteral("sensitivity")].toArray();
    std::vector<Mark> marks;
    for (const QJsonValue& value : understood[QStringLiteral("evidence")].toArray()) {
        const QJsonObject one = value.toObject();
        const QString label = one[QStringLiteral("label")].toString();
        marks.push_back({one[QStringLiteral("from")].toInt(), one[QStringLiteral("to")].toInt(), label,
            sensitivities.contains(label), one[QStringLiteral("certainty")].toDouble()});
    }
    return marks;
}

RowKind kindOf(const timeline::Interaction& line)
{
    if (line.kind == QStringLiteral("call"))
        return RowKind::Call;
    if (line.kind == QStringLiteral("note"))
        return RowKind::Note;
    if (line.direction == timeline::Direction::Internal || line.kind == QStringLiteral("bounce"))
        return RowKind::Event;
    return line.channel == QStringLiteral("email") ? RowKind::Mail : RowKind::Bubble;
}

QString kindTitle(const QString& kind)
{
    return kind == QStringLiteral("image")      ? TimelineWords::tr("Photo")
           : kind == QStringLiteral("document") ? TimelineWords::tr("Document")
           : kind == QStringLiteral("video")    ? TimelineWords::tr("Video")
           : kind == QStringLiteral("sticker")  ? TimelineWords::tr("Sticker")
           : kind == QStringLiteral("audio")    ? TimelineWords::tr("Voice message")
                                                : QString();
}

TimelineRow rowFrom(const timeline::Entry& entry)
{
    const timeline::Interaction& line = entry.interaction;
    TimelineRow row;
    row.kind = kindOf(line);
    row.voice = voiceOf(line);
    row.id = line.id.value();
    row.at = line.at;
    row.day = line.at.dateIn(deskZone());
    row.channel = line.channel;
    row.text = shownText(line.text.left(longestText));
    row.length = line.text.size() > longestText ? line.text.size() : 0;
    row.inbox = line.inbox;
    row.providerId = line.providerId;
    row.original = line.payload[QStringLiteral("original")].toString();
    row.hasHtml = line.payload[QStringLiteral("html")].toBool();
    if (row.kind == RowKind::Mail)
        row.title = line.payload[QStringLiteral("subject")].toString();
    row.author = row.voice == Voice::Machine ? timeline::machineTitle(line.actor) : line.actor;
    row.reason = line.payload[QStringLiteral("reason")].toString();
    row.handle = line.handle;
    row.ticks = ticksOf(entry);
    if (entry.status == timeline::ReceiptStatus::Failed) {
        row.trouble = Trouble::Failed;
        row.failed = line.outbox;
        row.status = entry.failure.isEmpty() ? TimelineWords::tr("Did not arrive")
                                             : TimelineWords::tr("Did not arrive: %1").arg(entry.failure);
    }
    row.seconds = line.payload[QStringLiteral("seconds")].toInt();
    row.eventKind = line.kind;
    row.marks = marksOf(line.payload);
    if (row.kind == RowKind::Call)
        row.title = outcomeText(line.payload[QStringLiteral("outcome")].toString());
    row.title = shownText(row.title.left(300));
    row.author = shownText(row.author.left(200));
    if (row.kind == RowKind::Bubble)
        row.title = kindTitle(line.kind);
    if (row.kind == RowKind::Bubble && row.text.isEmpty() && row.title.isEmpty())
        row.text = TimelineWords::tr("A kind of message that can't be shown here (%1)").arg(line.kind);
    return row;
}

Trouble troubleOf(channels::OutboxState state)
{
    using enum channels::OutboxState;
    switch (state) {
    case Queued:
    case Claimed:
    case HandedOver: return Trouble::Waiting;
    case Uncertain: return Trouble::Uncertain;
    case Refused: return Trouble::Refused;
    case Failed: return Trouble::Failed;
    case Recalled: return Trouble::Recalled;
    case Sent:
    case Delivered:
    case Read: break;
    }
    return Trouble::None;
}

/// " · free Mon 23/11 8:00"
QString untilText(Instant until)
{
    return until.isNever()
               ? QString()
               : QStringLiteral(" · ") + TimelineWords::tr("free %1").arg(format::dayAndTime(until, deskZone()));
}

QString pendingText(const channels::OutboxRow& row)
{
    switch (troubleOf(row.state)) {
    case Trouble::Refused:
        return TimelineWords::tr("Did not leave: %1").arg(row.refusedReason) + untilText(row.nextAllowedAt);
    case Trouble::Failed: return TimelineWords::tr("Did not leave: %1").arg(row.failureReason);
    case Trouble::Uncertain: return TimelineWords::tr("Uncertain: asking the provider · it is not sent again blindly");
    case Trouble::Recalled: return TimelineWords::tr("Taken back: %1").arg(row.refusedReason);
    case Trouble::Waiting:
    case Trouble::None: break;
    }
    const bool scheduled = row.message.notBefore > row.createdAt + channels::holdOfPeople();
    if (row.refusedReason.isEmpty() && scheduled)
        return TimelineWords::tr("Scheduled for %1").arg(format::dayAndTime(row.message.notBefore, deskZone()));
    return row.refusedReason.isEmpty()
               ? TimelineWords::tr("Leaving · window and payment are checked")
               : TimelineWords::tr("Waits: %1").arg(row.refusedReason) + untilText(row.nextAllowedAt);
}

std::vector<timeline::Media> filesOf(DebtorId debtor, Instant at, const std::vector<channels::Attachment>& attached)
{
    std::vector<timeline::Media> files;
    for (const channels::Attachment& file : attached) {
        files.push_back({.debtor = debtor,
            .line = {at, InteractionId()},
            .number = static_cast<int>(files.size()) + 1,
            .mimeType = file.mimeType,
            .name = file.name,
            .size = file.size,
            .state = timeline::MediaState::Stored,
            .sha256 = file.sha256});
    }
    return files;
}

TimelineRow rowFrom(const channels::OutboxRow& waiting)
{
    TimelineRow row;
    row.kind = waiting.message.channel == Channel::Email ? RowKind::Mail : RowKind::Bubble;
    row.voice = waiting.message.origin == QStringLiteral("human") ? Voice::Person : Voice::Machine;
    row.id = -waiting.id.value();
    row.at = waiting.createdAt;
    row.day = waiting.createdAt.dateIn(deskZone());
    row.channel = channelName(waiting.message.channel);
    row.text = shownText(waiting.message.body.left(longestText));
    row.length = waiting.message.body.size() > longestText ? waiting.message.body.size() : 0;
    row.title = row.kind == RowKind::Mail ? waiting.message.subject : kindTitle(waiting.message.kind);
    row.files = filesOf(waiting.message.debtor, waiting.createdAt, channels::attachmentsOf(waiting.message.payload));
    row.author = row.voice == Voice::Machine ? timeline::machineTitle(waiting.message.actor) : waiting.message.actor;
    row.reason = waiting.message.reason;
    row.status = pendingText(waiting);
    row.trouble = troubleOf(waiting.state);
    row.handle = waiting.message.handle;
    row.outbox = waiting.id;
    if (row.trouble == Trouble::Failed)
        row.failed = waiting.id;
    row.isHuman = row.voice == Voice::Person;
    return row;
}

Result<void> addPending(storage::Database& database, DebtorId debtor, std::vector<TimelineRow>& rows)
{
    TRATO_TRY(const auto outbox, channels::Outbox(database).ofDebtor(debtor, 30));
    for (auto waiting = outbox.rbegin(); waiting != outbox.rend(); ++waiting) {
        // What left has a line of its own, and that one says what became of it.
        if (troubleOf(waiting->state) != Trouble::None && !waiting->interaction)
            rows.push_back(rowFrom(*waiting));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const TimelineRow& a, const TimelineRow& b) { return a.at < b.at; });
    return {};
}

/// What was heard stands where a text would.
void addTranscript(TimelineRow& row)
{
    const timeline::Media& sound = row.files.front();
    if (!row.text.isEmpty() || sound.words.empty())
        return;
    row.isTranscript = true;
    for (const timeline::TimedWord& word : sound.words)
        row.text += (row.text.isEmpty() ? QString() : QStringLiteral(" ")) + shownText(word.text);
    row.text.truncate(longestText);
}

Result<void> addFiles(storage::Database& database, DebtorId debtor, TimelinePage& page)
{
    TRATO_TRY(const auto files, timeline::MediaStore(database).ofLines(debtor, page.oldest->at, page.newest->at));
    for (const timeline::Media& file : files) {
        const auto row = std::find_if(
            page.rows.begin(), page.rows.end(), [&](const TimelineRow& one) { return one.id == file.line.id.value(); });
        if (row == page.rows.end())
            continue;
        row->files.push_back(file);
        if (row->files.size() == 1 && fileKindOf(file) == FileKind::Sound)
            addTranscript(*row);
    }
    return {};
}

/// Steps that were not taken have no line of their own: they are facts of the cadence.
Result<void> addSkipped(const timeline::Timeline& lines, DebtorId debtor, TimelinePage& page)
{
    const Instant newest = page.hasNewer ? page.newest->at : Instant(std::numeric_limits<qint64>::max());
    TRATO_TRY(const auto steps, lines.skippedSteps(debtor, page.oldest->at, newest));
    for (const timeline::SkippedStep& step : steps) {
        TimelineRow row;
        row.kind = RowKind::Event;
        row.voice = Voice::Machine;
        row.id = -step.at.microseconds();
        row.at = step.at;
        row.day = step.at.dateIn(deskZone());
        row.eventKind = QStringLiteral("skipped");
        row.text = TimelineWords::tr("Did not write (%1)").arg(step.step);
        row.reason = step.reason;
        page.rows.push_back(row);
    }
    std::stable_sort(
        page.rows.begin(), page.rows.end(), [](const TimelineRow& a, const TimelineRow& b) { return a.at < b.at; });
    return {};
}

} // namespace

std::vector<channels::Attachment> attachmentsOf(const TimelineRow& row)
{
    std::vector<channels::Attachment> files;
    for (const timeline::Media& file : row.files) {
        if (!file.sha256.isEmpty())
            files.push_back({file.sha256, file.name, file.mimeType, file.size});
    }
    return files;
}

TimelineRow rowOf(const LocalLine& line)
{
    TimelineRow row;
    row.kind = line.note ? RowKind::Note : RowKind::Bubble;
    row.voice = Voice::Person;
    row.id = -line.at.microseconds();
    row.at = line.at;
    row.day = line.at.dateIn(deskZone());
    row.channel = line.note ? QString() : channelName(line.channel);
    row.text = shownText(line.text.left(longestText));
    row.files = filesOf(line.debtor, line.at, line.files);
    row.author = line.author;
    row.status = line.note ? TimelineWords::tr("Waits for the connection")
                           : TimelineWords::tr("Waits for the connection · checked again before it leaves");
    row.trouble = Trouble::Waiting;
    row.localKey = line.key;
    row.isHuman = true;
    return row;
}

Result<TimelinePage> loadTimeline(storage::Database& database, const TimelineRequest& request)
{
    const timeline::Timeline lines(database);
    TimelinePage page;
    std::vector<timeline::Entry> entries;
    if (request.around) {
        const timeline::Cursor middle{*request.around, InteractionId(0)};
        TRATO_TRY(entries, lines.page({.debtor = request.debtor, .after = middle, .limit = request.limit}));
        page.hasNewer = std::ssize(entries) == request.limit;
        TRATO_TRY(const auto older, lines.page({.debtor = request.debtor, .before = middle, .limit = request.limit}));
        page.hasOlder = std::ssize(older) == request.limit;
        entries.insert(entries.end(), older.begin(), older.end());
    } else {
        TRATO_TRY(entries,
            lines.page(
                {.debtor = request.debtor, .before = request.before, .after = request.after, .limit = request.limit}));
        page.hasOlder = request.after || std::ssize(entries) == request.limit;
        page.hasNewer = request.before || (request.after && std::ssize(entries) == request.limit);
    }
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        page.rows.push_back(rowFrom(*entry));
    if (!entries.empty()) {
        page.oldest = timeline::Cursor::of(entries.back().interaction);
        page.newest = timeline::Cursor::of(entries.front().interaction);
        TRATO_CHECK(addFiles(database, request.debtor, page));
        TRATO_CHECK(addSkipped(lines, request.debtor, page));
    }
    if (!page.hasNewer)
        TRATO_CHECK(addPending(database, request.debtor, page.rows));
    TRATO_CHECK(addFailures(database, page.rows));
    return page;
}

bool passes(const TimelineRow& row, TimelineFilter filter)
{
    switch (filter) {
    case TimelineFilter::All: return true;
    case TimelineFilter::Talks: return row.kind == RowKind::Bubble || row.kind == RowKind::Mail;
    case TimelineFilter::Calls: return row.kind == RowKind::Call;
    case TimelineFilter::Payments:
        return row.eventKind == QStringLiteral("payment") || row.eventKind == QStringLiteral("agreement") ||
               row.eventKind == QStringLiteral("promise") || row.eventKind == QStringLiteral("payment_request");
    case TimelineFilter::Machine: return row.voice == Voice::Machine;
    }
    Q_UNREACHABLE();
}

namespace {

TimelineRow separatorBefore(const TimelineRow& row, RowKind kind, const QString& text)
{
    TimelineRow separator;
    separator.kind = kind;
    separator.day = row.day;
    separator.at = row.at;
    separator.text = text;
    return separator;
}

} // namespace

std::vector<TimelineRow> withDays(const std::vector<TimelineRow>& rows, qint64 unreadFrom)
{
    std::vector<TimelineRow> out;
    out.reserve(rows.size() + 16);
    QDate day;
    QString channel;
    // What they said since anybody answered: a line says how much it is.
    auto unanswered = rows.end();
    int open = 0;
    for (auto row = rows.end(); row != rows.begin();) {
        --row;
        const bool said = row->kind == RowKind::Bubble || row->kind == RowKind::Mail || row->kind == RowKind::Call;
        if (said && row->voice != Voice::Debtor)
            break;
        if (!said)
            continue;
        unanswered = row;
        ++open;
    }
    for (auto at = rows.begin(); at != rows.end(); ++at) {
        const TimelineRow& row = *at;
        if (row.day != day) {
            day = row.day;
            channel.clear();
            out.push_back(separatorBefore(row, RowKind::Day, {}));
        }
        if (at == unanswered) {
            out.push_back(separatorBefore(row, RowKind::Unanswered, TimelineWords::tr("%n unanswered", nullptr, open)));
        }
        if (unreadFrom != 0 && row.id == unreadFrom)
            out.push_back(separatorBefore(
                row, RowKind::Unread, TimelineWords::tr("%n new", nullptr, static_cast<int>(rows.end() - at))));
        out.push_back(row);
        out.back().startsRun = row.kind == RowKind::Event || row.channel != channel;
        channel = row.kind == RowKind::Event ? QString() : row.channel;
    }
    return out;
}

} // namespace trato::ui
