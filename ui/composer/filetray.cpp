#include "ui/composer/filetray.h"

#include "storage/database.h"
#include "timeline/media.h"
#include "ui/async/runner.h"
#include "ui/composer/awaydesk.h"
#include "ui/composer/draftfiles.h"

#include <QFileInfo>

#include <algorithm>

namespace trato::ui {

FileTray::FileTray(const DeskContext& context, AwayDesk& away, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_away(away)
{
}

void FileTray::open(const OpenCase& openCase)
{
    const bool other = openCase.debtor != m_case.debtor;
    m_case = openCase;
    if (!other || m_entries.empty())
        return;
    m_entries.clear();
    Q_EMIT changed();
}

std::vector<FileTray::Entry>::iterator FileTray::find(int ticket)
{
    return std::find_if(
        m_entries.begin(), m_entries.end(), [ticket](const Entry& entry) { return entry.ticket == ticket; });
}

bool FileTray::holds(const channels::Attachment& file) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
        [&](const Entry& entry) { return !entry.reading && entry.file.sha256 == file.sha256; });
}

std::vector<channels::Attachment> FileTray::files() const
{
    std::vector<channels::Attachment> files;
    for (const Entry& entry : m_entries) {
        if (!entry.reading)
            files.push_back(entry.file);
    }
    return files;
}

bool FileTray::isReading() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const Entry& entry) { return entry.reading; });
}

void FileTray::add(std::vector<FileSource> sources)
{
    const std::size_t room = channels::mostAttachments - std::min(channels::mostAttachments, m_entries.size());
    const bool tooMany = sources.size() > room;
    sources.resize(std::min(sources.size(), room));
    for (FileSource& source : sources) {
        Entry entry;
        entry.ticket = ++m_lastTicket;
        entry.file.name = source.path.isEmpty() ? source.name : QFileInfo(source.path).fileName();
        entry.reading = true;
        m_entries.push_back(entry);
        m_tasks.push_back({m_case, std::move(source), entry.ticket});
    }
    Q_EMIT changed();
    if (tooMany)
        Q_EMIT failed(tr("A message takes %1 files at most.").arg(channels::mostAttachments));
    readNext();
}

void FileTray::readNext()
{
    // One at a time: they stand in the order in which they were given, and the disk has one arm.
    if (m_working || m_tasks.empty())
        return;
    m_working = true;
    const Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, task, user = m_context.user](storage::Database& database, const JobToken&) {
            return DraftFiles::add(database, *clock, task.openCase, user, task.source);
        },
        [this, task](const Result<ReadFile>& read) {
            m_working = false;
            finished(task, read);
            readNext();
        });
}

void FileTray::finished(const Task& task, const Result<ReadFile>& read)
{
    const bool unwanted = m_unwanted.remove(task.ticket);
    if (!read) {
        drop(task);
        const bool away = ui::isAway(read.error());
        if (away)
            m_away.noticeAway();
        const QString why =
            away ? tr("The connection is away: “%1” was not attached.").arg(QFileInfo(task.source.path).fileName())
                 : read.error().message;
        const bool here = task.openCase.debtor == m_case.debtor;
        return unwanted ? void()
                        : Q_EMIT failed(here ? why : tr("In the case of %1: %2").arg(task.openCase.firstName, why));
    }
    if (unwanted)
        return discard(task.openCase.debtor, {read->file});
    if (task.openCase.debtor == m_case.debtor)
        place(task, *read);
}

void FileTray::place(const Task& task, const ReadFile& read)
{
    if (holds(read.file))
        return drop(task);
    const auto waiting = find(task.ticket);
    if (waiting == m_entries.end())
        m_entries.push_back({task.ticket, read.file, read.thumbnail, false});
    else
        *waiting = {task.ticket, read.file, read.thumbnail, false};
    Q_EMIT changed();
}

void FileTray::drop(const Task& task)
{
    const auto entry = find(task.ticket);
    if (entry == m_entries.end())
        return;
    m_entries.erase(entry);
    Q_EMIT changed();
}

void FileTray::take(const std::vector<channels::Attachment>& files, Put put)
{
    std::vector<channels::Attachment> fresh;
    for (const channels::Attachment& file : files) {
        if (holds(file))
            continue;
        m_entries.push_back({++m_lastTicket, file, {}, false});
        fresh.push_back(file);
        fetchThumbnail(m_entries.back());
    }
    if (fresh.empty())
        return;
    if (put == Put::Kept)
        keep(fresh);
    Q_EMIT changed();
}

void FileTray::fetchThumbnail(const Entry& entry)
{
    if (channels::attachmentKind(entry.file.mimeType) != QStringLiteral("image"))
        return;
    m_context.runner.run(
        this,
        [file = entry.file](storage::Database& database, const JobToken&) -> Result<QImage> {
            TRATO_TRY(const QByteArray bytes, timeline::MediaStore(database).bytes(file.sha256));
            return chipPicture(file, bytes);
        },
        [this, ticket = entry.ticket](const Result<QImage>& picture) {
            const auto found = find(ticket);
            if (!picture || found == m_entries.end())
                return;
            found->thumbnail = *picture;
            Q_EMIT changed();
        });
}

void FileTray::remove(int ticket)
{
    const auto entry = find(ticket);
    if (entry == m_entries.end())
        return;
    const Entry gone = *entry;
    m_entries.erase(entry);
    Q_EMIT changed();
    if (gone.reading)
        m_unwanted.insert(ticket);
    else
        discard(m_case.debtor, {gone.file});
}

void FileTray::forget(const std::vector<channels::Attachment>& files)
{
    const auto gone = std::erase_if(m_entries, [&](const Entry& entry) {
        return !entry.reading && std::find(files.begin(), files.end(), entry.file) != files.end();
    });
    if (gone > 0)
        Q_EMIT changed();
}

void FileTray::keep(const std::vector<channels::Attachment>& files)
{
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, files, open = m_case, user = m_context.user](storage::Database& database, const JobToken&) {
            return database.transaction([&]() -> Result<void> {
                for (const channels::Attachment& file : files)
                    TRATO_CHECK(DraftFiles::put(database, *clock, open, user, file));
                return {};
            });
        },
        [this](const Result<void>& kept) {
            if (!kept)
                Q_EMIT failed(kept.error().message);
        });
}

void FileTray::discard(DebtorId debtor, const std::vector<channels::Attachment>& files)
{
    m_context.runner.run(
        this,
        [files, debtor, user = m_context.user](
            storage::Database& database, const JobToken&) { return DraftFiles::remove(database, debtor, user, files); },
        [this](const Result<void>& removed) {
            if (!removed)
                Q_EMIT failed(removed.error().message);
        });
}

} // namespace trato::ui
