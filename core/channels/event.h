#pragma once

#include "base/channel.h"
#include "base/clock.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// What a provider's bytes turn into. Plain values: an adapter makes them, the inbox worker consumes them.
namespace trato::channels {

/// One name under which a channel knows somebody. It is never a person by itself: a telephone can be shared, passed on
/// or mistyped, so only identity resolution decides whose it is.
struct Identity {
    /// Phone: E.164 with "+". WaId: WhatsApp's digits (Brazilian ones may lack the ninth digit). Bsuid: WhatsApp's
    /// business-scoped user id ("BR.1502…"). Email: lower-case address. Username: the provider's public name.
    enum class Kind { Phone, WaId, Bsuid, Email, Username };

    Kind kind = Kind::Phone;
    QString value = {};

    bool operator==(const Identity&) const = default;
};

/// phone, wa_id, bsuid, email, username
QString identityKindName(Identity::Kind kind);

/// A file that came with a message. `id` is the provider's handle (WhatsApp media id, Twilio media URL, number of the
/// MIME part in the kept .eml); `sha256` as the provider says it (WhatsApp: base64).
struct Media {
    QString id = {};
    QString mimeType = {};
    QString name = {};
    QString sha256 = {};
    QString url = {};
    qint64 size = -1;
    bool voiceNote = false;
    /// E-mail: by which the HTML names it.
    QString contentId = {};
};

struct ProviderError {
    QString code = {};
    QString title = {};
    QString detail = {};
};

enum class MessageKind {
    Text,
    Image,
    Audio,
    Video,
    Document,
    Sticker,
    Button,
    List,
    Form,
    Location,
    Contacts,
    Reaction,
    Order,
    CallPermission,
    Edit,
    Revoke,
    System,
    AutoReply,
    Unsupported
};

/// text, image, audio, …, call_permission, auto_reply, unsupported
QString messageKindName(MessageKind kind);

enum class MessageDirection { In, Out };

/// Something somebody wrote, pressed or attached. `Out` is an echo: a colleague wrote from the provider's own app.
struct Message {
    QString providerId = {};
    /// Ours: WhatsApp phone_number_id, telephone number, mailbox address.
    QString account = {};
    MessageDirection direction = MessageDirection::In;
    /// The other side, the most reliable name first.
    std::vector<Identity> from = {};
    QString fromName = {};
    Instant at = {};
    MessageKind kind = MessageKind::Text;
    /// What a reader should see: body, caption, title of the pressed button, emoji. E-mail: without the quoted history.
    QString text = {};
    QString subject = {};
    /// The machine's part of a button, list or form reply.
    QString payload = {};
    std::vector<Media> media = {};
    /// Provider id of the message that this one answers; e-mail: In-Reply-To, else the last of `references`.
    QString replyTo = {};
    QStringList references = {};
    /// Edit, revoke, reaction: the message that is meant.
    QString originalId = {};
    bool forwarded = false;
    std::vector<ProviderError> errors = {};
    /// Everything else worth keeping, by the provider's own names.
    QJsonObject extra = {};
};

enum class DeliveryStatus { Queued, Sent, Delivered, Read, Played, Failed };

/// queued, sent, delivered, read, played, failed
QString deliveryStatusName(DeliveryStatus status);
std::optional<DeliveryStatus> deliveryStatusFromName(QStringView name);

/// What became of a message of ours. Arrives at least once and in any order; `laterStatus` orders them.
struct Status {
    QString providerId = {};
    /// The outbox row's client id, where the provider gives it back (WhatsApp biz_opaque_callback_data).
    QString clientId = {};
    QString account = {};
    DeliveryStatus status = DeliveryStatus::Sent;
    /// The provider's own word ("undelivered").
    QString providerStatus = {};
    std::optional<Identity> recipient = {};
    Instant at = {};
    std::vector<ProviderError> errors = {};
    QJsonObject pricing = {};
};

/// Which of two statuses a message has: queued < sent < delivered < read < played; failed is final, but a delivery
/// that is reported after it proves it wrong.
DeliveryStatus laterStatus(DeliveryStatus known, DeliveryStatus reported);

enum class CallDirection { Inbound, Outbound };
enum class CallOutcome { Ongoing, Answered, NoAnswer, Busy, Rejected, Failed, Voicemail, Abandoned };

/// inbound, outbound
QString callDirectionName(CallDirection direction);
/// ongoing, answered, no_answer, busy, rejected, failed, voicemail, abandoned
QString callOutcomeName(CallOutcome outcome);

struct CallRecording {
    QString file = {};
    QString sha256 = {};
    qint64 seconds = -1;
};

struct TranscriptLine {
    /// "agent", "debtor" or the name of another speaker.
    QString speaker = {};
    /// Seconds after the answer.
    double offset = 0;
    QString text = {};
};

/// A telephone call, from our own call records (docs/call-record.md) or WhatsApp calling.
struct Call {
    QString providerId = {};
    QString account = {};
    CallDirection direction = CallDirection::Inbound;
    /// The other side.
    std::vector<Identity> party = {};
    QString partyName = {};
    /// The number of ours that called or was called.
    QString ours = {};
    /// Who of us spoke: a user's name, or empty.
    QString agent = {};
    Instant startedAt = {};
    Instant answeredAt = {};
    Instant endedAt = {};
    CallOutcome outcome = CallOutcome::Answered;
    std::optional<CallRecording> recording = {};
    std::vector<TranscriptLine> transcript = {};
    QString clientId = {};
    std::vector<ProviderError> errors = {};
    QJsonObject extra = {};
};

/// An e-mail of ours came back. `reason` is a word of docs/email-bounces.md, `permanent` says that the address itself
/// is no good (unknown user, unknown host, moved); a full mailbox or a refused text is not.
struct Bounce {
    QString providerId = {};
    QString account = {};
    /// Of several recipients in one report.
    int number = 1;
    QString recipient = {};
    QString status = {};
    QString reason = {};
    bool permanent = false;
    /// Not given up yet: the other side still tries.
    bool delayed = false;
    QString diagnostic = {};
    QString originalMessageId = {};
    Instant at = {};
};

enum class Preference { Stop, Resume };

/// Somebody's wish about further messages, said through the provider and not in words: the Marketing switch of
/// WhatsApp, Twilio's OptOutType, the spam button of a mail reader (`complaint`) and its unsubscribe button.
struct OptOut {
    QString providerId = {};
    QString account = {};
    /// The outbox row's client id of the message by which they left; empty: they named none.
    QString clientId = {};
    std::vector<Identity> from = {};
    Preference preference = Preference::Stop;
    /// "marketing_messages", "all", "complaint", "unsubscribe"
    QString category = {};
    QString detail = {};
    QString originalMessageId = {};
    Instant at = {};
};

/// Kept and shown, never dropped.
struct Unsupported {
    QString type = {};
    QString account = {};
    Instant at = {};
    QByteArray raw = {};
};

using InboundEvent = std::variant<Message, Status, Call, Bounce, OptOut, Unsupported>;

/// The same for each repetition of the same event and for nothing else: what duplicates are recognised by.
QString eventKey(const InboundEvent& event);

/// The provider's name for what Trato does not understand; empty for everything else. Such an event has a key of its
/// own, so that a version that understands it takes the same bytes for something new.
QString unsupportedType(const InboundEvent& event);

/// In a word or two: "message text", "status delivered", "unsupported poll".
QString eventName(const InboundEvent& event);

/// The key of a delivery as a whole: its only event's, else the hash of the bytes (a batch is repeated as a batch).
QString deliveryKey(const std::vector<InboundEvent>& events, QByteArrayView bytes);

} // namespace trato::channels
