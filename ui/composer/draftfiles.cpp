#include "ui/composer/draftfiles.h"

#include "base/json.h"
#include "storage/database.h"
#include "timeline/media.h"

namespace trato::ui {

namespace {

QString kindOfFile(const channels::Attachment& file) { return QStringLiteral("file:") + file.sha256; }

} // namespace

Result<ReadFile> DraftFiles::add(storage::Database& database, const Clock& clock, const OpenCase& openCase,
    const QString& user, const FileSource& source)
{
    TRATO_TRY(ReadFile read, readFile(source));
    TRATO_CHECK(database.transaction([&]() -> Result<void> {
        TRATO_CHECK(timeline::MediaStore(database).keep(openCase.debtor, read.bytes, clock.now()));
        return put(database, clock, openCase, user, read.file);
    }));
    read.bytes.clear();
    return read;
}

Result<void> DraftFiles::put(storage::Database& database, const Clock& clock, const OpenCase& openCase,
    const QString& user, const channels::Attachment& file)
{
    TRATO_CHECK(database.execute(QStringLiteral("channels/save_draft"),
        {{":actor", user}, {":debtor", openCase.debtor}, {":kind", kindOfFile(file)},
            {":channel", channelName(openCase.channel)},
            {":body", QString::fromUtf8(json::compact(channels::attachmentObject(file)))}, {":now", clock.now()}}));
    return {};
}

Result<void> DraftFiles::remove(
    storage::Database& database, DebtorId debtor, const QString& user, const std::vector<channels::Attachment>& files)
{
    return database.transaction([&]() -> Result<void> {
        for (const channels::Attachment& file : files)
            TRATO_CHECK(database.execute(QStringLiteral("channels/delete_draft"),
                {{":actor", user}, {":debtor", debtor}, {":kind", kindOfFile(file)}}));
        return {};
    });
}

Result<std::vector<channels::Attachment>> DraftFiles::of(
    storage::Database& database, DebtorId debtor, const QString& user)
{
    std::vector<channels::Attachment> files;
    TRATO_CHECK(database.each(
        QStringLiteral("channels/draft_files"), {{":actor", user}, {":debtor", debtor}}, [&](const storage::Row& row) {
            channels::Attachment file = channels::attachmentFrom(row.object("body"));
            if (!file.sha256.isEmpty())
                files.push_back(std::move(file));
        }));
    return files;
}

} // namespace trato::ui
