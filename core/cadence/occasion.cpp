#include "cadence/occasion.h"

#include "cadence/words.h"

namespace trato::cadence {

static Instant momentOf(const Step& step, QDate anchor)
{
    return Instant::fromDateTime(QDateTime(anchor.addDays(step.day), step.at, deskZone()));
}

const Occasion& Occasions::of(const Definition& cadence, const QString& step, QDate anchor)
{
    std::pair key(anchor, step);
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
    return {.step = &step,
        .at = momentOf(step, anchor),
        .next = next,
        .nextAt = next ? momentOf(*next, anchor) : Instant(),
        .anchorDate = anchor,
        .anchor = anchor.toString(Qt::ISODate),
        .anchorWords = words,
        .daysLate = daysLate,
        .reason = Words::tr("step %1 of the cadence, counted from %2").arg(step.name, words)};
}

} // namespace trato::cadence
