#include "compliance/rules/rule.h"

namespace trato::compliance {
namespace {

const QString purposeRuleName = QStringLiteral("purpose");

} // namespace

/// Never denies: it says by which purpose the others judge.
RuleOutcome purposeRule(const Question& question)
{
    if (question.aim.purpose == question.act.purpose)
        return notApplicable(
            purposeRuleName, QT_TRANSLATE_NOOP("compliance", "It is judged by what it says it is for."));
    return allow(purposeRuleName,
        Reason(QT_TRANSLATE_NOOP("compliance", "“%1” asks for payment: it is judged as a collection."),
            question.words.demand()),
        QStringLiteral("demand.toml"));
}

} // namespace trato::compliance
