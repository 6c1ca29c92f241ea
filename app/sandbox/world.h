#pragma once

#include "app/sandbox/courier.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/messagelog.h"
#include "app/sandbox/random.h"
#include "app/sandbox/sandboxclock.h"
#include "app/sandbox/scheduler.h"

namespace trato::sandbox {

/// What all parts of the sandbox share.
struct World {
    World(quint64 seedOfAll, double speed)
        : seed(seedOfAll)
        , scheduler(4, speed)
    {
    }

    quint64 seed;
    SandboxClock clock;
    Faults faults;
    MessageLog messages;
    Scheduler scheduler;
    Courier courier{scheduler, faults};

    /// A generator for one named thing; independent of the order in which things happen.
    [[nodiscard]] Random randomFor(const QByteArray& name) const { return Random(seedOf(seed, name)); }
};

/// A telephone number as E.164. Brazilian mobiles that lost their ninth digit get it back, so that one person stays
/// one.
QString canonicalPhone(const QString& written);

/// What a debtor writes back.
struct Reply {
    /// Telephone number as E.164 or e-mail address of the debtor.
    QString from = {};
    QString name = {};
    QString text = {};
    /// text; on WhatsApp also image, audio, document, button (of a template), choice (an interactive button).
    QString kind = QStringLiteral("text");
    /// The machine's part of a pressed button.
    QString payload = {};
    /// The provider's id of the message that it answers; empty: of its own accord.
    QString inReplyTo = {};
};

} // namespace trato::sandbox
