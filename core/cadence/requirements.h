#pragma once

#include "base/channel.h"
#include "compliance/wording/wording.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace trato::cadence {

struct DueState;
struct Sender;

/// What a step asks of the debtor and of what is open with the creditor, besides whether they answer. What is not given
/// asks nothing; of a list one has to hold, and everything together.
struct Requirements {
    std::optional<qint64> centsFrom;
    std::optional<qint64> centsBelow;
    std::optional<int> lateFrom; ///< days since the oldest open due date
    std::optional<int> lateBelow;
    std::vector<compliance::Stage> stages;
    QStringList portfolios;         ///< by name, as it is written
    QStringList products;           ///< of the oldest open contract
    QStringList kinds;              ///< person, company
    std::optional<double> riskFrom; ///< of default, 0 to 1; whoever has no score does not fulfil it
    std::optional<double> riskBelow;
    std::vector<Channel> prefers; ///< the channel they asked for

    [[nodiscard]] bool asksForRisk() const { return riskFrom || riskBelow; }
    [[nodiscard]] bool asksForWish() const { return !prefers.empty(); }
    [[nodiscard]] bool isEmpty() const { return *this == Requirements(); }
    friend bool operator==(const Requirements&, const Requirements&) = default;
};

/// When the whole cadence ends for a due date.
struct StopRules {
    std::optional<int> messages;      ///< so many of its messages in a row without an answer
    std::optional<int> lateFrom;      ///< days
    std::optional<qint64> centsBelow; ///< less is open

    [[nodiscard]] bool isEmpty() const { return *this == StopRules(); }
    friend bool operator==(const StopRules&, const StopRules&) = default;
};

/// Which requirement is not fulfilled, for people; nothing: all are. `daysLate` as the step sees it.
std::optional<QString> whyNotRequired(
    const Requirements& requirements, const DueState& state, const Sender& sender, qint64 daysLate);

/// Why the cadence ends here, for people.
std::optional<QString> whyStopped(const StopRules& rules, const DueState& state, qint64 daysLate);

} // namespace trato::cadence
