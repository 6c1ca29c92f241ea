#pragma once

#include "base/id.h"
#include "base/result.h"
#include "channels/email/safehtml.h"
#include "ui/media/mediakit.h"

namespace trato::storage {
class Database;
}

namespace trato::ui {

struct LoadedMail {
    media::Mail mail;
    int remoteImages = 0;
};

/// The HTML of a mail that came in, made harmless. For a pool thread. Code `no_inbox_row`, `unreadable_email`.
Result<LoadedMail> loadMail(storage::Database& database, InboxId inbox, channels::RemoteImages remote);
/// The bytes as they came.
Result<QByteArray> loadOriginal(storage::Database& database, InboxId inbox);

} // namespace trato::ui
