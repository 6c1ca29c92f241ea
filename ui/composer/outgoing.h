#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "channels/outbox.h"
#include "channels/templates/catalogue.h"
#include "compliance/act.h"
#include "ui/desk/opencase.h"

#include <QString>

#include <optional>

namespace trato::storage {
class Database;
}

namespace trato::ui {

/// What a person wants to send on the case's channel.
struct Outgoing {
    OpenCase openCase;
    QString user;
    QString text;
    QString purpose;              ///< empty: service while they wrote within a day, else collection (care: care)
};

struct SendAnswer {
    bool queued = false;
    compliance::Verdict verdict;  ///< why not, and when
};

/// What would leave, and whether it may: nothing is stored. For a pool thread.
struct Judgement {
    compliance::Verdict verdict;
    channels::NewOutbox message;
};
Result<Judgement> judgeMessage(storage::Database& database, const Clock& clock, const Outgoing& outgoing);

/// Asks the contact policy and puts the message into the outbox: the engine asks again before it leaves. Nothing is
/// queued when it is denied. Words that are a template's go as that template, but where free text may go as it is
/// (WhatsApp's open window). For a pool thread.
Result<SendAnswer> queueMessage(storage::Database& database, const Clock& clock, const Outgoing& outgoing);

/// A private note on the timeline.
Result<void> addNote(storage::Database& database, const Clock& clock, DebtorId debtor, const QString& user, const QString& text);

/// What is being written: to the debtor, or for the team alone.
enum class Writing { Message, Note };

struct ComposerState {
    QString message; ///< what was typed and not sent
    QString note;    ///< what was typed and not kept
    Instant windowUntil; ///< WhatsApp: free text to the case's number until then; never: closed
    channels::TemplateValues values; ///< of the places in templates and snippets
};
/// Code `no_debtor`. The window is the contact policy's own: what it says here, the sending says too.
Result<ComposerState> loadComposer(
    storage::Database& database, const Clock& clock, const OpenCase& openCase, const QString& user);
/// Something typed that is neither sent nor kept yet; an empty text: nothing is.
struct Draft {
    OpenCase openCase;
    Writing writing = Writing::Message;
    QString text;
};
Result<void> saveDraft(storage::Database& database, const Clock& clock, const Draft& draft, const QString& user);

} // namespace trato::ui
