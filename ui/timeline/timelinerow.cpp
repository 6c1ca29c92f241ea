#include "ui/timeline/timelinerow.h"

#include "storage/database.h"
#include "ui/format/brazil.h"
#include "ui/timeline/words.h"

#include <QJsonArray>

#include <algorithm>

namespace trato::ui {

namespace {

QString agentTitle(const QString& actor)
{
    if (actor.endsWith(QStringLiteral("negotiation")))
        return TimelineWords::tr("Machine, negotiation");
    if (actor.endsWith(QStringLiteral("identification")))
        return TimelineWords::tr("Machine, identification");
    if (actor.endsWith(QStringLiteral("follow_up")))
        return TimelineWords::tr("Machine, follow-up");
    return actor.startsWith(QStringLiteral("cadence")) ? TimelineWords::tr("Machine, cadence") : TimelineWords::tr("Machine");
}

Voice voiceOf(const timeline::Interaction& line)
{
    switch (line.actorKind) {
    case timeline::ActorKind::Debtor:
    case timeline::ActorKind::ThirdParty:
        return Voice::Debtor;
    case timeline::ActorKind::Human:
        return Voice::Person;
    case timeline::ActorKind::Agent:
    case timeline::ActorKind::System:
        return Voice::Machine;
    }
    Q_UNREACHABLE();
}

QString statusText(const timeline::Entry& entry)
{
    if (!entry.status)
        return {};
    switch (*entry.status) {
    case timeline::ReceiptStatus::Sent:
        return QStringLiteral("✓");
    case timeline::ReceiptStatus::Delivered:
        return QStringLiteral("✓✓");
    case timeline::ReceiptStatus::Read:
        return QStringLiteral("✓✓ ") + TimelineWords::tr("read");
    case timeline::ReceiptStatus::Failed:
        return entry.failure.isEmpty() ? TimelineWords::tr("did not arrive") : TimelineWords::tr("did not arrive: %1").arg(entry.failure);
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
        marks.push_back({one[QStringLiteral("from")].toInt(), one[QStringLiteral("to")].toInt(), label, sensitivities.contains(label)});
    }
    return marks;
}

RowKind kindOf(const timeline::Interaction& line)
{
    if (line.kind == QStringLiteral("call"))
        return RowKind::Call;
    if (line.direction == timeline::Direction::Internal || line.kind == QStringLiteral("bounce"))
        return RowKind::Event;
    return line.channel == QStringLiteral("email") ? RowKind::Mail : RowKind::Bubble;
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
    row.text = line.text;
    row.title = line.payload[QStringLiteral("subject")].toString();
    row.author = row.voice == Voice::Machine ? agentTitle(line.actor) : line.actor;
    row.reason = line.payload[QStringLiteral("reason")].toString();
    row.status = statusText(entry);
    row.failed = entry.status == timeline::ReceiptStatus::Failed;
    row.seconds = line.payload[QStringLiteral("seconds")].toInt();
    row.eventKind = line.kind;
    row.marks = marksOf(line.payload);
    if (row.kind == RowKind::Call)
        row.title = outcomeText(line.payload[QStringLiteral("outcome")].toString());
    if (row.kind == RowKind::Bubble && row.text.isEmpty())
        row.text = QStringLiteral("[%1]").arg(line.kind);
    return row;
}

bool isPending(const channels::OutboxRow& row)
{
    using enum channels::OutboxState;
    return row.state == Queued || row.state == Claimed || row.state == HandedOver || row.state == Uncertain
        || row.state == Refused || row.state == Failed;
}

QString pendingText(const channels::OutboxRow& row)
{
    switch (row.state) {
    case channels::OutboxState::Refused:
        return TimelineWords::tr("did not leave: %1").arg(row.refusedReason);
    case channels::OutboxState::Failed:
        return TimelineWords::tr("did not leave: %1").arg(row.failureReason);
    case channels::OutboxState::Uncertain:
        return TimelineWords::tr("asking the provider");
    default:
        return row.refusedReason.isEmpty() ? TimelineWords::tr("leaving") : TimelineWords::tr("waits: %1").arg(row.refusedReason);
    }
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
    row.text = waiting.message.body;
    row.title = waiting.message.subject;
    row.author = row.voice == Voice::Machine ? agentTitle(waiting.message.actor) : waiting.message.actor;
    row.reason = waiting.message.reason;
    row.status = pendingText(waiting);
    row.failed = waiting.state == channels::OutboxState::Refused || waiting.state == channels::OutboxState::Failed;
    row.waiting = !row.failed;
    return row;
}

Result<void> addPending(storage::Database& database, DebtorId debtor, std::vector<TimelineRow>& rows)
{
    TRATO_TRY(const auto outbox, channels::Outbox(database).ofDebtor(debtor, 30));
    for (auto waiting = outbox.rbegin(); waiting != outbox.rend(); ++waiting) {
        if (isPending(*waiting))
            rows.push_back(rowFrom(*waiting));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const TimelineRow& a, const TimelineRow& b) { return a.at < b.at; });
    return {};
}

} // namespace

Result<TimelinePage> loadTimeline(storage::Database& database, const TimelineRequest& request)
{
    TRATO_TRY(const auto entries,
        timeline::Timeline(database).page({.debtor = request.debtor, .before = request.before, .limit = request.limit}));
    TimelinePage page;
    page.hasOlder = std::ssize(entries) == request.limit;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        page.rows.push_back(rowFrom(*entry));
    if (!entries.empty())
        page.oldest = timeline::Cursor::of(entries.back().interaction);
    if (!request.before)
        TRATO_CHECK(addPending(database, request.debtor, page.rows));
    return page;
}

bool passes(const TimelineRow& row, TimelineFilter filter)
{
    switch (filter) {
    case TimelineFilter::All:
        return true;
    case TimelineFilter::Talks:
        return row.kind == RowKind::Bubble || row.kind == RowKind::Mail;
    case TimelineFilter::Calls:
        return row.kind == RowKind::Call;
    case TimelineFilter::Payments:
        return row.eventKind == QStringLiteral("payment") || row.eventKind == QStringLiteral("agreement")
            || row.eventKind == QStringLiteral("promise") || row.eventKind == QStringLiteral("payment_request");
    case TimelineFilter::Machine:
        return row.voice == Voice::Machine;
    }
    Q_UNREACHABLE();
}

std::vector<TimelineRow> withDays(const std::vector<TimelineRow>& rows)
{
    std::vector<TimelineRow> out;
    out.reserve(rows.size() + 16);
    QDate day;
    QString channel;
    for (const TimelineRow& row : rows) {
        if (row.day != day) {
            day = row.day;
            channel.clear();
            TimelineRow separator;
            separator.kind = RowKind::Day;
            separator.day = day;
            separator.at = row.at;
            out.push_back(separator);
        }
        out.push_back(row);
        out.back().startsRun = row.kind == RowKind::Event || row.channel != channel;
        channel = row.kind == RowKind::Event ? QString() : row.channel;
    }
    return out;
}

} // namespace trato::ui
