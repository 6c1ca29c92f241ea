#include "compliance/rules/rule.h"
#include "compliance/wordingfacts.h"

namespace trato::compliance {
namespace {

const QString wordingName = QStringLiteral("wording");

} // namespace

/// Nobody sends what the law or decency forbids; who may read of the debt is said by the rule of the right party.
RuleOutcome wordingRule(const Question& question)
{
    const Act& act = question.act;
    if (act.text.isEmpty())
        return notApplicable(wordingName, QT_TRANSLATE_NOOP("compliance", "There are no words to read."));
    const Matter matter{question.aim.purpose, question.aim.contract};
    const auto& findings = question.words.findings(wordingOf(act, matter, question.facts, question.at));
    if (const Finding* finding = blockingIn(findings)) {
        RuleOutcome denied = deny(wordingName,
            Reason(QT_TRANSLATE_NOOP("compliance", "“%1”: %2"),
                act.text.mid(finding->from, finding->to - finding->from), finding->reason),
            finding->source + QStringLiteral(" (%1)").arg(finding->rule));
        if (finding->passable)
            denied.override = Override::Supervisor;
        return denied;
    }
    return allow(
        wordingName, QT_TRANSLATE_NOOP("compliance", "The words are permitted."), QStringLiteral("wording.toml"));
}

} // namespace trato::compliance
