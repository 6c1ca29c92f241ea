#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/result.h"
#include "channels/outbox.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace trato::channels {

/// A file that goes with a message, whole.
struct OutgoingFile {
    QString name;
    QString mimeType;
    QByteArray bytes;
};

/// What an adapter sends. `kind` says what `payload` holds:
///   text         {"reply_to": provider's message id}                                        (all optional)
///   template     {"language": "pt_BR", "parameters": ["…"], "components": […]}              WhatsApp: `templateName`
///   is
///                sent with these; components go as Meta wants them and win over parameters. Elsewhere `body` is sent.
///   interactive  {"interactive": {…}}                                                       as Meta wants it
///   image, document, video, audio  {"link": "https://…"} or {"id": "…"}, {"filename": "…"}, or one of `files`, which
///   is
///                uploaded before; `body` is the caption
/// RCS besides takes {"suggestions": […]} with any kind, interactive in WhatsApp's shape, and
///   card         {"card": CARD, "orientation": "vertical" or "horizontal"}; a CARD has "title", "description" (else
///                `body`), "media": {"url", "thumbnail", "height": "short", "medium" or "tall"}, "suggestions"
///   carousel     {"cards": [2 to 10 of CARD], "width": "small" or "medium"}
/// A suggestion has "text", "data" and at most one of "url", "dial", "share_location": true,
/// "place": {"label", "query"} or {"label", "latitude", "longitude"},
/// "event": {"title", "description", "start", "end"} (ISO 8601).
/// E-mail takes `files` with any kind, and {"attachments": [{"name", "type", "base64"}], "reply_to": Message-ID}.
struct OutgoingMessage {
    /// The outbox row's, given to the provider where it has a place for it.
    QString clientId;
    QString to;
    QString kind = QStringLiteral("text");
    QString templateName = {};
    QString subject = {};
    QString body = {};
    QJsonObject payload = {};
    /// collection, reminder, service, payment, care
    QString purpose = {};
    /// Written by the machine: mail says so (Auto-Submitted), so that other machines don't answer.
    bool automatic = false;
    Instant now = {};
    /// What goes with it. The outbox row names them (channels/attachments.h), whoever sends reads them.
    std::vector<OutgoingFile> files = {};

    static OutgoingMessage from(const OutboxRow& row, Instant now);
};

/// The provider has taken it.
struct Sent {
    QString providerId;
};

/// Whose fault a failure is: the message itself, its receiver, or our account (then everything else fails, too).
enum class FailureScope { Message, Recipient, Account };

/// The provider has not taken it, or nothing reached the provider.
struct Failed {
    QString code;
    QString text;
    bool permanent = false;
    std::optional<std::chrono::seconds> retryAfter = {};
    FailureScope scope = FailureScope::Message;
    /// The receiver can't be reached this way now; another channel to the same number may do.
    bool elsewhere = false;
};

/// The request may have arrived; nobody knows. It must not be sent again before the provider was asked.
struct Uncertain {
    QString reason;
};

using SendOutcome = std::variant<Sent, Failed, Uncertain>;

/// What a provider says about a message whose sending broke off.
struct DeliveryAnswer {
    /// MayRepeat: nobody knows, but the provider takes a message with our id once, however often it is sent.
    /// Unknown: the provider can't be asked for it; a receipt or a person will tell.
    enum class Fate { Arrived, NeverArrived, MayRepeat, Unknown };

    Fate fate = Fate::Unknown;
    QString providerId = {};
};

/// What became of the wish to take a message back.
enum class Revocation {
    Revoked, ///< nobody will see it
    TooLate, ///< it was delivered, or is not there any more
};

/// Whether a provider's message id belongs to another message of ours.
using IsTaken = std::function<bool(const QString& providerId)>;

/// One account at one provider, to send by. Blocking; an instance belongs to one thread.
class ChannelAdapter {
public:
    virtual ~ChannelAdapter() = default;

    [[nodiscard]] virtual Channel channel() const = 0;
    /// meta, twilio, smtp: the name under which provider ids are kept.
    [[nodiscard]] virtual QString provider() const = 0;
    /// The account's name in the configuration.
    [[nodiscard]] virtual QString account() const = 0;

    virtual SendOutcome send(const OutgoingMessage& message) = 0;
    /// Asks after a message that was handed over at `since`. Where a provider knows no id of ours it is searched by
    /// what it says; then one that `isTaken` is not it. An error: the provider can't be reached now.
    virtual Result<DeliveryAnswer> askDelivery(
        const OutgoingMessage& message, Instant since, const IsTaken& isTaken) = 0;

    /// After how long without delivery a message is taken back to go another way; nothing: it never is.
    [[nodiscard]] virtual std::optional<std::chrono::seconds> fallsBackAfter() const { return std::nullopt; }
    /// Takes back what was handed over and not delivered. An error: nobody knows; it may be asked again.
    virtual Result<Revocation> revoke(const OutgoingMessage& message);
};

} // namespace trato::channels
