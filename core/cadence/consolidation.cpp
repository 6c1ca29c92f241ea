#include "cadence/consolidation.h"

#include "cadence/words.h"

#include <algorithm>
#include <tuple>

namespace trato::cadence {

namespace {

bool isQueued(const Planned& planned) { return planned.decision.outcome == StepOutcome::Queue; }

/// Speaks of everything that is late; a reminder only of what falls due.
bool collects(const Planned& planned) { return planned.decision.purpose == QStringLiteral("collection"); }

/// What is late comes before what is not yet; then who has waited longest; then the greater debt.
bool goesBefore(const Planned& one, const Planned& other)
{
    const auto rank = [](const Planned& planned) {
        return std::tuple(
            !collects(planned), planned.occasion->at, -planned.state->debt.dueCents, planned.state->portfolio);
    };
    return rank(one) < rank(other);
}

Instant tomorrowAt(const Step& step, Instant now)
{
    return Instant::fromDateTime(QDateTime(now.dateIn(deskZone()).addDays(1), step.at, deskZone()));
}

/// What was said to the debtor today.
struct Said {
    CreditorId creditor;
    bool collected = false;
};

void holdBack(Planned& planned, const Said& said, Instant now)
{
    const Instant tomorrow = tomorrowAt(*planned.occasion->step, now);
    if (planned.state->creditor != said.creditor)
        planned.decision = {.outcome = StepOutcome::Wait,
            .reason = Words::tr("they were written to today for another creditor"),
            .until = tomorrow};
    else if (collects(planned) && !said.collected)
        planned.decision = {.outcome = StepOutcome::Wait,
            .reason = Words::tr("today's message only reminds of what falls due"),
            .until = tomorrow};
    else
        planned.decision = {.outcome = StepOutcome::Skip,
            .reason = Words::tr("today's message speaks of everything that is open with this creditor")};
}

using Turn = std::vector<Planned>::iterator;

void consolidateOne(Turn first, Turn last, Instant now)
{
    const QDate today = now.dateIn(deskZone());
    const DueState& anybody = *first->state;
    const bool said = anybody.saidOn.isValid() && anybody.saidOn >= today;
    Turn leader = last;
    for (Turn place = first; place != last && !said; ++place) {
        if (isQueued(*place) && (leader == last || goesBefore(*place, *leader)))
            leader = place;
    }
    const Said what = leader == last ? Said{anybody.saidFor, anybody.saidPurpose == QStringLiteral("collection")}
                                     : Said{leader->state->creditor, collects(*leader)};
    for (Turn place = first; place != last; ++place) {
        if (isQueued(*place) && place != leader)
            holdBack(*place, what, now);
    }
}

} // namespace

void consolidate(std::vector<Planned>& batch, Instant now)
{
    for (Turn first = batch.begin(); first != batch.end();) {
        const Turn last = std::find_if(
            first, batch.end(), [&](const Planned& planned) { return planned.state->debtor != first->state->debtor; });
        consolidateOne(first, last, now);
        first = last;
    }
}

} // namespace trato::cadence
