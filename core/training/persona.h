#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "training/scenario.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace trato::training {

/// How a simulated debtor is in the middle of a talk.
struct PersonaState {
    QString place = QStringLiteral("start");
    int patience = 3;
    int turns = 0; ///< what they reacted to so far
    bool gone = false;
    QSet<int> used; ///< rules that fire once
    QSet<QString> marks;
    QSet<QString> done; ///< acts of ours

    friend bool operator==(const PersonaState&, const PersonaState&) = default;
};

/// What they say next.
struct Utterance {
    QString text;
    QStringList marks;
    std::chrono::milliseconds after{0}; ///< reading, thinking and typing
    bool leaves = false;

    friend bool operator==(const Utterance&, const Utterance&) = default;
};

struct Reaction {
    PersonaState state;
    std::optional<Utterance> says;
};

/// One step of a simulated debtor: the first rule that fits what was just done. A pure function: the same scenario,
/// seed, state and moves give the same reaction.
Reaction react(const Scenario& scenario, quint64 seed, const PersonaState& state, const QStringList& moves);

/// Something of ours that they may react to: a message that reached them, or an act on the desk.
struct Heard {
    Instant at;
    QStringList moves;
    bool act = false; ///< nothing that they can see; it only counts as done
};

/// A message of theirs, and when it comes.
struct Said {
    Instant due;
    QString text;
    QStringList marks;
    int answers = -1; ///< the index of what it answers; -1: the opening, -2: nobody answered
    bool leaves = false;

    friend bool operator==(const Said&, const Said&) = default;
};

/// Everything they say up to `now`'s messages, in order, when the talk began at `openedAt`; what is due later than
/// `now` is among it. `heard` in order of time. `fast`: without waiting. More that is heard later changes nothing of
/// what they said before.
struct Talk {
    const Scenario& scenario;
    quint64 seed = 1;
    Instant openedAt = {};
    bool fast = false;
};
std::vector<Said> play(const Talk& talk, const std::vector<Heard>& heard, Instant now);

} // namespace trato::training
