#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "engine/tickreport.h"
#include "understanding/understanding.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace trato::engine {

struct EngineOptions {
    QString databaseUrl;
    QString configPath;       ///< provider accounts and their secrets; a missing file: nothing is sent
    QString worker = {};      ///< who holds the leases: unique for each running engine; empty: made up
    std::stop_token end = {}; ///< a round takes up nothing more
    std::stop_token cut = {}; ///< what waits for a provider is broken off
    std::function<Result<std::unique_ptr<understanding::Reader>>()> openReader = &understanding::Reader::open;
};

/// All that happens by itself: inbox, payments, follow-up, cadence, outbox, housekeeping. Everything it takes up is
/// claimed with a lease in the database, so any number of engines may run; everything it does is a transaction, so it
/// may be killed at any instant. Lives in one thread, with a connection of its own.
class Engine final {
public:
    /// Codes of Database::open, `schema_outdated`, `invalid_config`. Where nothing can be read (a broken model) the
    /// machine stops itself, says why, and people read every message.
    static Result<std::unique_ptr<Engine>> create(const EngineOptions& options, const Clock& clock);
    ~Engine();
    Q_DISABLE_COPY_MOVE(Engine)

    /// One round over everything that is due now, in batches.
    Result<TickReport> tick();
    /// Rounds until one finds nothing to do.
    Result<TickReport> tickUntilIdle();

private:
    struct Private;
    explicit Engine(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace trato::engine
