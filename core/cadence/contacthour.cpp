#include "cadence/contacthour.h"

#include "cadence/words.h"
#include "insight/choice.h"
#include "parties/handle.h"

namespace trato::cadence {

namespace {

Whereabouts whereaboutsOf(const Planned& planned)
{
    const parties::Handle handle{parties::ContactKind::Phone, planned.decision.handle};
    return {planned.state->uf, planned.state->city, handle.areaCode()};
}

StepDecision waiting(const QString& reason, Instant until)
{
    return {.outcome = StepOutcome::Wait, .reason = reason, .until = until};
}

Instant atHour(QDate day, int hour)
{
    return Instant::fromDateTime(QDateTime(day, QTime(0, 0), deskZone()).addSecs(qint64{hour} * 3600));
}

bool isOccasionsDay(const Planned& planned, QDate day) { return planned.occasion->at.dateIn(deskZone()) == day; }

/// The hours of the desk's day in which it may be said: from the step's own on its day, from the first on a later one.
insight::Hours openHours(const Planned& planned, ContactWindows& windows, const Whereabouts& where, Instant now)
{
    const QDate today = now.dateIn(deskZone());
    const Instant turn = isOccasionsDay(planned, today) ? planned.occasion->at : Instant::startOfDay(today, deskZone());
    const Instant opens = windows.firstAllowed(where, planned.decision.channel, turn);
    const Instant closes = ContactWindows::closesAt(where, planned.decision.channel, now);
    const bool today24 = closes.isNever() || closes.dateIn(deskZone()) > today;
    return {opens.in(deskZone()).time().hour(), today24 ? 24 : closes.in(deskZone()).time().hour()};
}

/// They asked for an hour that is over today, and tomorrow is not too late.
bool waitsForTomorrow(const Planned& planned, const insight::Hours& open, QDate today)
{
    const auto& stated = planned.state->learned->stated;
    return stated && stated->wish.hours && stated->wish.hours->until <= open.from && isOccasionsDay(planned, today) &&
           planned.occasion->notAfter.isNever();
}

void setLearnedHour(Planned& planned, const insight::Hours& open, Instant now)
{
    const QDate today = now.dateIn(deskZone());
    StepDecision& decision = planned.decision;
    if (waitsForTomorrow(planned, open, today)) {
        const int hour = planned.state->learned->stated->wish.hours->from;
        decision = waiting(Words::tr("they asked for another hour"), atHour(today.addDays(1), hour));
        return;
    }
    auto random = drawFor("hour", *planned.occasion, *planned.state);
    const auto kind = today.dayOfWeek() > 5 ? insight::DayKind::Weekend : insight::DayKind::Weekday;
    const auto choice = insight::chooseHours(*planned.state->learned, decision.channel, {kind, open}, random);
    if (!choice)
        return;
    const Instant from = atHour(today, choice->hours.from);
    if (from > now)
        decision = waiting(choice->because, from);
    else if (now < atHour(today, choice->hours.until))
        decision.reason += QStringLiteral(" ") + choice->because;
}

} // namespace

void setHour(Planned& planned, ContactWindows& windows, Instant now)
{
    StepDecision& decision = planned.decision;
    if (decision.outcome != StepOutcome::Queue)
        return;
    const Whereabouts where = whereaboutsOf(planned);
    const Instant opens = windows.firstAllowed(where, decision.channel, now);
    if (opens > now) {
        decision = waiting(Words::tr("outside the hours of contact"), opens);
        return;
    }
    if (!planned.occasion->step->best || !planned.state->learned)
        return;
    const insight::Hours open = openHours(planned, windows, where, now);
    if (open.from < open.until)
        setLearnedHour(planned, open, now);
}

} // namespace trato::cadence
