#pragma once

#include "base/clock.h"
#include "cadence/definition.h"
#include "insight/experiment.h"
#include "storage/database.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <tuple>

namespace trato::cadence {

/// A step counted from one due date or event's day (the anchor): the same for everybody of that date.
struct Occasion {
    const Step* step = nullptr;
    const StopRules* stops = nullptr;
    const insight::Experiment* trial = nullptr; ///< of the step's variants; nullptr: the champion is said
    Instant at;
    const Step* next = nullptr; ///< nullptr: the cadence ends here
    Instant nextAt;
    Instant notAfter; ///< of what speaks of a day to come: said after it, it would be wrong
    QDate anchorDate;
    QString anchor;      ///< yyyy-mm-dd
    QString anchorWords; ///< dd/mm/yyyy
    qint64 daysLate = 0; ///< since the due date; after an event the debt says it
    std::optional<Event> after;
    QDate today;
    QString reason; ///< of a message, for people

    /// It would be wrong to say it then.
    [[nodiscard]] bool isOver(Instant now) const { return !notAfter.isNever() && now >= notAfter; }
};

/// The experiments of a cadence's variants, by step.
using Trials = std::map<QString, insight::Experiment>;

/// "cadence/padrao/d+10"
QString trialName(const Definition& cadence, const Step& step);
/// Those that were started (publication.h does).
Result<Trials> trialsOf(storage::Database& database, const Definition& cadence);

/// The occasions of one cadence on one day, each worked out once.
class Occasions final {
public:
    explicit Occasions(QDate today, Trials trials = {})
        : m_today(today)
        , m_trials(std::move(trials))
    {
    }

    /// As they are on another day.
    [[nodiscard]] Occasions on(QDate day) const { return Occasions(day, m_trials); }
    /// Of the step of that name; of the one to enter at when there is none. The cadence, or the track of it, must
    /// outlive the occasions and stay where it is.
    const Occasion& of(const Definition& cadence, const QString& step, QDate anchor);

private:
    [[nodiscard]] Occasion make(const Definition& cadence, const QString& step, QDate anchor) const;

    QDate m_today;
    Trials m_trials;
    std::map<std::tuple<const Definition*, QDate, QString>, Occasion> m_known;
};

} // namespace trato::cadence
