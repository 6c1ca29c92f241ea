#include "macros/performer.h"

#include "base/json.h"
#include "casework/casework.h"
#include "macros/words.h"
#include "negotiation/agreements.h"
#include "parties/debtors.h"
#include "queue/helpdesk.h"
#include "queue/moves.h"
#include "queue/workqueue.h"
#include "queue/wrapup.h"
#include "storage/database.h"
#include "timeline/timeline.h"

#include <tuple>

namespace trato::macros {

namespace {

bool isMine(const queue::WorkItem& item, const QString& actor)
{
    return item.state == queue::WorkState::Claimed && item.holder == actor;
}

/// Without the database there is nothing to judge.
bool isAway(const Error& error)
{
    return error.code == QStringLiteral("database_unavailable") || error.code == QStringLiteral("database_busy");
}

/// Each kind of step by the function that does it by hand.
class StepHand final {
public:
    StepHand(storage::Database& database, const Clock& clock, const Hands& hands, const QString& actor,
        const CaseFacts& facts, const PlannedStep& planned, const Letter& letter)
        : m_database(database)
        , m_clock(clock)
        , m_hands(hands)
        , m_actor(actor)
        , m_facts(facts)
        , m_planned(planned)
        , m_letter(letter)
    {
    }

    Result<OutboxId> operator()(const MessageStep&) const
    {
        return m_hands.send(m_database, m_clock, m_facts, m_actor, m_letter);
    }
    Result<OutboxId> operator()(const NoteStep&) const
    {
        return none(m_hands.note(m_database, m_clock, m_facts, m_actor, m_planned.text));
    }
    Result<OutboxId> operator()(const PromiseStep&) const
    {
        return none(
            casework::Casework(m_database, m_clock).perform(hand(), casework::PromiseAct{.due = m_planned.due}));
    }
    Result<OutboxId> operator()(const AgreementStep& step) const
    {
        TRATO_TRY(const negotiation::Terms terms, m_hands.terms(m_database, m_clock, m_facts, step.instalments));
        return none(negotiation::Agreements(m_database, m_clock)
                        .create({.debtor = m_facts.debtor, .terms = terms, .actor = m_actor}));
    }
    Result<OutboxId> operator()(const HelpStep&) const
    {
        return none(queue::HelpDesk(m_database, m_clock).ask(m_facts.debtor, m_facts.item, m_actor, m_planned.text));
    }
    Result<OutboxId> operator()(const SnoozeStep&) const
    {
        return none(queue::Moves(m_database, m_clock).snooze(m_facts.item, m_actor, m_planned.at, m_planned.text));
    }
    Result<OutboxId> operator()(const TransferStep& step) const
    {
        return none(
            queue::Moves(m_database, m_clock)
                .transfer(m_facts.item, m_actor, {.person = step.person, .desk = step.desk, .note = m_planned.text}));
    }
    Result<OutboxId> operator()(const EscalationStep&) const
    {
        return none(
            casework::Casework(m_database, m_clock).perform(hand(), casework::EscalationAct{.reason = m_planned.text}));
    }
    Result<OutboxId> operator()(const WrapUpStep& step) const
    {
        queue::WrapUpRequest request;
        request.item = m_facts.item;
        request.actor = m_actor;
        request.disposition = step.disposition;
        request.delayReason = step.delayReason;
        request.nextStep = step.nextStep;
        request.note = m_planned.text;
        return none(queue::WrapUp(m_database, m_clock).save(request));
    }

private:
    template <class T>
    static Result<OutboxId> none(const Result<T>& done)
    {
        if (!done)
            return Failure(done.error());
        return OutboxId();
    }
    [[nodiscard]] casework::CaseInHand hand() const { return {m_facts.debtor, m_facts.item, m_actor}; }

    storage::Database& m_database;
    const Clock& m_clock;
    const Hands& m_hands;
    const QString& m_actor;
    const CaseFacts& m_facts;
    const PlannedStep& m_planned;
    const Letter& m_letter;
};

QString doneLine(const QString& macro, const CaseReport& report)
{
    Counts counts;
    for (const DoneStep& step : report.done)
        counts.add(step.planned);
    const QString line = Words::tr("Macro “%1”: %2").arg(macro, inWords(counts));
    return report.failure() == nullptr ? line : line + QStringLiteral(" · ") + report.failure()->message;
}

} // namespace

Result<std::vector<PlannedStep>> Performer::planFor(const Macro& macro, const queue::WorkItem& item, CaseFacts& facts)
{
    TRATO_TRY(facts, m_hands.look(m_database, m_clock, item, m_actor));
    TRATO_TRY(const auto templates, channels::TemplateCatalogue::shipped());
    return plan(macro.steps, facts, templates);
}

/// The same acts, judged by the same functions; whoever calls takes them back.
Result<CasePlan> Performer::rehearse(const Macro& macro, WorkItemId id)
{
    queue::WorkQueue queue(m_database, m_clock);
    TRATO_TRY(const queue::WorkItem item, queue.byId(id));
    TRATO_TRY(const auto debtor, parties::Debtors(m_database).byId(item.debtor));
    CasePlan plan{.item = id, .debtor = item.debtor, .name = debtor.name};
    const auto claimed = queue.claim(id, m_actor);
    CaseFacts facts;
    TRATO_TRY(plan.steps, planFor(macro, item, facts));
    for (PlannedStep& step : plan.steps) {
        if (!claimed)
            step.refusal = claimed.error();
        if (!step.goes())
            continue;
        const auto done = m_database.transaction([&] { return doStep(macro, facts, step, QString()); });
        if (!done && isAway(done.error()))
            return Failure(done.error());
        if (!done)
            step.refusal = done.error();
    }
    return plan;
}

Result<Preview> Performer::preview(const Macro& macro, const std::vector<WorkItemId>& items)
{
    const QString takenBack = QStringLiteral("taken_back");
    Preview preview;
    for (const WorkItemId item : items) {
        std::optional<CasePlan> plan;
        const auto tried = m_database.transaction([&]() -> Result<void> {
            TRATO_TRY(plan, rehearse(macro, item));
            return trato::failure(takenBack, QString());
        });
        if (!plan || tried.error().code != takenBack)
            return Failure(tried.error());
        preview.cases.push_back(std::move(*plan));
    }
    return preview;
}

Result<DoneStep> Performer::doStep(
    const Macro& macro, const CaseFacts& facts, const PlannedStep& planned, const QString& key)
{
    const Letter letter{planned.text, Words::tr("written at the desk by the macro “%1”").arg(macro.name), key};
    const StepHand hand(m_database, m_clock, m_hands, m_actor, facts, planned, letter);
    TRATO_TRY(const OutboxId message, std::visit(hand, planned.step));
    TRATO_CHECK(audit(facts.debtor, "macro_step", macro.name, planned.step));
    return DoneStep{planned, message};
}

Result<Report> Performer::run(const Macro& macro, const std::vector<WorkItemId>& items)
{
    TRATO_TRY(const qint64 number, m_database.nextId(QStringLiteral("audit_entry")));
    Report report{.macro = macro.name};
    for (const WorkItemId item : items) {
        if (!report.isWhole()) {
            ++report.notBegun;
            continue;
        }
        auto one = runOn(macro, item, QStringLiteral("macro:%1:%2").arg(number).arg(item.value()));
        // What was done before stays known, whatever became of this one.
        if (!one && report.cases.empty())
            return Failure(one.error());
        if (one)
            report.cases.push_back(std::move(*one));
        else
            report.cases.push_back(
                {.item = item, .left = {PlannedStep{.step = macro.steps.front(), .refusal = one.error()}}});
    }
    return report;
}

Result<CaseReport> Performer::runOn(const Macro& macro, WorkItemId id, const QString& run)
{
    TRATO_TRY(const Preview now, preview(macro, {id}));
    const CasePlan& rehearsed = now.cases.front();
    CaseReport report{.item = id, .debtor = rehearsed.debtor, .name = rehearsed.name};
    if (!rehearsed.goes()) {
        report.left = rehearsed.steps;
        return report;
    }
    queue::WorkQueue queue(m_database, m_clock);
    TRATO_TRY(const queue::WorkItem before, queue.byId(id));
    report.wasMine = isMine(before, m_actor);
    TRATO_CHECK(queue.claim(id, m_actor));
    CaseFacts facts;
    TRATO_TRY(const auto steps, planFor(macro, before, facts));
    // What is done is done and told below, also when the last of it fails: then the lease ends by itself.
    std::ignore = doSteps(macro, steps, facts, run, report);
    std::ignore = tell(report.debtor, doneLine(macro.name, report));
    if (!report.wasMine && !report.leftHands())
        std::ignore = queue.release(id, m_actor);
    return report;
}

Result<void> Performer::doSteps(const Macro& macro, const std::vector<PlannedStep>& steps, const CaseFacts& facts,
    const QString& run, CaseReport& report)
{
    for (size_t i = 0; i < steps.size(); ++i) {
        const auto one = m_database.transaction([&]() -> Result<DoneStep> {
            if (!steps[i].goes())
                return Failure(*steps[i].refusal);
            return doStep(macro, facts, steps[i], QStringLiteral("%1:%2").arg(run).arg(i));
        });
        if (one) {
            report.done.push_back(*one);
            continue;
        }
        report.left.assign(steps.begin() + static_cast<std::ptrdiff_t>(i), steps.end());
        report.left.front().refusal = one.error();
        return Failure(one.error());
    }
    return {};
}

Result<void> Performer::tell(DebtorId debtor, const QString& text)
{
    return m_database.transaction([&]() -> Result<void> {
        TRATO_CHECK(timeline::Timeline(m_database)
                        .append({.debtor = debtor,
                            .at = m_clock.now(),
                            .kind = QStringLiteral("macro"),
                            .text = text,
                            .actorKind = timeline::ActorKind::Human,
                            .actor = m_actor}));
        return m_database.announce(QStringLiteral("timeline"), debtor);
    });
}

Result<void> Performer::audit(DebtorId debtor, const char* action, const QString& macro, const Step& step)
{
    const QJsonObject detail{{QStringLiteral("macro"), macro}, {QStringLiteral("do"), kindOf(step)}};
    TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("audit_entry")));
    TRATO_CHECK(m_database.execute(QStringLiteral("casework/audit"),
        {{":id", id}, {":at", m_clock.now()}, {":actor", m_actor}, {":action", QString::fromLatin1(action)},
            {":debtor", debtor}, {":detail", QString::fromUtf8(json::compact(detail))}}));
    return {};
}

} // namespace trato::macros
