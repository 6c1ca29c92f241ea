#include "compliance/autonomy.h"
#include "compliance/rules/rule.h"

namespace trato::compliance {
namespace {

const QString autonomyName = QStringLiteral("autonomy");

MachineAct machineActOf(const Act& act)
{
    if (act.origin == Origin::Cadence || act.actor == QStringLiteral("agent:follow_up"))
        return MachineAct::Remind;
    return act.actor == QStringLiteral("agent:identification") ? MachineAct::Identify : MachineAct::Talk;
}

} // namespace

/// Who may only suggest sends nothing, whatever put it on its way.
RuleOutcome autonomyRule(const Question& question)
{
    const Act& act = question.act;
    if (act.origin != Origin::Agent && act.origin != Origin::Cadence)
        return notApplicable(autonomyName, QT_TRANSLATE_NOOP("compliance", "It is not the machine that acts."));
    if (permitFor(machineActOf(act), question.facts.autonomy) == Permit::Do)
        return allow(autonomyName, QT_TRANSLATE_NOOP("compliance", "The portfolio lets the machine do it."));
    return deny(autonomyName,
        Reason(QT_TRANSLATE_NOOP("compliance", "The portfolio lets the machine only suggest it (autonomy %1)."),
            question.facts.autonomy));
}

} // namespace trato::compliance
