#pragma once

#include "app/sandbox/courier.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/messagelog.h"
#include "app/sandbox/random.h"
#include "app/sandbox/replylog.h"
#include "app/sandbox/scheduler.h"

namespace trato::sandbox {

/// What all parts of the sandbox share.
struct World {
    World(quint64 seedOfAll, double speed)
        : seed(seedOfAll)
        , scheduler(4, speed, clock)
    {
    }

    quint64 seed;
    SandboxClock clock;
    Faults faults;
    MessageLog messages;
    ReplyLog replies;
    Scheduler scheduler;
    Courier courier{scheduler, faults};

    /// A generator for one named thing; independent of the order in which things happen.
    [[nodiscard]] Random randomFor(const QByteArray& name) const { return Random(seedOf(seed, name)); }
};

/// A telephone number as E.164. Brazilian mobiles that lost their ninth digit get it back, so that one person stays
/// one.
QString canonicalPhone(const QString& written);

} // namespace trato::sandbox
