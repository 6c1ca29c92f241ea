#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace trato::training {

/// When a simulated debtor says something, and what it does to them. The first rule of a scenario that fits fires.
/// Every condition that is empty holds.
struct ReplyRule {
    QStringList places;   ///< where the talk stands: one of these
    QStringList heard;    ///< one of these moves was just made (speech.h), or `silence`
    QStringList unheard;  ///< none of these
    QStringList done;     ///< all of these acts were done by now
    QStringList marked;   ///< they have said all of these by now
    QStringList unmarked; ///< … and none of these
    bool once = false;
    QStringList says;  ///< variants; {first} {name} {creditor} {capacity} {entry} are filled in. Empty: nods in silence
    QString to;        ///< where the talk stands afterwards; empty: as before
    QStringList marks; ///< what these words tell: identified, capacity, asks_stop, bereavement …
    int patience = 0;  ///< what it does to their patience
    bool leaves = false; ///< says no more after this
};

/// One question of the score: what is looked at, and for how many points.
struct Criterion {
    QString id; ///< a name of score.h
    int points = 0;
    QString after;         ///< counts from when they said what has this mark
    int withinSeconds = 0; ///< 0: no matter when
    QStringList accepts;   ///< outcomes or reasons that are right
    QStringList nearly;    ///< … worth half
};

/// What happened before the talk begins.
struct PastLine {
    int daysAgo = 0;
    int hour = 10;
    bool theirs = false;
    QString kind = QStringLiteral("text");
    QString text;
};

enum class Identity {
    Asked, ///< it has to be found out who writes
    Known, ///< confirmed before
    Other, ///< it is somebody else: nothing may be disclosed
};

/// A situation to practise, read from resources/training. Plain data: the same scenario and seed give the same person.
struct Scenario {
    QString id;
    QString title;
    QString brief; ///< what the trainee knows beforehand
    QString goal;  ///< what a good end is
    int order = 0;
    QStringList names;                           ///< of the person: the seed chooses
    QString reason = QStringLiteral("answered"); ///< why the case is in the queue
    QString desk = QStringLiteral("negotiation");
    Identity identity = Identity::Asked;
    int patience = 3;
    int waitsSeconds = 180; ///< until they ask whether somebody is there
    int delayFrom = 4;      ///< seconds before a short reply
    int delayTo = 14;
    QString product;
    int instalments = 1;
    qint64 instalmentCents = 0;
    int daysLate = 0;
    qint64 capacityCents = 0; ///< what they can pay each month
    qint64 entryCents = 0;    ///< … at once
    std::vector<PastLine> past;
    QStringList opening; ///< variants of what they write first
    QStringList openingMarks;
    std::vector<ReplyRule> rules;
    std::vector<Criterion> criteria;

    [[nodiscard]] int points() const;
};

/// Codes `invalid_toml`, `invalid_scenario` with what is missing.
Result<Scenario> scenarioFromToml(QByteArrayView bytes);
/// Rules that every scenario ends with: greetings, questions that nobody listens to, silence.
Result<std::vector<ReplyRule>> rulesFromToml(QByteArrayView bytes);

/// All shipped scenarios, in their order, each with the common rules behind its own.
const std::vector<Scenario>& scenarios();
/// Null when there is none of that name.
const Scenario* scenario(const QString& id);
/// The bytes of a shipped file of this folder ("speech.toml").
QByteArray trainingFile(const QString& name);

/// The person who is played.
struct Cast {
    QString name;
    QString firstName;
    QString document; ///< valid check digits, nobody's
    QString phone;
    QString contract;
};
/// `attempt` keeps the documents of several attempts apart; the person is the seed's.
Cast castOf(const Scenario& scenario, quint64 seed, int attempt);

/// Chance that repeats itself: a number below `below` for this seed and place.
quint64 chance(quint64 seed, quint64 place, quint64 below);

} // namespace trato::training
