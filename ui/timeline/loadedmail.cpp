#include "ui/timeline/loadedmail.h"

#include "channels/email/htmlmail.h"
#include "channels/inbox.h"
#include "storage/database.h"
#include "ui/timeline/words.h"

namespace trato::ui {

Result<QByteArray> loadOriginal(storage::Database& database, InboxId inbox)
{
    TRATO_TRY(const auto item, channels::Inbox(database).item(inbox));
    if (!item)
        return failure(QStringLiteral("no_inbox_row"), TimelineWords::tr("What came in is not kept here any more."));
    return item->delivery.body;
}

Result<LoadedMail> loadMail(storage::Database& database, InboxId inbox, channels::RemoteImages remote)
{
    TRATO_TRY(const QByteArray bytes, loadOriginal(database, inbox));
    TRATO_TRY(const channels::HtmlMail html, channels::htmlOf(bytes));
    QStringList ids;
    LoadedMail loaded;
    for (const channels::InlinePart& part : html.parts) {
        ids.append(part.contentId);
        loaded.mail.parts.emplace_back(part.mimeType, part.bytes);
    }
    const channels::SafeHtml safe = channels::safeHtml(html.html, ids, remote);
    loaded.mail.html = safe.html.toUtf8();
    loaded.mail.remoteImages = remote == channels::RemoteImages::Shown;
    loaded.remoteImages = safe.remoteImages;
    return loaded;
}

} // namespace trato::ui
