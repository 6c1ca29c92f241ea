#include "ui/composer/outgoing.h"

#include "agents/asked.h"
#include "channels/hold.h"
#include "channels/outbox.h"
#include "compliance/contactfacts.h"
#include "compliance/contactpolicy.h"
#include "compliance/demand.h"
#include "compliance/wordingfacts.h"
#include "parties/theirday.h"
#include "queue/notices.h"
#include "storage/database.h"
#include "timeline/timeline.h"
#include "ui/composer/draftfiles.h"
#include "ui/composer/texts.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace trato::ui {

using storage::Row;

namespace {

QString kindOf(Writing writing)
{
    return writing == Writing::Note ? QStringLiteral("note") : QStringLiteral("message");
}

/// What is said where they write to us answers them, unless the words ask for payment.
QString purposeOf(const Outgoing& outgoing, const compliance::Act& act, const compliance::ContactFacts& facts)
{
    if (!outgoing.purpose.isEmpty())
        return outgoing.purpose;
    if (outgoing.openCase.care)
        return QStringLiteral("care");
    const bool answers = facts.isTalking(act) && !compliance::DemandWords::standard().find(outgoing.text);
    return compliance::purposeName(
        answers ? compliance::Purpose::Service : facts.approachPurpose(act.contract, act.at));
}

struct MadeFrom {
    QString name;
    QString subject;
    QStringList parameters;
    std::optional<TemplateCategory> category;
    QDate lastDay; ///< on which it is true; invalid: whenever it is read
};

/// The template that the words are, where it matters: not while free text may go to WhatsApp.
Result<std::optional<MadeFrom>> templateOf(
    storage::Database& database, const Clock& clock, const Outgoing& outgoing, bool windowOpen)
{
    // A template of WhatsApp can't carry somebody's file.
    if (windowOpen || (!outgoing.files.empty() && outgoing.openCase.channel == Channel::WhatsApp))
        return std::nullopt;
    TRATO_TRY(const auto catalogue, channels::TemplateCatalogue::shipped());
    TRATO_TRY(const auto values, loadValues(database, outgoing.openCase.debtor, clock));
    const auto found = catalogue.recognise(outgoing.text, outgoing.openCase.channel, values);
    if (!found)
        return std::nullopt;
    return MadeFrom{found->made.name, found->made.fill(values).subject, found->parameters, found->made.category,
        found->made.lastDay(values)};
}

/// The machine's confirmation of what they asked for, which a person sends in its very words; invalid: it is none.
Result<InteractionId> acknowledgedBy(storage::Database& database, const Clock& clock, const Outgoing& outgoing)
{
    if (!outgoing.suggestion.isValid())
        return InteractionId();
    TRATO_TRY(const auto open, agents::Suggestions(database, clock).open(outgoing.openCase.debtor));
    const bool asSuggested =
        open && open->id == outgoing.suggestion && open->body == outgoing.text && outgoing.files.empty();
    return asSuggested ? open->acknowledges() : InteractionId();
}

/// What stands above a letter without a subject of its own: nothing that tells of a debt.
Result<QString> plainSubject(storage::Database& database, const Clock& clock, DebtorId debtor)
{
    TRATO_TRY(const auto catalogue, channels::TemplateCatalogue::shipped());
    TRATO_TRY(const auto neutral, catalogue.find(QStringLiteral("contato_neutro"), Channel::Email));
    TRATO_TRY(const auto values, loadValues(database, debtor, clock));
    return neutral.fill(values).subject;
}

/// A file goes to WhatsApp as a message of its kind; the words stand below the first one where they fit.
std::vector<channels::NewOutbox> withFiles(
    const channels::NewOutbox& message, const std::vector<channels::Attachment>& files)
{
    std::vector<channels::NewOutbox> messages;
    if (files.empty() || message.channel != Channel::WhatsApp) {
        messages.push_back(message);
        channels::setAttachments(messages.back().payload, files);
        return messages;
    }
    const bool caption = message.body.size() <= channels::longestCaption &&
                         channels::attachmentKind(files.front().mimeType) != QStringLiteral("audio");
    if (!caption && !message.body.isEmpty())
        messages.push_back(message);
    for (const channels::Attachment& file : files) {
        channels::NewOutbox one = message;
        one.kind = channels::attachmentKind(file.mimeType);
        if (!messages.empty() || !caption)
            one.body.clear();
        channels::setAttachments(one.payload, {file});
        messages.push_back(std::move(one));
    }
    for (std::size_t i = 1; i < messages.size() && !message.dedupeKey.isEmpty(); ++i)
        messages[i].dedupeKey += u':' + QString::number(i);
    return messages;
}

/// Nobody schedules what will not be true any more.
Result<void> checkDay(const channels::NewOutbox& message)
{
    if (!message.isOutOfDate(message.notBefore))
        return {};
    return failure(QString(channels::outOfDateRule),
        QCoreApplication::translate(
            "composer", "The day that the message speaks of is over by then: send it earlier, or in other words."));
}

} // namespace

Result<Judgement> judgeMessage(storage::Database& database, const Clock& clock, const Outgoing& outgoing)
{
    const bool scheduled = !outgoing.when.isNever();
    const Instant now = scheduled ? outgoing.when : clock.now();
    const OpenCase& open = outgoing.openCase;
    TRATO_TRY(auto facts, compliance::ContactFacts::load(database, open.debtor, now));
    TRATO_CHECK(facts.loadRecord(database, now));
    compliance::Act act;
    act.debtor = open.debtor;
    act.channel = open.channel;
    act.handle = open.handle;
    act.at = now;
    const QString purpose = purposeOf(outgoing, act, facts);
    act.purpose = compliance::purposeFromName(purpose).value_or(compliance::Purpose::Collection);
    act.origin = compliance::Origin::Human;
    act.actor = outgoing.user;
    act.text = outgoing.text;
    TRATO_TRY(act.acknowledges, acknowledgedBy(database, clock, outgoing));
    TRATO_TRY(const auto made, templateOf(database, clock, outgoing, facts.windowUntil(act) > now));
    act.content = made ? compliance::Content::Template : compliance::Content::FreeText;
    act.category = made ? made->category : std::nullopt;
    // Nobody reads a file before it leaves: it may tell of the debt.
    if (!outgoing.files.empty()) {
        act.content = compliance::Content::FreeText;
        act.disclosure = compliance::Disclosure::Debt;
    }
    channels::NewOutbox message{.debtor = open.debtor,
        .channel = open.channel,
        .handle = open.handle,
        .purpose = purpose,
        .body = outgoing.text,
        .origin = QStringLiteral("human"),
        .actor = outgoing.user,
        .reason = !outgoing.reason.isEmpty() ? outgoing.reason
                  : scheduled ? QCoreApplication::translate("composer", "written at the desk for this time")
                              : QCoreApplication::translate("composer", "written at the desk"),
        .dedupeKey = outgoing.key,
        .priority = 0,
        .notBefore = scheduled ? now : now + channels::holdOfPeople()};
    if (open.channel == Channel::Email) {
        TRATO_TRY(message.subject, plainSubject(database, clock, open.debtor));
    }
    if (made) {
        message.kind = QStringLiteral("template");
        message.templateName = made->name;
        if (!made->subject.isEmpty())
            message.subject = made->subject;
        message.payload = {{QStringLiteral("parameters"), QJsonArray::fromStringList(made->parameters)}};
        if (made->lastDay.isValid()) {
            TRATO_TRY(message.notAfter,
                parties::endOfTheirDay(database, open.debtor, open.channel, open.handle, made->lastDay));
        }
    }
    if (act.acknowledges.isValid())
        message.payload.insert(compliance::acknowledgesField, act.acknowledges.value());
    // As the engine will read it.
    act.text = message.subject + u'\n' + outgoing.text;
    act.contract = facts.contractOf(act);
    if (act.contract.isValid())
        message.contract = act.contract;
    return Judgement{compliance::ContactPolicy::judge(act, facts), withFiles(message, outgoing.files), act.text};
}

Result<SendAnswer> queueMessage(storage::Database& database, const Clock& clock, const Outgoing& outgoing)
{
    TRATO_TRY(const Judgement judged, judgeMessage(database, clock, outgoing));
    if (!judged.verdict.allowed)
        return SendAnswer{false, judged.verdict};
    if (const QString problem = channels::attachmentsProblem(outgoing.openCase.channel, outgoing.files);
        !problem.isEmpty())
        return failure(QStringLiteral("unsendable_file"), problem);
    return database.transaction([&]() -> Result<SendAnswer> {
        // A confirmation leaves once, whoever sends it.
        if (judged.messages.back().payload.contains(compliance::acknowledgesField)) {
            TRATO_TRY(const Judgement again, judgeMessage(database, clock, outgoing));
            if (!again.verdict.allowed)
                return SendAnswer{false, again.verdict};
        }
        SendAnswer answer{true, judged.verdict, {}, judged.messages.front().notBefore};
        agents::Suggestions suggestions(database, clock);
        std::vector<channels::NewOutbox> messages = judged.messages;
        if (outgoing.suggestion.isValid()) {
            TRATO_TRY(const agents::Suggestion taken,
                suggestions.take(outgoing.openCase.debtor, outgoing.suggestion, outgoing.user));
            // What the machine's words ask is answered to whoever sends them.
            if (taken.payload.contains(agents::asksField))
                messages.back().payload.insert(agents::asksField, taken.payload[agents::asksField]);
            for (channels::NewOutbox& message : messages)
                message.notAfter = message.notAfter.isNever() ? taken.notAfter : message.notAfter;
        } else {
            TRATO_CHECK(suggestions.withdraw(outgoing.openCase.debtor));
        }
        for (const channels::NewOutbox& message : messages) {
            TRATO_CHECK(checkDay(message));
            TRATO_TRY(const auto queued, channels::Outbox(database).queue(message, clock.now()));
            answer.ids.push_back(queued.id);
        }
        TRATO_CHECK(DraftFiles::remove(database, outgoing.openCase.debtor, outgoing.user, outgoing.files));
        return answer;
    });
}

Result<TakenBack> takeBack(storage::Database& database, const Clock& clock, const std::vector<OutboxId>& ids,
    const OpenCase& openCase, const QString& user, TakeBackTo to)
{
    const QString reason = QCoreApplication::translate("composer", "taken back by %1").arg(user);
    return database.transaction([&]() -> Result<TakenBack> {
        channels::Outbox outbox(database);
        TakenBack back;
        for (const OutboxId id : ids) {
            TRATO_TRY(const bool recalled, outbox.recall(id, reason, clock.now()));
            TRATO_TRY(const auto row, outbox.row(id));
            if (!recalled || !row)
                continue;
            back.ids.push_back(id);
            back.text += row->message.body;
            if (to == TakeBackTo::Draft && row->message.payload.contains(compliance::acknowledgesField)) {
                TRATO_TRY(back.suggestion,
                    agents::Suggestions(database, clock).reopen(row->message.debtor, row->message.body));
            }
            const auto files = channels::attachmentsOf(row->message.payload);
            back.files.insert(back.files.end(), files.begin(), files.end());
        }
        for (const channels::Attachment& file : back.files) {
            if (to == TakeBackTo::Draft)
                TRATO_CHECK(DraftFiles::put(database, clock, openCase, user, file));
        }
        return back;
    });
}

Result<void> addNote(storage::Database& database, const Clock& clock, const NewNote& note)
{
    const QString writer = QStringLiteral("note");
    return database.transaction([&]() -> Result<void> {
        timeline::Timeline lines(database);
        if (!note.key.isEmpty()) {
            // First: who writes the same at this moment waits here, and then finds the line.
            TRATO_CHECK(lines.recordReference(writer, note.key, {note.debtor, {}, {}}));
            TRATO_TRY(const auto known, lines.messageRef(writer, note.key));
            if (known && known->interaction.isValid())
                return {};
        }
        TRATO_TRY(const InteractionId line, lines.append({.debtor = note.debtor,
                                                .at = clock.now(),
                                                .kind = QStringLiteral("note"),
                                                .text = note.text,
                                                .actorKind = timeline::ActorKind::Human,
                                                .actor = note.user}));
        return note.key.isEmpty() ? Result<void>() : lines.recordReference(writer, note.key, {note.debtor, line, {}});
    });
}

Result<ComposerState> loadComposer(
    storage::Database& database, const Clock& clock, const OpenCase& openCase, const QString& user)
{
    ComposerState state;
    TRATO_CHECK(database.each(
        QStringLiteral("channels/drafts"), {{":debtor", openCase.debtor}, {":actor", user}}, [&](const Row& row) {
            (row.text("kind") == kindOf(Writing::Note) ? state.note : state.message) = row.text("body");
        }));
    TRATO_TRY(auto facts, compliance::ContactFacts::load(database, openCase.debtor, clock.now()));
    TRATO_CHECK(facts.loadRecord(database, clock.now()));
    compliance::Act act;
    act.debtor = openCase.debtor;
    act.handle = openCase.channel == Channel::WhatsApp ? openCase.handle : QString();
    state.windowUntil = facts.windowUntil(act);
    act.channel = openCase.channel;
    act.at = clock.now();
    act.purpose = compliance::purposeFromName(
        purposeOf({.openCase = openCase, .user = user, .text = {}, .purpose = {}}, act, facts))
                      .value_or(compliance::Purpose::Collection);
    state.wording = compliance::wordingOf(act, facts, act.at);
    state.wording.rightParty = facts.debtor.isRightPartyConfirmed();
    for (const compliance::GrantedOverride& granted : facts.overrides) {
        if (!granted.textHash.isEmpty() && granted.channel.value_or(openCase.channel) == openCase.channel)
            state.passedWords.append(granted.textHash);
    }
    if (openCase.channel == Channel::Email) {
        TRATO_TRY(state.subject, plainSubject(database, clock, openCase.debtor));
    }
    TRATO_TRY(state.values, loadValues(database, openCase.debtor, clock));
    TRATO_TRY(state.people, queue::knownActors(database));
    state.people.removeAll(user);
    TRATO_TRY(state.files, DraftFiles::of(database, openCase.debtor, user));
    TRATO_TRY(const auto rows, channels::Outbox(database).waitingOf(openCase.debtor, user));
    TRATO_TRY(state.suggestion, agents::Suggestions(database, clock).open(openCase.debtor));
    for (const channels::OutboxRow& row : rows) {
        state.waiting.push_back({row.id, row.message.channel, row.message.body, row.message.purpose,
            row.message.notBefore, row.refusedReason, {}, channels::attachmentsOf(row.message.payload)});
    }
    return state;
}

Result<void> saveDraft(storage::Database& database, const Clock& clock, const Draft& draft, const QString& user)
{
    const DebtorId debtor = draft.openCase.debtor;
    const QString kind = kindOf(draft.writing);
    if (draft.text.isEmpty()) {
        TRATO_CHECK(database.execute(
            QStringLiteral("channels/delete_draft"), {{":actor", user}, {":debtor", debtor}, {":kind", kind}}));
        return {};
    }
    TRATO_CHECK(database.execute(QStringLiteral("channels/save_draft"),
        {{":actor", user}, {":debtor", debtor}, {":kind", kind}, {":channel", channelName(draft.openCase.channel)},
            {":body", draft.text}, {":now", clock.now()}}));
    return {};
}

QString withoutWords(const QString& text, const QString& words)
{
    const QString all = text.trimmed();
    return all.startsWith(words) ? all.mid(words.size()).trimmed() : text;
}

QString withWordsBefore(const QString& text, const QString& words)
{
    return text.isEmpty() || words.isEmpty() ? words + text : words + u'\n' + text;
}

Result<void> changeDraft(
    storage::Database& database, const Clock& clock, const Draft& words, DraftChange change, const QString& user)
{
    return database.transaction([&]() -> Result<void> {
        Draft draft = words;
        draft.text.clear();
        TRATO_CHECK(database.each(QStringLiteral("channels/drafts"),
            {{":debtor", words.openCase.debtor}, {":actor", user}}, [&](const Row& row) {
                if (row.text("kind") == kindOf(words.writing))
                    draft.text = row.text("body");
            }));
        draft.text = change == DraftChange::TakeOff ? withoutWords(draft.text, words.text)
                                                    : withWordsBefore(draft.text, words.text);
        return saveDraft(database, clock, draft, user);
    });
}

} // namespace trato::ui
