#pragma once

#include "insight/random.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace trato::insight {

/// One wording among those that are tried, and what came of it.
struct Arm {
    QString variant;
    int settled = 0;  ///< messages of which it is known
    int waiting = 0;  ///< messages that may still be answered
    double worth = 0; ///< of `settled`: an answer or a payment is 1

    [[nodiscard]] int shown() const { return settled + waiting; }
    [[nodiscard]] double alpha() const { return 1 + worth; }
    [[nodiscard]] double beta() const { return 1 + settled - worth; }
};

/// What keeps a lucky start from deciding.
struct Guard {
    int leastShown = 50;      ///< of each wording, before any is preferred
    int leastSettled = 200;   ///< of each wording, before one may win
    int leastDays = 14;       ///< whole weeks: Mondays are no Saturdays
    double certainty = 0.995; ///< that the winner is the best; high, because it is looked at every day
    double alwaysTried = 0.1; ///< of the messages go to a wording drawn evenly, so that none starves
};

/// Thompson sampling behind the guard. The first arm is the champion; there is at least one.
const Arm& drawArm(const std::vector<Arm>& arms, const Guard& guard, Random& random);

/// How probable it is that each arm is the best: the densities of what is believed of them, integrated.
std::vector<double> probabilitiesToBeBest(const std::vector<Arm>& arms);

/// The arm that may be called the winner after `days`: nothing until every wording was shown often enough and for long
/// enough, and nothing while chance explains the difference.
std::optional<size_t> winner(const std::vector<Arm>& arms, int days, const Guard& guard);

} // namespace trato::insight
