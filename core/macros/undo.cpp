// What a macro did, taken back as far as it goes.

#include "macros/performer.h"

#include "macros/words.h"
#include "queue/helpdesk.h"
#include "queue/moves.h"
#include "queue/workqueue.h"
#include "storage/database.h"

#include <algorithm>

namespace trato::macros {

namespace {

/// Why a kind of step is not taken back by a macro; empty: it may be.
struct StepStays {
    QString operator()(const MessageStep&) const { return {}; }
    QString operator()(const HelpStep&) const { return {}; }
    QString operator()(const SnoozeStep&) const { return {}; }
    QString operator()(const TransferStep& step) const
    {
        return step.desk.isEmpty() ? QString() : Words::tr("the desk “%1” has the case").arg(step.desk);
    }
    QString operator()(const NoteStep&) const { return Words::tr("the timeline keeps what was written"); }
    QString operator()(const PromiseStep&) const { return Words::tr("a promise is kept or broken, not unsaid"); }
    QString operator()(const AgreementStep&) const
    {
        return Words::tr("an agreement is cancelled by hand, with a reason");
    }
    QString operator()(const EscalationStep&) const { return Words::tr("the supervisor has the case"); }
    QString operator()(const WrapUpStep&) const { return Words::tr("the case is closed"); }
};

template <class Kind>
bool is(const DoneStep& step)
{
    return std::holds_alternative<Kind>(step.planned.step);
}

} // namespace

bool CasePlan::goes() const
{
    return std::all_of(steps.begin(), steps.end(), [](const PlannedStep& step) { return step.goes(); });
}

Counts CasePlan::counts() const
{
    Counts counts;
    for (const PlannedStep& step : steps)
        counts.add(step);
    return counts;
}

Counts Preview::counts() const
{
    Counts counts;
    for (const CasePlan& one : cases)
        counts += one.counts();
    return counts;
}

std::vector<WorkItemId> Preview::going() const
{
    std::vector<WorkItemId> items;
    for (const CasePlan& one : cases) {
        if (one.goes())
            items.push_back(one.item);
    }
    return items;
}

const Error* CaseReport::failure() const
{
    const auto failed = std::find_if(left.begin(), left.end(), [](const PlannedStep& step) { return !step.goes(); });
    return failed == left.end() ? nullptr : &*failed->refusal;
}

bool CaseReport::leftHands() const
{
    return std::any_of(done.begin(), done.end(), [](const DoneStep& step) { return leavesHands(step.planned.step); });
}

bool Report::isWhole() const
{
    return std::all_of(cases.begin(), cases.end(), [](const CaseReport& one) { return one.isWhole(); });
}

Counts Report::counts() const
{
    Counts counts;
    for (const CaseReport& one : cases) {
        for (const DoneStep& step : one.done)
            counts.add(step.planned);
        counts.refusals += one.isWhole() ? 0 : 1;
    }
    return counts;
}

bool Report::isUndoable() const
{
    return std::any_of(cases.begin(), cases.end(), [](const CaseReport& one) {
        return std::any_of(one.done.begin(), one.done.end(),
            [](const DoneStep& step) { return std::visit(StepStays{}, step.planned.step).isEmpty(); });
    });
}

/// Whether it is as if it had not been. What is too late by now says so.
Result<bool> Performer::undoStep(const CaseReport& report, const DoneStep& step, Undone& undone)
{
    QString why = std::visit(StepStays{}, step.planned.step);
    if (why.isEmpty() && is<MessageStep>(step)) {
        TRATO_TRY(const bool back, m_hands.recall(m_database, m_clock, step.message, m_actor));
        why = back ? QString() : Words::tr("it has left already");
    } else if (why.isEmpty() && is<HelpStep>(step)) {
        const auto back = queue::HelpDesk(m_database, m_clock).withdraw(report.debtor, m_actor);
        why = back ? QString() : back.error().message;
    } else if (why.isEmpty()) {
        const auto back = queue::Moves(m_database, m_clock).takeBack(report.item, m_actor);
        why = back ? QString() : back.error().message;
        if (back && report.wasMine)
            undone.inHands.push_back(report.item);
        else if (back)
            TRATO_CHECK(queue::WorkQueue(m_database, m_clock).release(report.item, m_actor));
    }
    if (!why.isEmpty())
        undone.stays.append(QStringLiteral("%1 · %2: %3").arg(report.name, step.planned.says(), why));
    return why.isEmpty();
}

Result<void> Performer::undoCase(const QString& macro, const CaseReport& report, Undone& undone)
{
    return m_database.transaction([&]() -> Result<void> {
        int back = 0;
        for (auto step = report.done.rbegin(); step != report.done.rend(); ++step) {
            TRATO_TRY(const bool undoneNow, undoStep(report, *step, undone));
            if (!undoneNow)
                continue;
            ++back;
            TRATO_CHECK(audit(report.debtor, "macro_undo", macro, step->planned.step));
        }
        undone.takenBack += back;
        if (report.done.empty())
            return {};
        return tell(
            report.debtor, Words::tr("Macro “%1” taken back: %2 of %3").arg(macro).arg(back).arg(report.done.size()));
    });
}

Result<Undone> Performer::undo(const Report& report)
{
    Undone undone;
    for (auto one = report.cases.rbegin(); one != report.cases.rend(); ++one)
        TRATO_CHECK(undoCase(report.macro, *one, undone));
    return undone;
}

} // namespace trato::macros
