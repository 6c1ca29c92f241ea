#pragma once

#include "base/clock.h"
#include "channels/event.h"
#include "channels/inbox.h"
#include "engine/commandexecutor.h"
#include "engine/secondopinion.h"
#include "storage/database.h"
#include "timeline/interaction.h"
#include "understanding/understanding.h"

namespace trato::engine {

/// What one event from outside means: whose it is, its line on the timeline, what it says, what the agents do. Within
/// the caller's transaction.
class EventHandler final {
public:
    /// `worker`: the name under which this engine takes the baton of whoever it answers. `opinion` is asked by
    /// `prepare`.
    EventHandler(storage::Database& database, const Clock& clock, const understanding::Reader& reader,
        CommandExecutor& executor, SecondOpinion& opinion, QString worker)
        : m_database(database)
        , m_clock(clock)
        , m_reader(reader)
        , m_executor(executor)
        , m_opinion(opinion)
        , m_worker(std::move(worker))
    {
    }

    /// What takes time and no transaction, before the delivery's one begins.
    void prepare(const std::vector<channels::InboundEvent>& events, const channels::InboxItem& item)
    {
        m_opinion.consider(events, item);
    }

    Result<TickReport> handle(const channels::InboundEvent& event, const channels::InboxItem& item);

private:
    struct Sender {
        DebtorId debtor;
        QString handle;
        bool known = false;
        QString problem; ///< unknown, shared, ambiguous
    };

    Result<TickReport> handleEvent(const channels::Message& message);
    Result<TickReport> handleEvent(const channels::Status& status);
    Result<TickReport> handleEvent(const channels::Call& call);
    Result<TickReport> handleEvent(const channels::Bounce& bounce);
    Result<TickReport> handleEvent(const channels::OptOut& optOut);
    Result<TickReport> handleEvent(const channels::Unsupported& unsupported);

    Result<void> fallBack(const channels::StatusEffect& effect, const channels::Status& status);
    Result<Sender> whoLeaves(const channels::OptOut& optOut);
    Result<void> closeAddress(const Sender& sender, InteractionId interaction);
    Result<Sender> identify(const std::vector<channels::Identity>& identities, Instant at);
    enum class Turn { Machine, Persons, Silent };
    Result<Turn> takeTurn(DebtorId debtor);
    [[nodiscard]] Result<bool> isOfCreditor(const Sender& sender) const;
    Result<void> endTurn(DebtorId debtor);
    Result<TickReport> askWho(const Sender& sender, InteractionId interaction, const QString& words);
    Result<InteractionId> append(const channels::Message& message, const Sender& sender, const QJsonObject& understood);
    [[nodiscard]] bool needsAnswer(const channels::Message& message) const;

    storage::Database& m_database;
    const Clock& m_clock;
    const understanding::Reader& m_reader;
    CommandExecutor& m_executor;
    SecondOpinion& m_opinion;
    std::optional<understanding::SecondReading> m_second; ///< of the event at hand
    QString m_worker;
    const channels::InboxItem* m_item = nullptr;
};

} // namespace trato::engine
