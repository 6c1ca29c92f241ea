#pragma once

#include "base/channel.h"
#include "base/result.h"

#include <QByteArrayView>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace trato::cadence {

/// Said of the debtor before a step is taken; Always is no condition.
enum class Condition {
    Always,
    Replied, ///< they wrote in the last seven days
    Silent,  ///< they did not
    Unread,  ///< the last message was not read
};

enum class Action { Message, Call };

/// What is done a number of calendar days after (before, when negative) the oldest open due date.
struct Step {
    QString name;
    int day = 0;
    QTime at; ///< in the desk's zone; the contact policy moves it to the debtor's permitted hours
    Action action = Action::Message;
    std::vector<Channel> channels; ///< in order of preference
    Condition condition = Condition::Always;
    QString templateName; ///< to the confirmed right party
    QString neutral;      ///< to anybody else; empty: the step is skipped for them
    QString reason;       ///< of a call, for people
};

/// A régua: who is contacted when, with what. Data, not code.
struct Definition {
    QString name;
    QString title;
    int version = 0;         ///< 0: the shipped one
    std::vector<Step> steps; ///< by day and time

    /// Code `invalid_cadence` with every problem in detail: unknown channel, template or condition, two steps of one
    /// name, no channel, no template.
    static Result<Definition> parse(QByteArrayView toml);
    /// The one shipped under this name; code `no_cadence`.
    static Result<Definition> shipped(const QString& name);

    [[nodiscard]] const Step* find(const QString& step) const;
    /// The next one after it; nullptr at the end.
    [[nodiscard]] const Step* after(const Step& step) const;
    /// Where somebody enters who is `daysLate` days late: the last step whose day has come, else the first.
    [[nodiscard]] const Step& entry(int daysLate) const;
};

} // namespace trato::cadence
