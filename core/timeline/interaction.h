#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <QAnyStringView>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace trato::timeline {

enum class Direction { In, Out, Internal };

/// in, out, internal
QString directionName(Direction direction);
Direction directionFromName(QAnyStringView name);

enum class ActorKind { Debtor, ThirdParty, Human, Agent, System };

/// debtor, third_party, human, agent, system
QString actorKindName(ActorKind kind);
ActorKind actorKindFromName(QAnyStringView name);

enum class ReceiptStatus { Sent, Failed, Delivered, Read };

/// sent, failed, delivered, read
QString receiptStatusName(ReceiptStatus status);
std::optional<ReceiptStatus> receiptStatusFromName(QAnyStringView name);

/// A line of the timeline before it is written.
struct NewInteraction {
    DebtorId debtor;
    Instant at;
    std::optional<Channel> channel = {}; ///< nothing: internal (money, agreements, the machine's own acts, notes)
    Direction direction = Direction::Internal;
    QString kind; ///< message, call, email, template, note, payment, agreement, promise, escalation, disposition …
    QString text = {};
    ActorKind actorKind = ActorKind::System;
    QString actor = {}; ///< who, in the words of the desk: a user's name, an agent's name, empty for the debtor
    QString handle = {};
    QString provider = {};
    QString providerId = {};
    OutboxId outbox = {};
    InboxId inbox = {};
    InteractionId replyTo = {};
    QJsonObject payload = {}; ///< of the kind: media, what was understood, reasons
};

struct Interaction {
    InteractionId id;
    DebtorId debtor;
    Instant at;
    QString channel; ///< a message channel's name, or "internal"
    Direction direction = Direction::Internal;
    QString kind;
    QString text;
    ActorKind actorKind = ActorKind::System;
    QString actor;
    QString handle;
    QString provider;
    QString providerId;
    OutboxId outbox;
    InboxId inbox;
    InteractionId replyTo;
    QJsonObject payload;
};

/// A line and what has become of it.
struct Entry {
    Interaction interaction;
    std::optional<ReceiptStatus> status; ///< the highest receipt; nothing for what has none
    QString failure;                     ///< the last failure's words while the status is Failed
    Instant statusAt;
};

/// A place on the timeline; the next page begins behind it.
struct Cursor {
    Instant at;
    InteractionId id;

    static Cursor of(const Interaction& interaction) { return {interaction.at, interaction.id}; }
    /// "1795186800000000.42". Code `invalid_cursor`.
    static Result<Cursor> parse(const QString& text);
    [[nodiscard]] QString toString() const;

    friend auto operator<=>(const Cursor&, const Cursor&) = default;
};

} // namespace trato::timeline
