#include "ui/timeline/timelinemodel.h"

#include "base/channel.h"
#include "base/text.h"
#include "ui/format/brazil.h"
#include "ui/widgets/channelstrip.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace trato::ui {

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case RowRole: return QVariant::fromValue(&row(index.row()));
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return spokenRow(row(index.row()));
    default: return {};
    }
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const RowKind kind = row(index.row()).kind;
    const bool separator = kind == RowKind::Day || kind == RowKind::Unanswered || kind == RowKind::Unread;
    return separator ? Qt::ItemNeverHasChildren : QAbstractListModel::flags(index);
}

int TimelineModel::indexOf(qint64 id) const
{
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [id](const TimelineRow& row) { return row.id == id; });
    return id == 0 || found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

void TimelineModel::clear()
{
    m_all.clear();
    m_oldest.reset();
    m_newest.reset();
    m_hasOlder = false;
    m_hasNewer = false;
    m_lastLine = 0;
    m_highest = 0;
    m_unreadFrom = 0;
    rebuild();
}

void TimelineModel::setFilter(TimelineFilter filter)
{
    m_filter = filter;
    rebuild();
}

void TimelineModel::setUnreadFrom(qint64 id)
{
    if (std::exchange(m_unreadFrom, id) != id)
        rebuild();
}

void TimelineModel::noteLast(const TimelinePage& page)
{
    if (page.hasNewer || !page.newest)
        return;
    m_lastLine = page.newest->id.value();
    for (const TimelineRow& row : page.rows)
        m_highest = std::max(m_highest, row.id);
}

void TimelineModel::setPage(TimelinePage page)
{
    noteLast(page);
    m_all = std::move(page.rows);
    m_oldest = page.oldest;
    m_newest = page.newest;
    m_hasOlder = page.hasOlder;
    m_hasNewer = page.hasNewer;
    rebuild();
}

namespace {

std::optional<timeline::Cursor> cursorOf(const TimelineRow& row)
{
    return row.id > 0 ? std::optional(timeline::Cursor{row.at, InteractionId(row.id)}) : std::nullopt;
}

} // namespace

int TimelineModel::setNewest(TimelinePage page)
{
    const qint64 last = m_lastLine;
    const auto isNew = [highest = m_highest](const TimelineRow& row) { return row.id > highest; };
    const int added = last == 0 ? 0 : static_cast<int>(std::count_if(page.rows.begin(), page.rows.end(), isNew));
    noteLast(page);
    if (m_hasNewer)
        return added;
    const bool meets =
        last == 0 || !page.hasOlder ||
        std::any_of(page.rows.begin(), page.rows.end(), [last](const TimelineRow& row) { return row.id == last; });
    if (!meets) {
        // More came than a page has: what lies between is read when somebody goes there.
        endWindow();
        return added;
    }
    const Instant from = page.rows.empty() ? Instant() : page.rows.front().at;
    std::vector<TimelineRow> kept;
    if (!page.rows.empty())
        std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(kept),
            [&](const TimelineRow& row) { return row.at < from && row.outbox == OutboxId(); });
    if (kept.empty()) {
        m_oldest = page.oldest;
        m_hasOlder = page.hasOlder;
    }
    if (page.newest)
        m_newest = page.newest;
    std::move(page.rows.begin(), page.rows.end(), std::back_inserter(kept));
    m_all = std::move(kept);
    rebuild();
    return added;
}

namespace {

/// How many lines are kept: of a filter that shows few, more.
size_t roomOf(TimelineFilter filter)
{
    return filter == TimelineFilter::All ? TimelineModel::mostLines : 4 * TimelineModel::mostLines;
}

} // namespace

/// The window ends before the newest line, at one with a place of its own: what waits in the outbox and skipped steps
/// have none.
void TimelineModel::endWindow()
{
    while (!m_all.empty() && !cursorOf(m_all.back()))
        m_all.pop_back();
    m_hasNewer = !m_all.empty();
    m_newest = m_all.empty() ? std::nullopt : cursorOf(m_all.back());
    rebuild();
}

int TimelineModel::prepend(TimelinePage page)
{
    const int added = static_cast<int>(page.rows.size());
    if (page.oldest)
        m_oldest = page.oldest;
    m_hasOlder = page.hasOlder;
    std::move(m_all.begin(), m_all.end(), std::back_inserter(page.rows));
    m_all = std::move(page.rows);
    while (m_all.size() > roomOf(m_filter)) {
        m_all.pop_back();
        m_hasNewer = true;
    }
    if (m_hasNewer)
        endWindow();
    else
        rebuild();
    return added;
}

int TimelineModel::append(TimelinePage page)
{
    const int added = static_cast<int>(page.rows.size());
    noteLast(page);
    if (page.newest)
        m_newest = page.newest;
    m_hasNewer = page.hasNewer;
    std::move(page.rows.begin(), page.rows.end(), std::back_inserter(m_all));
    const size_t room = roomOf(m_filter);
    if (m_all.size() > room) {
        auto first = m_all.end() - static_cast<std::ptrdiff_t>(room);
        while (first != m_all.end() && !cursorOf(*first))
            ++first;
        m_all.erase(m_all.begin(), first);
        m_hasOlder = true;
        m_oldest = m_all.empty() ? m_newest : cursorOf(m_all.front());
    }
    rebuild();
    return added;
}

void TimelineModel::setBlockedImages(qint64 id, int count)
{
    m_blocked.insert(id, count);
    rebuild();
}

void TimelineModel::setFile(const timeline::Media& file)
{
    for (TimelineRow& row : m_all) {
        for (timeline::Media& known : row.files) {
            if (row.id == file.line.id.value() && known.number == file.number)
                known = file;
        }
    }
    rebuild();
}

void TimelineModel::unfold(int index)
{
    const qint64 id = row(index).id;
    if (!m_unfolded.remove(id))
        m_unfolded.insert(id);
    m_shown[static_cast<size_t>(index)].unfolded = m_unfolded.contains(id);
    Q_EMIT dataChanged(this->index(index), this->index(index));
}

int TimelineModel::findBefore(int from, const QString& words) const
{
    const QString wanted = text::folded(words);
    for (int i = std::min(from, rowCount()) - 1; i >= 0 && !wanted.isEmpty(); --i) {
        if (text::folded(row(i).title + u' ' + row(i).text).contains(wanted))
            return i;
    }
    return -1;
}

int TimelineModel::findAfter(int from, const QString& words) const
{
    const QString wanted = text::folded(words);
    for (int i = from + 1; i < rowCount() && !wanted.isEmpty(); ++i) {
        if (text::folded(row(i).title + u' ' + row(i).text).contains(wanted))
            return i;
    }
    return -1;
}

void TimelineModel::rebuild()
{
    std::vector<TimelineRow> all = withEvidence(m_all);
    countAttempts(all);
    if (!m_hasNewer)
        all.insert(all.end(), m_local.begin(), m_local.end());
    std::vector<TimelineRow> filtered;
    std::copy_if(all.begin(), all.end(), std::back_inserter(filtered),
        [this](const TimelineRow& row) { return passes(row, m_filter); });
    for (TimelineRow& row : filtered) {
        row.unfolded = m_unfolded.contains(row.id);
        row.blockedImages = m_blocked.value(row.id, -1);
    }
    show(withDays(filtered, m_unreadFrom));
}

namespace {

bool isSameRow(const TimelineRow& a, const TimelineRow& b)
{
    return a.kind == b.kind && a.id == b.id && a.day == b.day;
}

} // namespace

/// Only what differs is taken out and put in, so that what is chosen stays chosen.
void TimelineModel::show(std::vector<TimelineRow> rows)
{
    const auto differs = std::mismatch(m_shown.begin(), m_shown.end(), rows.begin(), rows.end(), isSameRow);
    const auto head = static_cast<int>(differs.first - m_shown.begin());
    int tail = 0;
    while (tail < std::min(std::ssize(m_shown), std::ssize(rows)) - head &&
           isSameRow(m_shown[m_shown.size() - 1 - static_cast<size_t>(tail)],
               rows[rows.size() - 1 - static_cast<size_t>(tail)]))
        ++tail;
    const int gone = static_cast<int>(m_shown.size()) - head - tail;
    const int come = static_cast<int>(rows.size()) - head - tail;
    if (gone > 0) {
        beginRemoveRows({}, head, head + gone - 1);
        m_shown.erase(m_shown.begin() + head, m_shown.begin() + head + gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, head, head + come - 1);
        m_shown.insert(m_shown.begin() + head, rows.begin() + head, rows.begin() + head + come);
        endInsertRows();
    }
    m_shown = std::move(rows);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString spokenRow(const TimelineRow& row)
{
    if (row.kind == RowKind::Day)
        return format::longDate(row.day);
    if (row.kind == RowKind::Unanswered || row.kind == RowKind::Unread)
        return row.text;
    const QString when = format::date(row.day) + u' ' + format::time(row.at.in(deskZone()).time());
    const QString who = row.author.isEmpty() ? QCoreApplication::translate("timeline", "Debtor") : row.author;
    QString text = row.title.isEmpty() ? row.text : row.title + QStringLiteral(": ") + row.text;
    if (!row.status.isEmpty())
        text += QStringLiteral(" (%1)").arg(row.status);
    for (const timeline::Media& file : row.files)
        text += QStringLiteral(" [%1]").arg(file.name.isEmpty() ? file.mimeType : file.name);
    return QStringLiteral("%1, %2: %3").arg(when, who, text);
}

QString citedRow(const TimelineRow& row)
{
    if (row.kind == RowKind::Day || row.kind == RowKind::Unanswered || row.kind == RowKind::Unread)
        return spokenRow(row);
    const auto channel = channelFromName(row.channel);
    QStringList source{row.author.isEmpty() ? QCoreApplication::translate("timeline", "Debtor") : row.author};
    if (channel)
        source.append(channelTitle(*channel));
    source.append(format::date(row.day) + u' ' + format::time(row.at.in(deskZone()).time()));
    const QString words = row.title.isEmpty()  ? row.text
                          : row.text.isEmpty() ? row.title
                                               : row.title + u'\n' + row.text;
    return QStringLiteral("“%1”\n(%2)").arg(words, source.join(QStringLiteral(", ")));
}

} // namespace trato::ui
