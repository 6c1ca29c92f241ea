#include "cadence/occasion.h"

#include "cadence/words.h"

#include <algorithm>

namespace trato::cadence {

static Instant momentOf(const Step& step, QDate anchor)
{
    return Instant::fromDateTime(QDateTime(anchor.addDays(step.day), step.at, deskZone()));
}

QString trialName(const Definition& cadence, const Step& step)
{
    return QStringLiteral("cadence/%1/%2").arg(cadence.name, step.name);
}

Result<Trials> trialsOf(storage::Database& database, const Definition& cadence)
{
    Trials trials;
    insight::Experiments experiments(database);
    for (const Step* const step : cadence.allSteps()) {
        if (step->variants.isEmpty())
            continue;
        TRATO_TRY(auto found, experiments.find(trialName(cadence, *step)));
        // What was published since of other wordings is not this file's trial.
        const auto belongs = [&](const insight::Arm& arm) { return step->variants.contains(arm.variant); };
        if (found && std::all_of(found->arms.begin(), found->arms.end(), belongs))
            trials.emplace(step->name, std::move(*found));
    }
    return trials;
}

const Occasion& Occasions::of(const Definition& cadence, const QString& step, QDate anchor)
{
    std::tuple key(&cadence, anchor, step);
    const auto known = m_known.find(key);
    return known == m_known.end() ? m_known.emplace(std::move(key), make(cadence, step, anchor)).first->second
                                  : known->second;
}

Occasion Occasions::make(const Definition& cadence, const QString& name, QDate anchor) const
{
    const qint64 daysLate = anchor.daysTo(m_today);
    const Step* const known = cadence.find(name);
    const Step& step = known ? *known : cadence.entry(static_cast<int>(daysLate));
    const Step* const next = cadence.after(step);
    const QString words = anchor.toString(QStringLiteral("dd/MM/yyyy"));
    const auto trial = m_trials.find(step.name);
    return {.step = &step,
        .stops = &cadence.stops,
        .trial = trial == m_trials.end() ? nullptr : &trial->second,
        .at = momentOf(step, anchor),
        .next = next,
        .nextAt = next ? momentOf(*next, anchor) : Instant(),
        .notAfter = !step.after && step.day <= 0 ? Instant::startOfDay(anchor.addDays(1), deskZone()) : Instant(),
        .anchorDate = anchor,
        .anchor = anchor.toString(Qt::ISODate),
        .anchorWords = words,
        .daysLate = daysLate,
        .after = step.after,
        .today = m_today,
        .reason =
            step.after
                ? Words::tr("step %1 of the cadence, after %2 of %3").arg(step.name, eventWord(*step.after), words)
                : Words::tr("step %1 of the cadence, counted from %2").arg(step.name, words)};
}

} // namespace trato::cadence
