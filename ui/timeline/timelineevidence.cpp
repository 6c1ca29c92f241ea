// What is known about the lines of a page from each other.

#include "ui/format/brazil.h"
#include "ui/timeline/timelinerow.h"
#include "ui/timeline/words.h"

#include <QHash>

#include <algorithm>
#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;

namespace {

constexpr int mostMarksOnALetter = 3;

bool turnsDirection(QChar c)
{
    return (c.unicode() >= 0x202A && c.unicode() <= 0x202E) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069) ||
           c.unicode() == 0x200E || c.unicode() == 0x200F || c.unicode() == 0x061C;
}

bool isEdit(const TimelineRow& row) { return row.eventKind == QStringLiteral("edit") && !row.original.isEmpty(); }
bool isDeletion(const TimelineRow& row) { return row.eventKind == QStringLiteral("revoke") && !row.original.isEmpty(); }

void applyEvidence(TimelineRow& said, const TimelineRow& later)
{
    const QString when = format::time(later.at.in(deskZone()).time());
    if (isDeletion(later)) {
        said.evidence = Evidence::Deleted;
        said.status = TimelineWords::tr("Deleted by them at %1 · kept as evidence").arg(when);
        return;
    }
    said.status = TimelineWords::tr("Edited at %1 · before: “%2”").arg(when, said.text.simplified().left(120));
    said.evidence = Evidence::Edited;
    said.text = later.text;
    said.length = later.length;
    said.marks = later.marks;
}

} // namespace

QString shownText(QString text)
{
    int marks = 0;
    for (QChar& c : text) {
        const bool mark = c.isMark();
        marks = mark ? marks + 1 : 0;
        if (turnsDirection(c) || marks > mostMarksOnALetter || c.isNull())
            c = QChar(0x200B);
    }
    return text;
}

FileKind fileKindOf(const timeline::Media& file)
{
    if (file.mimeType.startsWith(QStringLiteral("audio/")))
        return FileKind::Sound;
    if (file.mimeType.startsWith(QStringLiteral("image/")))
        return FileKind::Picture;
    return file.mimeType == QStringLiteral("application/pdf") ? FileKind::Pages : FileKind::Other;
}

std::vector<TimelineRow> withEvidence(std::vector<TimelineRow> rows)
{
    QHash<QString, size_t> places;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].providerId.isEmpty())
            places.insert(rows[i].providerId, i);
    }
    for (const TimelineRow& row : rows) {
        const auto place = isEdit(row) || isDeletion(row) ? places.constFind(row.original) : places.constEnd();
        if (place != places.constEnd())
            applyEvidence(rows[*place], row);
    }
    std::erase_if(rows,
        [&](const TimelineRow& row) { return (isEdit(row) || isDeletion(row)) && places.contains(row.original); });
    return rows;
}

void countAttempts(std::vector<TimelineRow>& rows)
{
    std::vector<Instant> missed;
    for (TimelineRow& row : rows) {
        if (row.kind != RowKind::Call || row.seconds > 0 || row.voice == Voice::Debtor)
            continue;
        std::erase_if(missed, [&](Instant at) { return at < row.at - 24h * 7; });
        missed.push_back(row.at);
        row.attempt = static_cast<int>(missed.size());
    }
}

} // namespace trato::ui
