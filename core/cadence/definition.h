#pragma once

#include "base/channel.h"
#include "base/result.h"
#include "cadence/event.h"
#include "cadence/requirements.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QTime>

#include <map>
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

/// What is done a number of calendar days after (before, when negative) the oldest open due date, or after an event.
struct Step {
    QString name;
    std::optional<Event> after;
    int day = 0;
    QTime at; ///< in the desk's zone; the contact policy moves it to the debtor's permitted hours
    Action action = Action::Message;
    std::vector<Channel> channels; ///< in order of preference
    bool best = false;             ///< by what was learned of the person (insight/choice.h); the order breaks ties
    Condition condition = Condition::Always;
    Requirements requirements = {};
    QString templateName;                                ///< to the confirmed right party
    std::map<compliance::Stage, QString> stageTemplates; ///< in place of it, where the stage has its own
    QStringList variants;                                ///< wordings that are tried: templates, the champion first
    QString neutral;                                     ///< to anybody else; empty: the step is skipped for them
    QString reason;                                      ///< of a call, for people

    /// To the confirmed right party so many days after the due date.
    [[nodiscard]] const QString& templateFor(qint64 daysLate) const;
    /// Every template that may be said to the confirmed right party, each once.
    [[nodiscard]] QStringList templates() const;
};

/// What has to be read of a debtor, besides the debt, because somebody asks for it.
struct Needs {
    bool unread = false;
    bool unanswered = false;
    bool risk = false;
    bool learned = false;

    Needs& operator|=(const Needs& other);
    static constexpr Needs everything() { return {true, true, true, true}; }
};

/// A régua: who is contacted when, with what. Data, not code.
struct Definition {
    QString name;
    QString title;
    int version = 0; ///< 0: the shipped one
    StopRules stops;
    std::map<Event, Definition> tracks; ///< the steps after each event, under the same name
    std::vector<Step> steps;            ///< by day and time

    /// Code `invalid_cadence` with every problem in detail: unknown keys, channels, templates or conditions, two steps
    /// of one name, no channel, no template (docs/cadence.md describes the file).
    static Result<Definition> parse(QByteArrayView toml);
    /// The one shipped under this name; code `no_cadence`.
    static Result<Definition> shipped(const QString& name);
    /// Its file, as it is shipped; code `no_cadence`.
    static Result<QByteArray> shippedText(const QString& name);

    /// The steps that are counted from the due date, or after an event; nothing when there are none.
    [[nodiscard]] const Definition* track(std::optional<Event> after) const;
    /// All of them, those from the due date first.
    [[nodiscard]] std::vector<const Step*> allSteps() const;
    [[nodiscard]] Needs needsOf(const Step& step) const;
    [[nodiscard]] const Step* find(const QString& step) const;
    /// The next one after it; nullptr at the end.
    [[nodiscard]] const Step* after(const Step& step) const;
    /// Where somebody enters who is `daysLate` days late: the last step whose day has come, else the first.
    /// After an event the first one of that day.
    [[nodiscard]] const Step& entry(int daysLate) const;
};

} // namespace trato::cadence
