#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "training/speech.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace trato::training {

/// One go at a scenario on the practice desk.
struct Attempt {
    QString scenario;
    quint64 seed = 1;
    int number = 0;
    DebtorId debtor;
    Instant openedAt; ///< their first message
};

enum class Side { Theirs, Ours, Act };

/// A line of the timeline, as the score looks at it.
struct Moment {
    InteractionId id;
    Instant at;
    Side side = Side::Ours;
    QString kind;
    QString text;
    QStringList marks; ///< theirs: what it tells
    QStringList moves; ///< ours: what it does; acts: act_care, act_stop …
    std::optional<SpokenTerms> terms;

    [[nodiscard]] bool has(const QString& name) const { return marks.contains(name) || moves.contains(name); }
};

struct MadeAgreement {
    QString state; ///< active, awaiting_approval …
    SpokenTerms terms;
    qint64 discountCents = 0;
    Instant madeAt;
};

/// Everything that an attempt is judged by: plain values, read once.
struct Record {
    Attempt attempt;
    std::vector<Moment> moments; ///< in order of time, from the opening on
    Instant identityAt = {};     ///< when who writes was confirmed; never: it was not
    struct Hold {
        QString reason;
        Instant since;
    };
    std::vector<Hold> holds;
    Instant stoppedAt = {}; ///< their wish was recorded; never: it was not
    bool wrongHandle = false;
    std::vector<MadeAgreement> agreements;
    Instant promisedAt = {};
    bool atSupervisor = false;
    bool atCare = false;
    QString disposition; ///< of the wrap-up; empty: not wrapped up
    Instant closedAt = {};

    [[nodiscard]] bool isClosed() const { return !closedAt.isNever(); }
};

} // namespace trato::training
