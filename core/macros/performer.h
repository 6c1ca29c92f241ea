#pragma once

#include "macros/macro.h"
#include "macros/plan.h"
#include "negotiation/terms.h"
#include "queue/workitem.h"

#include <functional>
#include <optional>
#include <vector>

namespace trato::macros {

/// A message as a macro writes it.
struct Letter {
    QString text;
    QString reason; ///< why, for people: names the macro
    QString key;    ///< the same one is queued once
};

/// How the desk does by hand what is not one call of the core: reading a case, sending, noting. A macro goes the same
/// way, through the same checks.
struct Hands {
    using Database = storage::Database;
    std::function<Result<CaseFacts>(Database&, const Clock&, const queue::WorkItem&, const QString& actor)> look;
    /// Refused: the rule as the code, its reason as the message.
    std::function<Result<OutboxId>(Database&, const Clock&, const CaseFacts&, const QString& actor, const Letter&)>
        send;
    /// False: it has left already.
    std::function<Result<bool>(Database&, const Clock&, OutboxId, const QString& actor)> recall;
    std::function<Result<void>(Database&, const Clock&, const CaseFacts&, const QString& actor, const QString&)> note;
    /// Legal terms for so many instalments.
    std::function<Result<negotiation::Terms>(Database&, const Clock&, const CaseFacts&, int instalments)> terms;
};

/// What a macro would do on one case.
struct CasePlan {
    WorkItemId item;
    DebtorId debtor = {};
    QString name = {};
    std::vector<PlannedStep> steps = {};

    /// Nothing of it is refused.
    [[nodiscard]] bool goes() const;
    [[nodiscard]] Counts counts() const;
};

struct Preview {
    std::vector<CasePlan> cases;
    [[nodiscard]] Counts counts() const;
    /// Those of which nothing is refused.
    [[nodiscard]] std::vector<WorkItemId> going() const;
};

struct DoneStep {
    PlannedStep planned;
    OutboxId message = {};
};

/// What it has done on one case.
struct CaseReport {
    WorkItemId item;
    DebtorId debtor = {};
    QString name = {};
    std::vector<DoneStep> done = {};
    std::vector<PlannedStep> left = {}; ///< not done; those that failed or would have say why
    bool wasMine = false;               ///< the actor had the case before
    [[nodiscard]] bool isWhole() const { return left.empty(); }
    /// Why it stopped; nothing when it is whole.
    [[nodiscard]] const Error* failure() const;
    [[nodiscard]] bool leftHands() const; ///< the case is not the actor's any more
};

/// Cases in their order; after the first that is not whole none was begun: `notBegun`.
struct Report {
    QString macro;
    std::vector<CaseReport> cases = {};
    int notBegun = 0;
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] Counts counts() const;
    /// Something of it can be taken back, as far as one knows.
    [[nodiscard]] bool isUndoable() const;
};

struct Undone {
    int takenBack = 0;
    QStringList stays;                    ///< in words, each with why
    std::vector<WorkItemId> inHands = {}; ///< cases that are the actor's again
};

/// Runs macros for a person. Every act goes through the functions by which it is done by hand, with the same checks,
/// and leaves an audit line with the macro's name; each case gets a line on its timeline.
class Performer final {
public:
    Performer(storage::Database& database, const Clock& clock, const Hands& hands, QString actor)
        : m_database(database)
        , m_clock(clock)
        , m_hands(hands)
        , m_actor(std::move(actor))
    {
    }

    /// Does it and takes it back, case by case: what it says is what would happen. A step that is refused hinders no
    /// other from being judged.
    Result<Preview> preview(const Macro& macro, const std::vector<WorkItemId>& items);
    /// A case of which something would be refused now is not begun. Stops at the first failure.
    Result<Report> run(const Macro& macro, const std::vector<WorkItemId>& items);
    /// Takes back what can be, the last first; the rest stays, with why.
    Result<Undone> undo(const Report& report);

private:
    Result<std::vector<PlannedStep>> planFor(const Macro& macro, const queue::WorkItem& item, CaseFacts& facts);
    Result<CasePlan> rehearse(const Macro& macro, WorkItemId item);
    Result<CaseReport> runOn(const Macro& macro, WorkItemId item, const QString& run);
    Result<DoneStep> doStep(const Macro& macro, const CaseFacts& facts, const PlannedStep& planned, const QString& key);
    Result<void> doSteps(const Macro& macro, const std::vector<PlannedStep>& steps, const CaseFacts& facts,
        const QString& run, CaseReport& report);
    Result<bool> undoStep(const CaseReport& report, const DoneStep& step, Undone& undone);
    Result<void> undoCase(const QString& macro, const CaseReport& report, Undone& undone);
    Result<void> tell(DebtorId debtor, const QString& text);
    Result<void> audit(DebtorId debtor, const char* action, const QString& macro, const Step& step);

    storage::Database& m_database;
    const Clock& m_clock;
    const Hands& m_hands;
    QString m_actor;
};

} // namespace trato::macros
