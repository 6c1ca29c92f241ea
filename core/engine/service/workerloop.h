#pragma once

#include "base/result.h"
#include "engine/service/stoppable.h"

#include <functional>

namespace trato::engine {

/// One thread's endless work: rounds without a pause while there is something to do, then one every `idle`. When a
/// round or its making fails (the database is gone), it is made anew after `broken`.
class WorkerLoop final {
public:
    /// Does what is due and tells how much that was. Owns what it works with.
    using Round = std::function<Result<int>()>;
    using Make = std::function<Result<Round>(const Stop&)>;

    struct Pauses {
        std::chrono::milliseconds idle{500};
        std::chrono::milliseconds broken{2'000};
    };

    explicit WorkerLoop(Make make)
        : WorkerLoop(std::move(make), Pauses{})
    {
    }
    WorkerLoop(Make make, Pauses pauses)
        : m_make(std::move(make))
        , m_pauses(pauses)
    {
    }

    /// Returns when `stop` is requested, after the round in hand.
    void run(Stop& stop);

private:
    Result<void> rounds(Stop& stop);

    Make m_make;
    Pauses m_pauses;
};

} // namespace trato::engine
