#pragma once

#include "agents/suggestions.h"
#include "base/clock.h"
#include "base/result.h"
#include "channels/attachments.h"
#include "channels/outbox.h"
#include "channels/templates/catalogue.h"
#include "compliance/act.h"
#include "compliance/wording/wording.h"
#include "ui/desk/opencase.h"

#include <QString>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::ui {

/// What a person wants to send on the case's channel.
struct Outgoing {
    OpenCase openCase;
    QString user;
    QString text;
    QString purpose;     ///< empty: service where they wrote within a day, else collection (care: care)
    Instant when = {};   ///< when it is to leave; never: at once, after the moment to think again
    QString key = {};    ///< the same message is queued once; empty: each is one of its own
    QString reason = {}; ///< for people: how it came to be written; empty: at the desk
    std::vector<channels::Attachment> files = {}; ///< kept already (DraftFiles)
    agents::SuggestionId suggestion = {};         ///< of the machine, that these words are; none: their own
};

struct SendAnswer {
    bool queued = false;
    compliance::Verdict verdict;    ///< why not, and when
    std::vector<OutboxId> ids = {}; ///< one for each message at the provider
    Instant leavesAt = {};
};

/// What would leave, and whether it may: nothing is stored. For a pool thread.
struct Judgement {
    compliance::Verdict verdict;
    /// In the order in which they leave. A message of WhatsApp carries one file: the others follow by themselves.
    std::vector<channels::NewOutbox> messages;
    QString words; ///< that were judged
};
Result<Judgement> judgeMessage(storage::Database& database, const Clock& clock, const Outgoing& outgoing);

/// Asks the contact policy and puts the message into the outbox, its files out of the draft: the engine asks again
/// before it leaves. Nothing is queued when it is denied. Words that are a template's go as that template, but where
/// free text may go as it is (WhatsApp's open window). For a pool thread.
Result<SendAnswer> queueMessage(storage::Database& database, const Clock& clock, const Outgoing& outgoing);

/// Something of mine that has not left yet.
struct Waiting {
    OutboxId id;
    Channel channel = Channel::WhatsApp;
    QString text;
    QString purpose;
    Instant leavesAt;
    QString reason;   ///< why a rule put it off; empty: held or scheduled
    QString key = {}; ///< of one that is kept on this machine; then it has no id
    std::vector<channels::Attachment> files = {};

    friend bool operator==(const Waiting&, const Waiting&) = default;
};

/// What was taken back before it was handed over; `ids` says which. None: it was too late.
struct TakenBack {
    std::vector<OutboxId> ids;
    QString text;
    std::vector<channels::Attachment> files;
    agents::SuggestionId suggestion = {}; ///< that may leave in its own words only, and is open again; none: a draft
};
/// To be written on, then its files are the draft's again and the machine's goodbye is its suggestion again, or for
/// good.
enum class TakeBackTo { Draft, Nothing };
Result<TakenBack> takeBack(storage::Database& database, const Clock& clock, const std::vector<OutboxId>& ids,
    const OpenCase& openCase, const QString& user, TakeBackTo to);

/// A private note on the timeline.
struct NewNote {
    DebtorId debtor;
    QString user;
    QString text;
    QString key = {}; ///< one with the same key stands once, however often it is written; empty: made anew
};
Result<void> addNote(storage::Database& database, const Clock& clock, const NewNote& note);

/// What is being written: to the debtor, or for the team alone.
enum class Writing { Message, Note };

struct ComposerState {
    QString message;                         ///< what was typed and not sent
    QString note;                            ///< what was typed and not kept
    Instant windowUntil;                     ///< WhatsApp: free text to the case's number until then; never: closed
    channels::TemplateValues values;         ///< of the places in templates and snippets
    QStringList people;                      ///< who can be mentioned in a note
    std::vector<Waiting> waiting;            ///< what the user wrote and has not left, the next first
    std::vector<channels::Attachment> files; ///< of the message
    compliance::WordingContext wording;      ///< what its words are judged by
    QString subject;                         ///< stands above them
    QStringList passedWords;                 ///< that somebody has let pass (compliance::overrideTextHash)
    std::optional<agents::Suggestion> suggestion; ///< of the machine, waiting for a person
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

/// What happens to words of a case that is not shown: they come back before its draft, or left and are taken off it.
enum class DraftChange { PutBefore, TakeOff };
Result<void> changeDraft(
    storage::Database& database, const Clock& clock, const Draft& words, DraftChange change, const QString& user);
/// What is left of `text` when `words` at its beginning are gone; all of it where it does not begin so.
QString withoutWords(const QString& text, const QString& words);
/// `words`, and below them what was written meanwhile.
QString withWordsBefore(const QString& text, const QString& words);

} // namespace trato::ui
