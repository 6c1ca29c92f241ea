#pragma once

#include "ui/composer/outgoing.h"

#include <QString>

#include <vector>

namespace trato::ui {

/// A message or note that was written while the database was away.
struct KeptMessage {
    QString key; ///< its own: it is queued once, whatever happens in between
    Outgoing outgoing;
    Writing writing = Writing::Message;
    Instant writtenAt;
};

/// What became of one when the database was back.
struct ReturnedMessage {
    KeptMessage message;
    bool left = false;
    QString reason; ///< why not
};

/// What a desk keeps by itself while the database is away, in a file that only its user can read: messages put into the
/// outbox, drafts, and what became of them until somebody has seen it.
class LocalStore final {
public:
    /// `folder` is made when it is missing. A file that can't be read is put aside, not overwritten.
    explicit LocalStore(const QString& folder, const QString& databaseUrl, const QString& user);

    [[nodiscard]] const std::vector<KeptMessage>& messages() const { return m_messages; }
    [[nodiscard]] const std::vector<Draft>& drafts() const { return m_drafts; }
    [[nodiscard]] const std::vector<ReturnedMessage>& returned() const { return m_returned; }
    [[nodiscard]] bool isEmpty() const { return m_messages.empty() && m_drafts.empty(); }

    /// What was typed in a case and only this machine knows; nothing: the database knows better.
    [[nodiscard]] const Draft* draftOf(DebtorId debtor, Writing writing) const;

    /// Code `unwritable_file`: nothing is kept then.
    Result<void> add(KeptMessage message);
    Result<void> remove(const QString& key);
    Result<void> keepDraft(const Draft& draft);
    Result<void> dropDraft(const Draft& draft);
    /// The database has these; what was typed on since stays.
    Result<void> dropSaved(const std::vector<Draft>& saved);
    /// They are no longer kept: this became of them.
    Result<void> settle(const std::vector<ReturnedMessage>& returned);
    Result<void> forgetReturned();

    [[nodiscard]] QString path() const { return m_path; }

private:
    void load();
    Result<void> save() const;

    QString m_path;
    std::vector<KeptMessage> m_messages;
    std::vector<Draft> m_drafts;
    std::vector<ReturnedMessage> m_returned;
};

} // namespace trato::ui
