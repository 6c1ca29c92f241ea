#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "storage/database.h"

namespace trato::demo {

/// Photos, voice notes and an HTML mail of the demonstration: small invented files, kept as real ones are.
class Attachments final {
public:
    Attachments(storage::Database& database, Instant now)
        : m_database(database)
        , m_now(now)
    {
    }

    /// The photo of a receipt at every line that says there is one.
    Result<void> addPhotos();
    /// A photo of a receipt in WhatsApp.
    Result<void> addPhoto(DebtorId debtor, const QString& handle, Instant at);
    /// A voice note in WhatsApp, with its words.
    Result<void> addVoiceNote(DebtorId debtor, const QString& handle, Instant at);
    /// A mail with HTML, pictures from outside and a PDF.
    Result<void> addMail(DebtorId debtor, const QString& handle, Instant at);

private:
    storage::Database& m_database;
    Instant m_now;
    int m_notes = 0;
};

} // namespace trato::demo
