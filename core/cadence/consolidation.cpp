#include "cadence/consolidation.h"

#include "cadence/words.h"

#include <algorithm>
#include <tuple>

namespace trato::cadence {

namespace {

bool isQueued(const Planned& planned) { return planned.decision.outcome == StepOutcome::Queue; }

/// Who has waited longest comes first; then the greater debt.
bool goesBefore(const Planned& one, const Planned& other)
{
    const auto rank = [](const Planned& planned) {
        return std::tuple(planned.occasion->at, -planned.state->debt.dueCents, planned.state->portfolio);
    };
    return rank(one) < rank(other);
}

Instant tomorrowAt(const Step& step, Instant now)
{
    return Instant::fromDateTime(QDateTime(now.dateIn(deskZone()).addDays(1), step.at, deskZone()));
}

/// `planned` after something was said to the debtor today for `creditor`.
void holdBack(Planned& planned, CreditorId creditor, Instant now)
{
    if (planned.state->creditor == creditor)
        planned.decision = {.outcome = StepOutcome::Skip,
            .reason = Words::tr("today's message speaks of everything that is open with this creditor")};
    else
        planned.decision = {.outcome = StepOutcome::Wait,
            .reason = Words::tr("they were written to today for another creditor"),
            .until = tomorrowAt(*planned.occasion->step, now)};
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
    const CreditorId creditor = leader == last ? anybody.saidFor : leader->state->creditor;
    for (Turn place = first; place != last; ++place) {
        if (isQueued(*place) && place != leader)
            holdBack(*place, creditor, now);
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
