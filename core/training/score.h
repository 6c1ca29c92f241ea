#pragma once

#include "training/record.h"
#include "training/scenario.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace trato::training {

enum class Grade { Good, Partly, Missed };

/// A moment that a judgement rests on: a line of the timeline and its words.
struct Quote {
    InteractionId line;
    Instant at;
    Side side = Side::Ours;
    QString words;
};

/// What one criterion came to.
struct Judgement {
    QString id;
    QString name; ///< in the user's language, as what follows
    int points = 0;
    int most = 0;
    Grade grade = Grade::Missed;
    QString says;   ///< what was seen
    QString advice; ///< what to try; empty when it went well
    std::vector<Quote> quotes;
};

struct Score {
    QString scenario;
    quint64 seed = 1;
    DebtorId debtor;
    Instant openedAt;
    Instant endedAt;
    int points = 0;
    int most = 0;
    std::vector<Judgement> judgements;

    [[nodiscard]] int percent() const { return most > 0 ? points * 100 / most : 0; }
};

/// Judges an attempt by its scenario's criteria. A pure function of the record.
///   first_answer  how long they waited for the first answer
///   identified    who writes was found out before a debt was told; never told to somebody else
///   no_pressure   no threat, no false urgency
///   tone          nothing rude, something kind (`accepts` names the moves that count)
///   capacity      asked what they can pay before offering
///   fits          offer or agreement within what they said they can pay
///   hold          collection stands still after what they said (`after`, `within`)
///   stop          their wish to be left alone was recorded and kept
///   no_money      after what they said, no word about money
///   handed_over   given to those who decide (supervisor, care, approval)
///   wrong_handle  the number was marked as somebody else's
///   promise       a day was agreed and recorded
///   outcome       how it was wrapped up
Score judge(const Scenario& scenario, const Record& record);

/// The names of all criteria that `judge` knows.
QStringList criterionIds();
QString criterionName(const QString& id);

} // namespace trato::training
