#pragma once

#include "base/clock.h"
#include "channels/adapters.h"
#include "channels/outbox.h"
#include "compliance/contactpolicy.h"
#include "engine/fallbackworker.h"
#include "engine/tickreport.h"
#include "storage/database.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace trato::engine {

/// How a worker is told to end.
struct Stops {
    std::stop_token end = {}; ///< what is claimed and not handed over goes back
    std::stop_token cut = {}; ///< adapters break off: their failures are nobody's fault
};

/// The last metre: claims a row, takes the debtor's baton for what the machine says, asks the contact policy at this
/// very instant (what is paid is in it), and only then hands it to the channel. A crash between hand-over and record
/// leaves the row uncertain: it is asked about, never sent again blindly.
class OutboxWorker final {
public:
    OutboxWorker(
        storage::Database& database, const Clock& clock, QString worker, channels::Adapters adapters, Stops stops = {});
    ~OutboxWorker();

    /// What is out of date ends, then one batch of due rows, then the uncertain ones are asked about and the
    /// undelivered ones go another way.
    Result<TickReport> work(int limit);

private:
    /// Work for people.
    static constexpr const char* answered = "answered";
    static constexpr const char* answerRefused = "answer_refused";

    Result<TickReport> process(const channels::OutboxRow& row);
    Result<std::optional<channels::Outbox::Refusal>> takeTurn(const channels::OutboxRow& row, Instant now);
    Result<TickReport> processInTurn(const channels::OutboxRow& row, channels::ChannelAdapter& adapter);
    static bool isAnswer(const channels::OutboxRow& row);
    Result<TickReport> endOutOfDate();
    Result<TickReport> endOne(const channels::OutboxRow& row);
    Result<TickReport> leaveToPeople(
        const channels::OutboxRow& row, const channels::Outbox::Refusal& refusal, const char* code);
    Result<TickReport> endOrWait(const channels::OutboxRow& row, const channels::Outbox::Refusal& refusal);
    Result<TickReport> leaveAsSuggestion(const channels::OutboxRow& row, const channels::Outbox::Refusal& refusal);
    /// Keeps a row back when it may not leave; nothing: it may.
    Result<std::optional<TickReport>> guard(const channels::OutboxRow& row);
    Result<std::optional<TickReport>> afterTheWindow(
        const channels::OutboxRow& row, const channels::Outbox::Refusal& refusal);
    Result<std::optional<TickReport>> keepIfPixIsOver(const channels::OutboxRow& row);
    Result<std::optional<TickReport>> keepIfOvertaken(const channels::OutboxRow& row);
    Result<bool> isStopped(const channels::OutboxRow& row);
    Result<TickReport> keepBack(const channels::OutboxRow& row, const channels::Outbox::Refusal& refusal);
    Result<Instant> handOver(const channels::OutboxRow& row, const channels::ChannelAdapter& adapter);
    Result<TickReport> send(const channels::OutboxRow& claimed, channels::ChannelAdapter& adapter);
    Result<TickReport> record(
        const channels::OutboxRow& row, channels::ChannelAdapter& adapter, const channels::SendOutcome& outcome);
    Result<TickReport> recordSent(
        const channels::OutboxRow& row, channels::ChannelAdapter& adapter, const QString& providerId);
    Result<TickReport> recordFailed(
        const channels::OutboxRow& row, channels::ChannelAdapter& adapter, const channels::Failed& failed);
    Result<TickReport> askUncertain();
    Result<TickReport> ask(const channels::OutboxRow& row, channels::ChannelAdapter& adapter);

    storage::Database& m_database;
    const Clock& m_clock;
    QString m_worker;
    channels::Adapters m_adapters;
    FallbackWorker m_fallback;
    Stops m_stops;
    std::vector<qint64> m_overrides; ///< that let the row in hand pass: counted when it is handed over
};

} // namespace trato::engine
