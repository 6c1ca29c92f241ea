#include "engine/eventhandler.h"

#include "agents/respond.h"
#include "channels/email/mailcomposer.h"
#include "channels/fallback.h"
#include "channels/outbox.h"
#include "channels/rcs/rbmwebhook.h"
#include "debts/holds.h"
#include "engine/debtstanding.h"
#include "engine/incomingfiles.h"
#include "engine/outgoingentry.h"
#include "engine/understood.h"
#include "engine/words.h"
#include "parties/debtors.h"
#include "parties/identity.h"
#include "queue/baton.h"
#include "queue/workqueue.h"
#include "timeline/timeline.h"

#include <QJsonArray>

#include <algorithm>
#include <chrono>

namespace trato::engine {

using namespace std::chrono_literals;

namespace {

parties::ContactKind contactKind(channels::Identity::Kind kind)
{
    switch (kind) {
    case channels::Identity::Kind::Phone: return parties::ContactKind::Phone;
    case channels::Identity::Kind::Email: return parties::ContactKind::Email;
    case channels::Identity::Kind::WaId:
    case channels::Identity::Kind::Bsuid:
    case channels::Identity::Kind::Username: return parties::ContactKind::WhatsApp;
    }
    Q_UNREACHABLE();
}

QJsonObject mediaJson(const channels::Media& media)
{
    return {{QStringLiteral("id"), media.id}, {QStringLiteral("mime"), media.mimeType},
        {QStringLiteral("name"), media.name}, {QStringLiteral("sha256"), media.sha256},
        {QStringLiteral("voice_note"), media.voiceNote}};
}

QJsonObject payloadOf(const channels::Message& message, const QJsonObject& understood)
{
    QJsonObject payload = message.extra;
    QJsonArray media;
    for (const channels::Media& file : message.media)
        media.append(mediaJson(file));
    if (!media.isEmpty())
        payload.insert(QStringLiteral("media"), media);
    if (!message.subject.isEmpty())
        payload.insert(QStringLiteral("subject"), message.subject);
    if (!message.originalId.isEmpty())
        payload.insert(QStringLiteral("original"), message.originalId);
    if (!understood.isEmpty())
        payload.insert(QStringLiteral("understood"), understood);
    return payload;
}

qint64 secondsOf(const channels::Call& call)
{
    return call.answeredAt.isNever()
               ? 0
               : std::chrono::duration_cast<std::chrono::seconds>(call.endedAt - call.answeredAt).count();
}

bool isText(channels::MessageKind kind)
{
    using enum channels::MessageKind;
    return kind == Text || kind == Button || kind == List || kind == Form;
}

/// Providers say it in whole seconds, and some by clocks that go ahead of ours.
/// As which lines on the timeline may name the same number or address.
QStringList formsOf(Channel channel, const QString& handle)
{
    const auto known = parties::Handle::ofChannel(channel, handle);
    return known ? known->alternatives() << handle : QStringList(handle);
}

Instant writtenNotAfter(Instant said, Instant received)
{
    const bool isWholeSecond = said.microseconds() % 1'000'000 == 0;
    return std::min(isWholeSecond ? said + 999'999us : said, received);
}

bool hasFile(const channels::Message& message)
{
    using enum channels::MessageKind;
    return message.kind == Image || message.kind == Document;
}

} // namespace

Result<TickReport> EventHandler::handle(const channels::InboundEvent& event, const channels::InboxItem& item)
{
    m_item = &item;
    m_second = m_opinion.of(channels::eventKey(event));
    return std::visit([this](const auto& one) { return handleEvent(one); }, event);
}

Result<EventHandler::Sender> EventHandler::identify(const std::vector<channels::Identity>& identities, Instant at)
{
    std::vector<parties::Handle> handles;
    for (const channels::Identity& identity : identities) {
        if (auto handle = parties::Handle::parse(contactKind(identity.kind), identity.value))
            handles.push_back(*handle);
    }
    if (handles.empty())
        return failure(QStringLiteral("no_sender"), Words::tr("The event does not say whose it is."));
    parties::IdentityResolver resolver(m_database);
    TRATO_TRY(const parties::Resolution resolution, resolver.resolve(handles));
    Sender sender{{}, handles.front().value, resolution.debtor().has_value(), {}};
    if (sender.known) {
        sender.debtor = *resolution.debtor();
        return sender;
    }
    sender.problem = parties::resolutionName(resolution.outcome);
    TRATO_TRY(sender.debtor, resolver.strangerFor(handles.front(), at));
    return sender;
}

bool EventHandler::needsAnswer(const channels::Message& message) const
{
    return message.direction == channels::MessageDirection::In &&
           (isText(message.kind) || hasFile(message) || message.kind == channels::MessageKind::Audio);
}

Result<InteractionId> EventHandler::append(
    const channels::Message& message, const Sender& sender, const QJsonObject& understood)
{
    const bool out = message.direction == channels::MessageDirection::Out;
    timeline::NewInteraction line{.debtor = sender.debtor,
        .at = message.at.isNever() ? m_item->receivedAt : message.at,
        .channel = m_item->delivery.channel,
        .direction = out ? timeline::Direction::Out : timeline::Direction::In,
        .kind = channels::messageKindName(message.kind),
        .text = message.text,
        .actorKind = out ? timeline::ActorKind::Human : timeline::ActorKind::Debtor,
        .actor = message.fromName,
        .handle = sender.handle,
        .provider = m_item->delivery.provider,
        .providerId = message.providerId,
        .inbox = m_item->id,
        .payload = payloadOf(message, understood)};
    timeline::Timeline lines(m_database);
    if (!message.replyTo.isEmpty()) {
        TRATO_TRY(const auto original, lines.messageRef(m_item->delivery.provider, message.replyTo));
        if (original)
            line.replyTo = original->interaction;
    }
    TRATO_TRY(const InteractionId id, lines.append(line));
    TRATO_CHECK(keepFiles(m_database, message, *m_item, sender.debtor, {line.at, id}, m_clock.now()));
    return id;
}

Result<TickReport> EventHandler::handleEvent(const channels::Message& told)
{
    channels::Message message = told;
    if (message.kind == channels::MessageKind::Audio && message.text.isEmpty())
        message.text = message.extra[QStringLiteral("transcript")].toString().trimmed();
    // A text message over SMS names no instant; “amanhã” counts from when it came.
    if (message.at.isNever())
        message.at = m_item->receivedAt;
    TRATO_TRY(const Sender sender, identify(message.from, m_clock.now()));
    if (sender.known && message.direction == channels::MessageDirection::In) {
        if (const auto handle = parties::Handle::ofChannel(m_item->delivery.channel, sender.handle))
            TRATO_CHECK(parties::Debtors(m_database).noteInbound(sender.debtor, *handle, message.at));
    }
    if (!needsAnswer(message)) {
        TRATO_CHECK(append(message, sender, {}));
        return TickReport{};
    }
    TRATO_TRY(const Turn turn, takeTurn(sender.debtor));
    // A bare "sim" confirms a name after one question and takes an offer after another.
    TRATO_TRY(const auto before,
        m_database.one(QStringLiteral("engine/last_said"), {{":debtor", sender.debtor}, {":at", message.at}},
            [](const storage::Row& row) { return row.text("text"); }));
    const understanding::Message words{.text = message.text,
        .channel = m_item->delivery.channel,
        .receivedAt = message.at,
        .before = before.value_or(QString())};
    understanding::Reading reading = m_reader.read(words);
    if (m_second)
        understanding::weigh(*m_second, words, reading);
    TRATO_TRY(const InteractionId interaction, append(message, sender, toJson(reading)));
    TRATO_CHECK(m_database.announce(QStringLiteral("timeline"), sender.debtor));
    TRATO_TRY(const QString standing, debtStanding(m_database, sender.debtor));
    const agents::Conversation::Written written{
        writtenNotAfter(message.at, m_item->receivedAt), formsOf(m_item->delivery.channel, sender.handle)};
    TRATO_TRY(agents::Conversation conversation,
        agents::Conversation::load(m_database, sender.debtor, m_clock.now(), written));
    conversation.identified = sender.known;
    TRATO_TRY(conversation.namedByCreditor, isOfCreditor(sender));
    conversation.humanHolds = turn == Turn::Persons;
    conversation.silenced = turn == Turn::Silent;
    const agents::Heard heard{message.text, m_item->delivery.channel, message.at, reading, hasFile(message),
        message.kind == channels::MessageKind::Audio && message.text.isEmpty()};
    TRATO_TRY(const agents::TalkState talk, agents::TalkStates(m_database).of(sender.debtor));
    TRATO_TRY(const TickReport report,
        m_executor.execute(agents::respond(talk, conversation, heard),
            {.debtor = sender.debtor,
                .channel = m_item->delivery.channel,
                .handle = sender.handle,
                .cause = interaction,
                .causeKey = QStringLiteral("in:%1").arg(interaction.value()),
                .windowOpen = true,
                .heardAt = message.at,
                .summary = message.text.isEmpty() ? channels::messageKindName(message.kind)
                                                  : QStringLiteral("“%1”").arg(message.text.simplified().left(120)),
                .standing = standing}));
    TRATO_CHECK(endTurn(sender.debtor));
    return report;
}

/// The creditor's data named the number or address, of whatever kind.
Result<bool> EventHandler::isOfCreditor(const Sender& sender) const
{
    TRATO_TRY(const auto points, parties::Debtors(m_database).contactPoints(sender.debtor));
    return std::ranges::any_of(points, [&sender](const parties::ContactPoint& point) {
        return point.handle.value == sender.handle && point.source == QStringLiteral("creditor");
    });
}

/// The agents act with the baton in their hands, until their answer has left. Code `held_by_agent`: another engine is
/// at it at this moment, on whatever channel; the delivery waits. People and silence are the agents' own matter;
/// silence is also what a lease that is over leaves while the whole debtor is held.
Result<EventHandler::Turn> EventHandler::takeTurn(DebtorId debtor)
{
    const Instant now = m_clock.now();
    const auto taken = queue::Baton(m_database)
                           .take(debtor, queue::HolderKind::Agent, m_worker, QStringLiteral("answering"), now,
                               now + queue::Baton::machineLease);
    if (taken)
        return Turn::Machine;
    if (taken.error().code == QStringLiteral("held_by_human"))
        return Turn::Persons;
    if (taken.error().code == QStringLiteral("silenced"))
        return Turn::Silent;
    return Failure(taken.error());
}

/// Nothing was answered: nothing is left to say.
Result<void> EventHandler::endTurn(DebtorId debtor)
{
    TRATO_TRY(const auto answers, m_database.one(QStringLiteral("engine/answers_waiting"), {{":debtor", debtor}},
                                      [](const storage::Row& row) { return row.flag("waiting"); }));
    return answers.value_or(false) ? Result<void>() : queue::Baton(m_database).release(debtor, m_worker, m_clock.now());
}

Result<TickReport> EventHandler::handleEvent(const channels::Status& status)
{
    const Instant at = status.at.isNever() ? m_item->receivedAt : status.at;
    TRATO_TRY(
        const auto effect, channels::Outbox(m_database).applyStatus(m_item->delivery.provider, status, m_clock.now()));
    DebtorId debtor = effect ? effect->debtor : DebtorId();
    std::optional<InteractionId> interaction = effect ? effect->interaction : std::nullopt;
    timeline::Timeline lines(m_database);
    // The program that sent it never came to write it down.
    if (effect && !interaction && effect->after != effect->before) {
        TRATO_TRY(auto row, channels::Outbox(m_database).row(effect->outbox));
        if (row) {
            row->updatedAt = std::min(at, m_clock.now());
            TRATO_TRY(interaction,
                enterOutgoing(m_database, *row, m_item->delivery.provider, status.providerId, m_clock.now()));
        }
    }
    if (!interaction) {
        TRATO_TRY(const auto reference, lines.messageRef(m_item->delivery.provider, status.providerId));
        if (reference && reference->interaction.isValid()) {
            debtor = reference->debtor;
            interaction = reference->interaction;
        }
    }
    if (effect)
        TRATO_CHECK(fallBack(*effect, status));
    const auto receipt = timeline::receiptStatusFromName(channels::deliveryStatusName(status.status));
    if (!interaction || !receipt)
        return TickReport{};
    const QString code = status.errors.empty() ? QString() : status.errors.front().code;
    const QString reason = status.errors.empty() ? QString() : status.errors.front().title;
    TRATO_CHECK(lines.appendReceipt(debtor, *interaction, *receipt, at, code, reason));
    TRATO_CHECK(m_database.announce(QStringLiteral("timeline"), debtor));
    return TickReport{};
}

/// What the provider took back of its own accord goes as SMS; what is delivered after all no longer does.
Result<void> EventHandler::fallBack(const channels::StatusEffect& effect, const channels::Status& status)
{
    using enum channels::OutboxState;
    channels::Fallback fallback(m_database);
    if (effect.after == Failed && status.providerStatus == QLatin1StringView(channels::rbmRevoked)) {
        TRATO_TRY(const auto row, channels::Outbox(m_database).row(effect.outbox));
        if (row && !row->fallBackAt.isNever())
            TRATO_CHECK(fallback.toSms(*row, row->failureCode, row->failureReason, m_clock.now()));
    }
    if (effect.after != effect.before && (effect.after == Delivered || effect.after == Read))
        TRATO_CHECK(fallback.delivered(effect.outbox, m_clock.now()));
    return {};
}

Result<TickReport> EventHandler::handleEvent(const channels::Call& call)
{
    TRATO_TRY(const Sender sender, identify(call.party, m_clock.now()));
    QStringList words;
    QStringList theirs;
    for (const channels::TranscriptLine& line : call.transcript) {
        words.append(line.text);
        if (line.speaker == QStringLiteral("debtor"))
            theirs.append(line.text);
    }
    const bool inbound = call.direction == channels::CallDirection::Inbound;
    QJsonObject payload{{QStringLiteral("outcome"), channels::callOutcomeName(call.outcome)},
        {QStringLiteral("seconds"), secondsOf(call)}};
    if (call.recording)
        payload.insert(QStringLiteral("recording"), call.recording->file);
    const understanding::Reading reading =
        m_reader.read({.text = theirs.join(u'\n'), .channel = Channel::Voice, .receivedAt = call.startedAt});
    if (!theirs.isEmpty())
        payload.insert(QStringLiteral("understood"), toJson(reading));
    TRATO_TRY(const InteractionId interaction,
        timeline::Timeline(m_database)
            .append({.debtor = sender.debtor,
                .at = call.startedAt,
                .channel = Channel::Voice,
                .direction = inbound ? timeline::Direction::In : timeline::Direction::Out,
                .kind = QStringLiteral("call"),
                .text = words.join(u'\n'),
                .actorKind = inbound ? timeline::ActorKind::Debtor : timeline::ActorKind::Human,
                .actor = inbound ? call.partyName : call.agent,
                .handle = sender.handle,
                .provider = m_item->delivery.provider,
                .providerId = call.providerId,
                .inbox = m_item->id,
                .payload = payload}));
    TRATO_CHECK(keepRecording(m_database, call, *m_item, sender.debtor, {call.startedAt, interaction}));
    TRATO_CHECK(m_database.announce(QStringLiteral("timeline"), sender.debtor));
    if (!sender.known)
        return askWho(sender, interaction, Words::tr("a call from a number that is not known"));
    // On the telephone a person has spoken already; the machine only makes sure that a sensitive case is seen.
    if (reading.sensitivities.empty())
        return TickReport{};
    TRATO_TRY(
        const agents::Conversation conversation, agents::Conversation::load(m_database, sender.debtor, m_clock.now(),
                                                     {writtenNotAfter(call.startedAt, m_item->receivedAt)}));
    TRATO_TRY(const agents::TalkState talk, agents::TalkStates(m_database).of(sender.debtor));
    return m_executor.execute(
        agents::respond(talk, conversation, {theirs.join(u' '), Channel::Voice, call.startedAt, reading, false}),
        {.debtor = sender.debtor,
            .channel = Channel::Voice,
            .handle = sender.handle,
            .cause = interaction,
            .causeKey = QStringLiteral("in:%1").arg(interaction.value()),
            .summary = QStringLiteral("“%1”").arg(theirs.join(u' ').simplified().left(120))});
}

Result<TickReport> EventHandler::askWho(const Sender& sender, InteractionId interaction, const QString& words)
{
    TRATO_CHECK(queue::WorkQueue(m_database, m_clock)
                    .open({.debtor = sender.debtor,
                        .desk = QStringLiteral("identification"),
                        .reason = QStringLiteral("%1_sender").arg(sender.problem),
                        .summary = words,
                        .channel = m_item->delivery.channel,
                        .interaction = interaction}));
    return TickReport{.escalated = 1};
}

Result<TickReport> EventHandler::handleEvent(const channels::Bounce& bounce)
{
    timeline::Timeline lines(m_database);
    TRATO_TRY(const auto reference, lines.messageRef(QStringLiteral("smtp"), bounce.originalMessageId));
    DebtorId debtor = reference ? reference->debtor : DebtorId();
    if (!debtor.isValid()) {
        TRATO_TRY(const Sender sender, identify({{channels::Identity::Kind::Email, bounce.recipient}}, m_clock.now()));
        debtor = sender.debtor;
    }
    const QString words = bounce.diagnostic.isEmpty() ? bounce.reason : bounce.diagnostic;
    if (!bounce.delayed)
        TRATO_CHECK(channels::Outbox(m_database)
                        .applyStatus(QStringLiteral("smtp"),
                            {.providerId = bounce.originalMessageId,
                                .clientId = channels::clientIdOf(bounce.originalMessageId),
                                .status = channels::DeliveryStatus::Failed,
                                .at = m_item->receivedAt,
                                .errors = {{bounce.reason, words, {}}}},
                            m_clock.now()));
    if (reference && reference->interaction.isValid())
        TRATO_CHECK(lines.appendReceipt(
            debtor, reference->interaction, timeline::ReceiptStatus::Failed, m_item->receivedAt, bounce.reason, words));
    if (bounce.permanent) {
        TRATO_TRY(const auto handle, parties::Handle::parse(parties::ContactKind::Email, bounce.recipient));
        TRATO_CHECK(parties::Debtors(m_database)
                        .setContactStatus(debtor, handle, parties::ContactStatus::Bounced, m_clock.now()));
    }
    TRATO_CHECK(lines.append({.debtor = debtor,
        .at = m_item->receivedAt,
        .channel = Channel::Email,
        .direction = timeline::Direction::In,
        .kind = QStringLiteral("bounce"),
        .text = words,
        .handle = bounce.recipient,
        .provider = m_item->delivery.provider,
        .providerId = bounce.providerId,
        .inbox = m_item->id,
        .payload = {{QStringLiteral("reason"), bounce.reason}, {QStringLiteral("status"), bounce.status},
            {QStringLiteral("permanent"), bounce.permanent}}}));
    TRATO_CHECK(m_database.announce(QStringLiteral("timeline"), debtor));
    return TickReport{};
}

Result<TickReport> EventHandler::handleEvent(const channels::Unsupported&)
{
    // The bytes stay in the inbox, marked with what they were.
    return TickReport{};
}

} // namespace trato::engine
