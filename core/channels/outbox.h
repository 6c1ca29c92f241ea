#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "channels/event.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace trato::storage {
class Database;
class Row;
} // namespace trato::storage

namespace trato::channels {

/// A message to be sent, as whoever decided on it describes it. The words are the schema's.
struct NewOutbox {
    DebtorId debtor;
    Channel channel = Channel::WhatsApp;
    /// Telephone (E.164), wa_id, BSUID or e-mail address.
    QString handle = {};
    /// collection, reminder, service, payment, care
    QString purpose = {};
    /// text, template, interactive, image, document (see adapter.h for their payloads)
    QString kind = QStringLiteral("text");
    QString templateName = {};
    QString subject = {};
    QString body = {};
    QJsonObject payload = {};
    /// human, cadence, agent, system
    QString origin = {};
    /// Who or what: a user's name, "cadence:padrao", "agent:negotiation".
    QString actor = {};
    /// Why, for a person to read.
    QString reason = {};
    std::optional<ContractId> contract = {};
    std::optional<AgreementId> agreement = {};
    /// The same act is queued once: "cadence:3:2026-11-10:d+5". Empty: every call is an act of its own.
    QString dedupeKey = {};
    /// 0 first.
    int priority = 5;
    Instant notBefore = {};
    /// From then on it says nothing true any more ("vence hoje") and does not leave; never: it is good at any time.
    Instant notAfter = {};
    QJsonObject trace = {};

    [[nodiscard]] bool isOutOfDate(Instant at) const { return !notAfter.isNever() && notAfter <= at; }
};

/// The rule by which a message ends whose day is over.
inline constexpr QLatin1StringView outOfDateRule("out_of_date");

enum class OutboxState { Queued, Claimed, HandedOver, Sent, Delivered, Read, Failed, Refused, Uncertain, Recalled };

/// queued, claimed, handed_over, sent, delivered, read, failed, refused, uncertain, recalled
QString outboxStateName(OutboxState state);
std::optional<OutboxState> outboxStateFromName(QStringView name);

struct OutboxRow {
    OutboxId id;
    NewOutbox message;
    OutboxState state = OutboxState::Queued;
    Instant createdAt = {};
    Instant updatedAt = {};
    QString claimedBy = {};
    Instant leaseUntil = {};
    int attempts = 0;
    /// Goes to the provider and comes back with receipts.
    QString clientId = {};
    QString provider = {};
    QString providerId = {};
    QString failureCode = {};
    QString failureReason = {};
    QString refusedBy = {};
    QString refusedReason = {};
    Instant nextAllowedAt = {};
    std::optional<InteractionId> interaction = {};
    /// When what is not delivered by then is taken back to go another way (fallback.h); never: it stays where it is.
    Instant fallBackAt = {};
    /// Since when the provider is being asked to take it back, and nobody knows yet whether it did.
    Instant revokingSince = {};
    /// Its sending broke off once: the provider may have it.
    bool inDoubt = false;
};

struct Queued {
    OutboxId id;
    QString clientId;
    /// The same act was queued before; nothing was added.
    bool alreadyThere = false;
};

/// What a provider's status did to one of our messages.
struct StatusEffect {
    DebtorId debtor;
    OutboxId outbox;
    std::optional<InteractionId> interaction;
    OutboxState before;
    OutboxState after;
};

/// Everything that leaves, by human or machine.
///
///     queued ──claim──▶ claimed ──handOver──▶ handed_over ──▶ sent ─▶ delivered ─▶ read
///       ▲  ▲               │ defer, refuse,        │ │ │
///       │  └───────────────┘ recall                │ │ └──▶ failed
///       └────────retryLater (nothing left us)──────┘ └────▶ uncertain (asked for, never sent again blindly)
///
/// `handed_over` is committed before the first byte goes out. A worker killed before it leaves `claimed`, which goes
/// back to the queue; one killed after it leaves `handed_over`, which becomes `uncertain`.
class Outbox final {
public:
    explicit Outbox(storage::Database& database)
        : m_database(database)
    {
    }

    /// Codes of checkSendable (sendable.h): nothing was queued.
    Result<Queued> queue(const NewOutbox& message, Instant now);

    /// A failed message once more, word for word, as an act of `actor`, through all checks; asked twice it goes once.
    /// Codes `no_message`, `not_failed`, `out_of_date` (its day is over), `not_again` (failureclass.h: sending the same
    /// could not help; the message says what would).
    Result<Queued> sendAgain(OutboxId id, const QString& actor, Instant now);

    struct Claim {
        QString worker;
        Instant now;
        std::chrono::seconds lease{120};
        int limit = 20;
        /// Only this debtor's (a human waits for the answer).
        std::optional<DebtorId> debtor = {};
    };
    /// Due rows, the most urgent first; one of a debtor at a time, and none while another of theirs is in hand.
    Result<std::vector<OutboxRow>> claim(const Claim& claim);

    /// What waits and can't be claimed any more: its day is over. The longest over first.
    Result<std::vector<OutboxRow>> outOfDate(Instant now, int limit);

    /// Gives back what `worker` has claimed and not handed over: it ends.
    Result<void> release(const QString& worker, Instant now);

    /// The last step before the wire. Code `lease_lost` when the row was recalled or taken over meanwhile: don't send.
    /// `fallBackAt`: when it goes another way unless it is delivered before.
    Result<void> handOver(const OutboxRow& row, const QString& worker, Instant now, Instant fallBackAt = {});

    /// The provider has it.
    Result<void> sent(const OutboxRow& row, const QString& provider, const QString& providerId, Instant now,
        std::optional<InteractionId> interaction = {});
    Result<void> failed(const OutboxRow& row, const QString& code, const QString& reason, Instant now);
    /// Nothing left us, or the provider asks for patience. After `maxAttempts` it is failed.
    Result<void> retryLater(const OutboxRow& row, const QString& code, const QString& reason, Instant now,
        std::optional<std::chrono::seconds> retryAfter = {});
    Result<void> uncertain(const OutboxRow& row, const QString& reason, Instant now);

    struct Refusal {
        QString rule;
        QString reason;
        Instant nextAllowed = {};
        QJsonObject trace = {};
    };
    /// Never: the row ends here with rule, reason and the next permitted time, if any.
    Result<void> refuse(const OutboxRow& row, const Refusal& refusal, Instant now);
    /// Not now: back to the queue until `refusal.nextAllowed`, with the same record.
    Result<void> defer(const OutboxRow& row, const Refusal& refusal, Instant now);
    /// It goes out as the template whose words it has, with the places' values: back to the queue.
    Result<void> sayAsTemplate(const OutboxRow& row, const QStringList& parameters, Instant now);

    /// It says something else, while nobody has handed it over: back to the queue.
    Result<void> reword(const OutboxRow& row, const QString& body, const QJsonObject& payload, Instant now);

    struct Recall {
        DebtorId debtor;
        /// Only what concerns this contract, and what concerns none.
        std::optional<ContractId> contract = {};
        /// Only what goes this way, and only what goes to this number or address.
        std::optional<Channel> channel = {};
        QString handle = {};
        /// Purposes to recall; empty: all but care.
        QStringList purposes = {};
        QString reason;
    };
    /// Takes back whatever has not been handed over, on every channel. Answers how many.
    Result<qint64> recall(const Recall& recall, Instant now);
    /// How many `recall` would take back now.
    Result<qint64> recallable(const Recall& recall) const;
    /// Takes back one. False when it is too late.
    Result<bool> recall(OutboxId id, const QString& reason, Instant now);

    /// A provider's status, in any order and any number of times. Nothing when the message is not ours.
    Result<std::optional<StatusEffect>> applyStatus(const QString& provider, const Status& status, Instant now);

    struct Recovered {
        qint64 requeued = 0;
        qint64 uncertain = 0;
    };
    /// What workers left behind whose lease is over.
    Result<Recovered> recover(Instant now);
    /// Uncertain rows whose provider is to be asked now, the longest waiting first. Their `updatedAt` is the instant of
    /// the hand-over.
    Result<std::vector<OutboxRow>> uncertainRows(Instant now, int limit);
    /// The provider could not say; the others are asked first.
    Result<void> askAgain(const OutboxRow& row, Instant at);
    /// The provider knows nothing of it: it may go again.
    Result<void> neverArrived(const OutboxRow& row, Instant now);
    struct Lost {
        DebtorId debtor;
        OutboxId id;
    };
    /// Nobody could tell for so long: failed with code `unknown_fate`, for a person to see. Never sent again by itself;
    /// a receipt that comes after all still corrects it.
    Result<std::vector<Lost>> giveUp(Instant handedOverBefore, Instant now);

    Result<std::optional<OutboxRow>> row(OutboxId id);
    Result<std::optional<OutboxRow>> byClientId(const QString& clientId);
    Result<std::optional<OutboxRow>> byProviderId(const QString& provider, const QString& providerId);
    /// The newest first.
    Result<std::vector<OutboxRow>> ofDebtor(DebtorId debtor, int limit = 200);
    Result<qint64> due(Instant now);
    /// What `actor` wrote to the debtor and nobody has claimed yet: held, scheduled, or put off by a rule; the next
    /// first.
    Result<std::vector<OutboxRow>> waitingOf(DebtorId debtor, const QString& actor);
    /// Whatever has not been handed over and still may be, by whomever; the next first.
    Result<std::vector<OutboxRow>> waiting(DebtorId debtor);

    static constexpr int maxAttempts = 8;
    /// 30 s, 1 min, 2 min … 1 h.
    static std::chrono::seconds backOff(int attempts);

private:
    Result<Queued> queueAgain(const OutboxRow& failed, const QString& actor, Instant now);
    storage::Database& m_database;
};

} // namespace trato::channels
