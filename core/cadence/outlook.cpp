#include "cadence/outlook.h"

#include "cadence/contacthour.h"
#include "cadence/courses.h"
#include "cadence/duereader.h"
#include "cadence/stepdecision.h"
#include "compliance/contactpolicy.h"

#include <algorithm>
#include <map>

namespace trato::cadence {

namespace {

/// What the outbox would ask at the last instant.
void judgeNow(OutlookStep& step, const StepDecision& decision, const DueState& state,
    const compliance::ContactFacts& facts, Instant now)
{
    const compliance::Verdict verdict = compliance::ContactPolicy::judge(actOf(decision, state, now), facts);
    step.leavesNow = verdict.allowed;
    step.nextAllowed = verdict.nextAllowed;
    if (const compliance::RuleOutcome* const denial = verdict.denial())
        step.nowReason = denial->reason();
}

/// When a message by "best" is said that would be queued at `at`.
Instant hourOf(
    const StepDecision& decision, const Occasion& occasion, const DueState& state, ContactWindows& windows, Instant at)
{
    if (!occasion.step->best)
        return occasion.at;
    Planned planned{.state = &state, .course = nullptr, .occasion = &occasion, .decision = decision};
    setHour(planned, windows, at);
    return planned.decision.outcome == StepOutcome::Wait ? planned.decision.until : occasion.at;
}

/// A place's occasions, each as its own day sees it: by then more is late than today.
class Days final {
public:
    Days(const Course& course, const DueState& state)
        : m_course(course)
        , m_state(state)
    {
    }

    const Occasion& occasion(QDate day, const Step& step)
    {
        return m_days.try_emplace(day, m_course.occasions.on(day))
            .first->second.of(*m_course.definition.track(m_state.after), step.name, m_state.anchorDue);
    }

private:
    const Course& m_course;
    const DueState& m_state;
    std::map<QDate, Occasions> m_days;
};

} // namespace

Result<std::vector<Outlook>> outlookOf(storage::Database& database, DebtorId debtor, Instant now, int most)
{
    TRATO_TRY(auto places, DueReader(database).placesOf(debtor, now));
    std::vector<Outlook> outlooks;
    if (places.empty())
        return outlooks;
    TRATO_TRY(const auto facts, compliance::ContactFacts::load(database, debtor, now));
    TRATO_TRY(const auto templates, channels::TemplateCatalogue::shipped());
    Courses courses(database, now.dateIn(deskZone()));
    ContactWindows windows;
    for (const DueState& state : places) {
        TRATO_TRY(Course* const course, courses.of(state.portfolio));
        Outlook outlook{.cadence = course->definition.title, .steps = {}};
        Days days(*course, state);
        const Occasion* occasion = course->occasionOf(state);
        for (int i = 0; i < most && occasion != nullptr; ++i) {
            const Instant at = std::max(now, occasion->at);
            occasion = &days.occasion(at.dateIn(deskZone()), *occasion->step);
            const StepDecision decision = decide(*occasion, state, course->sender, templates, at);
            OutlookStep step{.step = occasion->step->name,
                .at = occasion->at,
                .action = occasion->step->action,
                .channel = {},
                .templateName = decision.templateName,
                .condition = occasion->step->condition,
                .would = decision.outcome == StepOutcome::Queue || decision.outcome == StepOutcome::Call,
                .why = decision.reason,
                .nowReason = {}};
            if (decision.outcome == StepOutcome::Queue) {
                step.at = hourOf(decision, *occasion, state, windows, at);
                step.channel = decision.channel;
                judgeNow(step, decision, state, facts, now);
            }
            if (decision.outcome != StepOutcome::Taken)
                outlook.steps.push_back(std::move(step));
            const Step* const next = occasion->next;
            occasion = next ? &days.occasion(occasion->nextAt.dateIn(deskZone()), *next) : nullptr;
        }
        outlooks.push_back(std::move(outlook));
    }
    return outlooks;
}

} // namespace trato::cadence
