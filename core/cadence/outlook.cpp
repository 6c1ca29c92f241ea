#include "cadence/outlook.h"

#include "cadence/courses.h"
#include "cadence/duereader.h"
#include "cadence/stepdecision.h"
#include "compliance/contactpolicy.h"

#include <algorithm>

namespace trato::cadence {

namespace {

/// What the outbox would ask at the last instant.
void judgeNow(OutlookStep& step, const StepDecision& decision, const DueState& state,
    const compliance::ContactFacts& facts, Instant now)
{
    compliance::Act act;
    act.debtor = state.debtor;
    act.channel = decision.channel;
    act.handle = decision.handle;
    act.purpose = compliance::purposeFromName(decision.purpose).value_or(compliance::Purpose::Collection);
    act.origin = compliance::Origin::Cadence;
    act.actor = QStringLiteral("cadence");
    act.at = now;
    act.text = decision.message.text;
    act.contract = state.debt.contract;
    const compliance::Verdict verdict = compliance::ContactPolicy::judge(act, facts);
    step.leavesNow = verdict.allowed;
    step.nextAllowed = verdict.nextAllowed;
    if (const compliance::RuleOutcome* const denial = verdict.denial())
        step.nowReason = denial->reason();
}

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
    for (const DueState& state : places) {
        TRATO_TRY(Course* const course, courses.of(state.portfolio));
        Outlook outlook{.cadence = course->definition.title, .steps = {}};
        const Occasion* occasion = course->occasionOf(state);
        for (int i = 0; i < most && occasion != nullptr; ++i) {
            const StepDecision decision =
                decide(*occasion, state, course->sender, templates, std::max(now, occasion->at));
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
                step.channel = decision.channel;
                judgeNow(step, decision, state, facts, now);
            }
            if (decision.outcome != StepOutcome::Taken)
                outlook.steps.push_back(std::move(step));
            const Step* const next = occasion->next;
            occasion = next ? &course->occasions.of(*course->definition.track(state.after), next->name, state.anchorDue)
                            : nullptr;
        }
        outlooks.push_back(std::move(outlook));
    }
    return outlooks;
}

} // namespace trato::cadence
