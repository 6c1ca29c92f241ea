#include "compliance/rules/rule.h"
#include "compliance/wordingfacts.h"

#include <QCoreApplication>

namespace trato::compliance {
namespace {

const QString wordingName = QStringLiteral("wording");

} // namespace

/// Nobody sends what the law or decency forbids; who may read of the debt is said by the rule of the right party.
RuleOutcome wordingRule(const Question& question)
{
    const Act& act = question.act;
    if (act.text.isEmpty())
        return notApplicable(wordingName, QCoreApplication::translate("compliance", "There are no words to read."));
    const auto findings = Wording::standard().check(act.text, wordingOf(act, question.facts, question.at));
    if (const Finding* finding = blockingIn(findings))
        return deny(wordingName,
            QCoreApplication::translate("compliance", "“%1”: %2")
                .arg(act.text.mid(finding->from, finding->to - finding->from), finding->reason),
            finding->source + QStringLiteral(" (%1)").arg(finding->rule));
    return allow(wordingName, QCoreApplication::translate("compliance", "The words are permitted."),
        QStringLiteral("wording.toml"));
}

} // namespace trato::compliance
